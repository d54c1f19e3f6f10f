import { findCriteria, type Criteria } from '../../src/readiness/criteria';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { spokenIn } from '../../src/readiness/spoken';
import type { Story } from '../../src/story/story';
import { aStory, richText, type StoryTraits } from '../builders/story';

const criteriaOf = (story: Story): Criteria => findCriteria(story, spokenIn(story, ALL_LANGUAGES));

const texts = (traits: StoryTraits | string): readonly string[] =>
  criteriaOf(aStory(typeof traits === 'string' ? { description: traits } : traits)).all.map(
    ({ text }) => text,
  );

describe('acceptance criteria are found', () => {
  it.each([
    ['under a heading', '## Acceptance criteria\n- a works\n- b works\n## Notes\n- c'],
    ['under a heading in wiki markup', 'h3. Acceptance Criteria:\n# a works\n# b works\nh3. Notes\n* c'],
    ['under a line in bold', '**AC**\n- a works\n- b works\n\n**Notes**\n- c'],
    ['under a plain line', 'Acceptance criteria:\n- a works\n- b works\n\nNote: c'],
    ['as sentences under a heading', '## Done when\na works\nb works'],
    ['in a table', '## Acceptance criteria\n| what |\n|---|\n| a works |\n| b works |'],
    ['in check boxes', 'Some words.\n- [ ] a works\n- [x] b works'],
    ['with their details', '## Acceptance criteria\n- a works\n  - like this\n- b works'],
  ])('%s', (_where, description) => {
    expect(texts(description)).toEqual(['a works', 'b works']);
  });

  it('in one line with their title', () => {
    expect(texts('Acceptance criteria: the total is lower at once')).toEqual(['the total is lower at once']);
  });

  it('as Given/When/Then in lines, in one sentence, and in code', () => {
    const lines = 'Given a voucher\nWhen I pay\nThen it counts';
    expect(texts(lines)).toEqual([lines]);
    expect(texts('Given a voucher, when I pay then it counts')).toHaveLength(1);
    expect(texts(`\`\`\`\n${lines}\n\nGiven two\nWhen I pay\nThen both count\n\`\`\``)).toHaveLength(2);
    expect(
      texts(`## Acceptance criteria\n${lines}\nGiven two\nWhen I pay\nThen both count\nAnd none is left`),
    ).toHaveLength(2);
  });

  it('in a list that says what should be, but not among steps or questions', () => {
    expect(texts('The import:\n- The total should be lower\n- Old vouchers can be used')).toHaveLength(2);
    expect(texts('Steps to reproduce:\n- The page should be open')).toEqual([]);
    expect(texts('- Kim\n- Alex')).toEqual([]);
  });

  it('in a field of the site', () => {
    const criteriaFields = [{ name: 'Done', text: richText('- a works\n- b works') }];
    expect(criteriaOf(aStory({ criteriaFields })).all.map(({ source, text }) => [source, text])).toEqual([
      ['field:Done', 'a works'],
      ['field:Done', 'b works'],
    ]);
  });

  it('in sub-tasks that say so', () => {
    const subtasks = [
      { key: 'A-2', summary: 'AC 1: the total is lower' },
      { key: 'A-3', summary: 'Write the code' },
    ];
    expect(texts({ subtasks })).toEqual(['AC 1: the total is lower']);
  });

  it('as "done when" in a sentence', () => {
    expect(texts('This is done when the old server is off.')).toEqual(['done when the old server is off']);
  });

  it('under a heading, where an item begins as the step of a scenario would', () => {
    const lines = ['When the code is wrong three times, the account is locked', 'A mail tells the owner'];
    expect([...texts(`## Acceptance criteria\n- ${lines.join('\n- ')}`)].sort()).toEqual([...lines].sort());
    expect(
      texts('## Acceptance criteria\n- Given a voucher\n- When I pay\n- Then it is used up'),
    ).toHaveLength(1);
  });

  it.each(['TBD', '- TBD', '...', 'n/a', '- ?', 'to be defined', '-'])(
    'but not where only %j stands',
    (words) => {
      expect(texts(`## Acceptance criteria\n${words}`)).toEqual([]);
    },
  );
});
