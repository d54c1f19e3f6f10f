import { findingOf } from './finding-of';
import { growthWithText, LINEAR } from '../builders/growth';

const judge = (...criteria: readonly string[]): ReturnType<typeof findingOf> =>
  findingOf('testable-criteria', {
    description: ['## Acceptance criteria', ...criteria.map((words) => `- ${words}`)].join('\n'),
  });

describe('an outcome', () => {
  it.each([
    'The total is lower at once',
    'The search is fast: the first page is there within two seconds',
    'Works with at least one connector',
    'The page is easy to use, and an expired voucher is refused',
    'The label reads "Well done"',
    'Users can filter by name',
    'The import is fast (less than 5 minutes)',
  ])('%s', (words) => {
    expect(judge(words).answer).toBe('met');
  });
});

describe('a wish', () => {
  it.each([
    'The search is fast',
    'It is easy to use',
    'The page is very user-friendly',
    'Everything works',
    'The import works as expected',
    'Vouchers are handled properly',
    'Good performance',
    'Performance',
    'The layout looks nice',
    'It performs well under load',
    'Which vouchers?',
  ])('%s', (words) => {
    const { answer, credit, evidence } = judge(words);
    expect([answer, credit]).toEqual(['unmet', 0]);
    expect(evidence).toEqual([{ source: 'description', text: words }]);
  });
});

describe('credit', () => {
  const SEEN = 'The total is lower';
  const WISH = 'It is easy to use';
  const UNHAPPY = 'An expired voucher is refused';

  it('is whole when one criterion says what happens when it can’t be done', () => {
    expect(judge(SEEN).credit).toBe(0.8);
    expect(judge(SEEN).fix.key).toBe('testable-criteria.fix.unhappy');
    expect(judge(SEEN, UNHAPPY).credit).toBe(1);
  });

  it('follows the share of outcomes, and is met for most', () => {
    const credits = [
      judge(WISH, WISH, SEEN),
      judge(WISH, SEEN),
      judge(WISH, SEEN, SEEN),
      judge(WISH, SEEN, SEEN, SEEN),
    ].map(({ answer, credit }) => [answer, Number((credit ?? 0).toFixed(2))]);
    expect(credits).toEqual([
      ['unmet', 0.33],
      ['unmet', 0.49],
      ['met', 0.53],
      ['met', 0.6],
    ]);
  });
});

it('looks at what comes after "then"', () => {
  const scenario = (then: string): string => `Given an easy page\nWhen I pay quickly\nThen ${then}`;
  const answer = (then: string): string =>
    findingOf('testable-criteria', { description: scenario(then) }).answer;
  expect(answer('the total is lower')).toBe('met');
  expect(answer('it works well')).toBe('unmet');
});

describe('without criteria', () => {
  it('belongs to the remark that there are none', () => {
    expect(findingOf('testable-criteria', {})).toMatchObject({
      answer: 'unmet',
      credit: 0,
      causedBy: 'acceptance-criteria',
    });
    expect(judge('TBD').causedBy).toBe('acceptance-criteria');
  });

  it.each([
    ['an unseen description', { description: undefined }],
    ['unseen fields', { criteriaFields: undefined }],
    ['a link', { description: 'https://wiki.example/x' }],
    [
      'another language',
      { description: 'Bon nie zostanie rozliczony razem z płatnością dla wszystkich klientów sklepu.' },
    ],
  ])('is unknown with %s', (_what, traits) => {
    expect(findingOf('testable-criteria', traits).answer).toBe('unknown');
  });
});

it.each(['is very ', 'then ', 'easy, ', 'good ', 'a'])('takes linear time for %j', (unit) => {
  const growth = growthWithText(unit, (text) => {
    judge(text, text);
  });
  expect(growth).toBeLessThan(LINEAR);
});
