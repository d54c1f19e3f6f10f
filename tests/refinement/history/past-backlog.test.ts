/** The backlog as it was: who stood in it, and in which order, as far as a change history tells. */
import fc from 'fast-check';
import { pastBacklog, type RememberedIssue } from '../../../src/refinement/history/past-backlog';
import { anIssueWith, day, entry, MAP, named, type Item } from '../../story/a-past';

const ENDED = new Map([[1, Date.parse('2026-03-10T09:00:00Z')]]);
const SPRINT = 'customfield_10020';
const sprint = (number: number, before: string, after: string): Item =>
  entry(day(number), {
    field: 'Sprint',
    fieldtype: 'custom',
    fieldId: SPRINT,
    from: before,
    fromString: before === '' ? '' : `Sprint ${before}`,
    to: after,
    toString: after === '' ? '' : `Sprint ${after}`,
  });
const done = (number: number): Item =>
  entry(day(number), named('status', ['1', 'To Do'], ['3', 'Done'], 'status'));
const TO_DO = { id: '1' };
const DONE = { id: '3' };

function anIssue(
  id: string,
  rank: number | null,
  entries: readonly Item[] = [],
  fields: Item = {},
): RememberedIssue {
  const known = anIssueWith({ status: TO_DO, [SPRINT]: null, ...fields }, entries);
  return { known: { ...known, issue: { ...known.issue, id, key: `SHOP-${id}` } }, rank };
}
const onDay = (number: number, issues: readonly RememberedIssue[]) =>
  pastBacklog(day(number), issues, { map: MAP, sprintEnds: ENDED });
const idsOn = (number: number, issues: readonly RememberedIssue[]) =>
  onDay(number, issues).stories.map(({ story }) => story.id);

test('what is in the backlog today and was made before stands as today', () => {
  const issues = [anIssue('2', 1), anIssue('1', 0), anIssue('3', 2, [], { created: day(6) })];
  expect(idsOn(5, issues)).toEqual(['1', '2']);
  expect(idsOn(7, issues)).toEqual(['1', '2', '3']);
});

test('what was taken into a sprint since stood above, the earlier taken the higher', () => {
  const taken = (id: string, number: number) =>
    anIssue(id, null, [sprint(number, '', '2'), done(number + 5)], {
      status: DONE,
      [SPRINT]: [{ id: 2 }],
    });
  const issues = [anIssue('1', 0), taken('8', 9), taken('7', 6)];
  expect(idsOn(5, issues)).toEqual(['7', '8', '1']);
  expect(idsOn(7, issues)).toEqual(['8', '1']);
  expect(idsOn(10, issues)).toEqual(['1']);
});

test('what a sprint gave back when it ended is in the backlog from then on', () => {
  const back = anIssue('4', 0, [sprint(3, '', '1')], { [SPRINT]: [{ id: 1 }] });
  expect(idsOn(2, [back])).toEqual(['4']);
  expect(idsOn(5, [back])).toEqual([]);
  expect(idsOn(11, [back])).toEqual(['4']);
});

test('what was done without a sprint stood somewhere: it comes last', () => {
  const closed = anIssue('5', null, [done(8)], { status: DONE });
  expect(idsOn(5, [closed, anIssue('1', 0)])).toEqual(['1', '5']);
  expect(idsOn(9, [closed, anIssue('1', 0)])).toEqual(['1']);
});

test('what can’t be told is counted and not guessed', () => {
  const strange = anIssue('6', 0, [], { status: { id: '99' } });
  const unsaid = anIssue('7', 1, [], { [SPRINT]: undefined });
  expect(onDay(5, [strange, unsaid, anIssue('1', 2)])).toMatchObject({
    unseen: 2,
    stories: [{ story: { id: '1' } }],
  });
});

test('in whatever order the issues are given, what can be told apart stands the same', () => {
  const issues = [
    anIssue('1', 0),
    anIssue('2', 1),
    anIssue('3', null, [sprint(6, '', '2')], { [SPRINT]: [{ id: 2 }] }),
    anIssue('4', null, [sprint(8, '', '2')], { [SPRINT]: [{ id: 2 }] }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(issues, { minLength: issues.length }), (shuffled) => {
      expect(idsOn(5, shuffled)).toEqual(['3', '4', '1', '2']);
    }),
  );
});
