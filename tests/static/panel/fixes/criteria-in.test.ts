/** What is pasted from elsewhere becomes criteria: one a line, a scenario whole, and no word of it is lost. */
import fc from 'fast-check';
import { ALL_LANGUAGES } from '../../../../src/readiness/language/all-languages';
import { ONLY_ENGLISH } from '../../../../src/readiness/language/languages';
import { criteriaIn } from '../../../../static/panel/fixes/criteria-in';

const inEnglish = (...lines: readonly string[]) => criteriaIn(lines.join('\n'), ONLY_ENGLISH);

test.each([
  ['bullets', ['- One', '* Two', '• Three']],
  ['numbers', ['1. One', '2) Two', '3. Three']],
  ['boxes', ['- [ ] One', '- [x] Two', '[ ] Three']],
  ['blank lines between', ['One', '', '  ', 'Two', 'Three', '']],
])('%s go, the words stay', (_, lines) => {
  expect(inEnglish(...lines)).toEqual(['One', 'Two', 'Three']);
});

test('lines end as on any machine', () => {
  expect(criteriaIn('One\r\nTwo\rThree', ONLY_ENGLISH)).toEqual(['One', 'Two', 'Three']);
});

test('the steps of a scenario are one criterion, its title included', () => {
  expect(
    inEnglish(
      'Scenario: a full shop',
      'Given a full shop',
      '',
      'When I choose it',
      'Then the nearest one is shown',
      'And it says how far',
      'Given an empty shop',
      'When I choose it',
      'Then it is taken',
      'The list is sorted',
    ),
  ).toEqual([
    'Scenario: a full shop\nGiven a full shop\nWhen I choose it\nThen the nearest one is shown\nAnd it says how far',
    'Given an empty shop\nWhen I choose it\nThen it is taken',
    'The list is sorted',
  ]);
});

test('rules that only begin with “when” are each one', () => {
  const rules = ['When the code is wrong, it is said', 'When it is right, the door opens'];
  expect(inEnglish(...rules)).toEqual(rules);
});

test('a scenario in another language of the story is one, too', () => {
  const lines = ['Angenommen der Laden ist voll', 'Wenn ich ihn wähle', 'Dann wird der nächste gezeigt'];
  expect(criteriaIn(lines.join('\n'), ALL_LANGUAGES)).toEqual([lines.join('\n')]);
});

test('each word comes once, in its order', () => {
  const word = fc.constantFrom('Given', 'When', 'Then', 'And', 'one', 'two');
  const line = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const wordsOf = (texts: readonly string[]) => texts.join('\n').split(/\s+/).filter(Boolean);
      expect(wordsOf(inEnglish(...lines))).toEqual(wordsOf(lines));
    }),
  );
});
