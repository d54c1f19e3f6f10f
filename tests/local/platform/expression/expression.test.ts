/** Expressions of event filters: what they give, and where they refuse instead of guessing. */
import fc from 'fast-check';
import { ExpressionError, expressionOf } from '../../../../local/platform/expression/expression';

const EVENT = {
  eventType: 'avi:jira:updated:issue',
  atlassianId: null,
  issue: { key: 'A-1', fields: { issuetype: { name: 'Story' }, labels: ['ready', 'web'], points: 5 } },
  changelog: { items: [{ field: 'summary' }, { field: 'Rank' }] },
};
const worked = (text: string): unknown => expressionOf(text)(EVENT);

test.each<[string, unknown]>([
  ["event.issue.fields?.issuetype.name == 'Story'", true],
  ["event.issue.fields.issuetype.name != 'Bug'", true],
  ["event.changelog.items.some(item => ['summary', 'description'].includes(item.field))", true],
  ['event.changelog.items.every(item => item.field != "Rank")', false],
  ["event.changelog.items.map(i => i.field).join(',')", 'summary,Rank'],
  ["event.changelog.items.filter(i => i.field == 'Rank').length", 1],
  ["event.issue.fields.labels[0] == 'ready' && !(event.issue.fields.points > 8)", true],
  ['event.nowhere?.at.all == null', true],
  ['event.atlassianId?.name', null],
  ['event.atlassianId?.name.first', null],
  ["event.issue['key'].toLowerCase()", 'a-1'],
  ['1 + 2 * 3 - 4 / 2', 5],
  ['-2 + 7 % 4', 1],
  ["'a' + 'b' == \"ab\" ? 'yes' : 'no'", 'yes'],
  ["'it\\'s'", "it's"],
  ['1 < 2 || event.nonsense', true],
  ['false && event.nonsense', false],
  ['[1, 2].concat([3]).indexOf(3)', 2],
])('%s', (text, expected) => {
  expect(worked(text)).toEqual(expected);
});

test.each([
  'event.nonsense',
  'event.atlassianId.name',
  'event.issue?.nothing',
  'event.issue?.nothing.at',
  'nobody',
  "'a' + 1",
  "1 < 'a'",
  "!'text'",
  'event.issue()',
  'event.issue.fields.labels.sort()',
  'event.issue.constructor',
  "event.issue['__proto__']",
  'event.issue.key.constructor',
])('%s can’t be worked out', (text) => {
  expect(() => worked(text)).toThrow(ExpressionError);
});

test.each([
  '',
  'event.',
  '1 +',
  'let a = 1; a',
  'try { 1 }',
  'event.a b',
  '(1',
  '[1, ',
  '`a`',
  'a = 1',
  'new Date()',
  "'open",
])('nobody can read %j', (text) => {
  expect(() => expressionOf(text)).toThrow(ExpressionError);
});

test('any text is read or refused, never more', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('event.issue?&|=>()[]!\'"+-1 ,')) }),
      (text) => {
        try {
          expressionOf(text)(EVENT);
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
        }
      },
    ),
  );
});
