/** New criteria join those that are there; where there are none, the item's own field for them is the place. */
import { criteriaHome } from '../../src/readiness/criteria-home';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { readingOf } from '../../src/readiness/reading';
import { NOTHING_AROUND } from '../../src/readiness/surroundings';
import { aStory, richText, type StoryTraits } from '../builders/story';

const DESCRIPTION = { fieldId: 'description', name: 'Description' };
const FIELD = { fieldId: 'customfield_1', name: 'Acceptance Criteria' };
const OTHER = { fieldId: 'customfield_2', name: 'Done when' };

const homeOf = (traits: StoryTraits, places = [DESCRIPTION, FIELD, OTHER]) => {
  const { criteria } = readingOf(aStory(traits), ALL_LANGUAGES, NOTHING_AROUND);
  const { fieldId, listed } = criteriaHome(places, criteria);
  return [fieldId, listed.map(({ text }) => text)];
};

test('a list in the description wins over a field', () => {
  const description = '## Acceptance criteria\n- The total is lower at once\n- An expired one is refused';
  const criteriaFields = [{ name: FIELD.name, text: richText('- Two can be used together') }];
  expect(homeOf({ description, criteriaFields })).toEqual([
    'description',
    ['The total is lower at once', 'An expired one is refused'],
  ]);
});

test('so does a heading that waits for them', () => {
  expect(homeOf({ description: 'A voucher lowers the total.\n## Acceptance criteria' })).toEqual([
    'description',
    [],
  ]);
});

test('the field that holds criteria comes before one that is empty', () => {
  const criteriaFields = [
    { name: FIELD.name, text: null },
    { name: OTHER.name, text: richText('- Two can be used together') },
  ];
  expect(homeOf({ criteriaFields })).toEqual(['customfield_2', ['Two can be used together']]);
});

test('an empty field of the item comes before the description', () => {
  expect(homeOf({ description: 'A voucher lowers the total.' })).toEqual(['customfield_1', []]);
});

test('where the item has no such field, they go into the description', () => {
  expect(homeOf({ description: 'A voucher lowers the total.' }, [DESCRIPTION])).toEqual(['description', []]);
});

test('a sentence that says when it is done is no list', () => {
  const description = 'This is done when the import has run three nights in a row.';
  expect(homeOf({ description }, [DESCRIPTION])).toEqual(['description', []]);
});
