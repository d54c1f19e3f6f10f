/** A past that is rebuilt part by part is the same as one that is rebuilt at once. */
import fc from 'fast-check';
import { languagesFor } from '../../../src/readiness/language/load-language';
import { rulesOf } from '../../../src/readiness/rules';
import { DEFAULT_TEAM_DEFINITION } from '../../../src/readiness/team-definition';
import type { RememberedIssue } from '../../../src/refinement/history/past-backlog';
import { changesBetween } from '../../../src/refinement/history/point-changes';
import {
  pastPart,
  rebuiltPoints,
  storiesOf,
  withPart,
  type PastDay,
} from '../../../src/refinement/history/rebuild';
import { rulesToldByHistory } from '../../../src/refinement/history/told-by-history';
import { anIssueWith, day, entry, MAP, named, words } from '../../story/a-past';

const SITE = { map: MAP, sprintEnds: new Map<number, number>() };
const DAYS = [2, 5, 8, 11].map((number) => new Date(Date.parse(day(number))).toISOString());
const TOLD =
  'As a guest I want to pay with a voucher so that I need no card.\n\nAcceptance criteria:\n- The total shows what is left\n- An old voucher is refused with its date';

/** @param changed on which day somebody wrote it up, or finished it */
function anIssue(id: string, rank: number | null, changed: number, how: 'told' | 'done'): RememberedIssue {
  const entries =
    how === 'told'
      ? [entry(day(changed), words('description', null, TOLD))]
      : [entry(day(changed), named('status', ['1', 'To Do'], ['3', 'Done'], 'status'))];
  const fields = {
    status: { id: how === 'done' ? '3' : '1' },
    customfield_10020: null,
    description: how === 'told' ? TOLD : null,
  };
  const known = anIssueWith(fields, entries);
  return { known: { ...known, issue: { ...known.issue, id, key: `SHOP-${id}` } }, rank };
}

async function rebuilt(parts: readonly (readonly RememberedIssue[])[], size: number) {
  const rules = await rulesOf(rulesToldByHistory(DEFAULT_TEAM_DEFINITION));
  let days: readonly PastDay[] = DAYS.map((at) => ({ at, stories: [], unseen: 0 }));
  for (const issues of parts) {
    const part = pastPart(DAYS, issues, SITE);
    days = withPart(days, part, { rules, languages: await languagesFor(storiesOf(part)) }, size);
  }
  return rebuiltPoints(days, size, 'a');
}

const SEVEN = [
  anIssue('1', 0, 6, 'told'),
  anIssue('2', 1, 9, 'told'),
  anIssue('3', 2, 4, 'told'),
  anIssue('4', 3, 12, 'told'),
  anIssue('5', null, 3, 'done'),
  anIssue('6', null, 7, 'done'),
  anIssue('7', null, 10, 'done'),
];

it('tells day by day who was there, and how ready', async () => {
  const points = await rebuilt([SEVEN], 10);
  expect(points.map(({ at, stories }) => [at, stories.map(({ id }) => id)])).toEqual([
    [DAYS[0], ['1', '2', '3', '4', '5', '6', '7']],
    [DAYS[1], ['1', '2', '3', '4', '6', '7']],
    [DAYS[2], ['1', '2', '3', '4', '7']],
    [DAYS[3], ['1', '2', '3', '4']],
  ]);
  const scores = points.map(({ stories }) => stories.find(({ id }) => id === '1')?.score ?? 0);
  expect(scores[1]).toBeLessThan(30);
  expect(scores[2]).toBeGreaterThan(60);
  expect(points.every(({ isRebuilt, scoredBy }) => isRebuilt && scoredBy === 'a')).toBe(true);
});

it('in whatever parts it is read, the points are the same', async () => {
  const whole = await rebuilt([SEVEN], 4);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }), async (one, other) => {
      const [first, second] = [Math.min(one, other), Math.max(one, other)];
      const parts = [SEVEN.slice(0, first), SEVEN.slice(first, second), SEVEN.slice(second)];
      expect(await rebuilt(parts, 4)).toEqual(whole);
    }),
  );
});

it('what left the backlog while it was read, and comes twice, counts once', async () => {
  expect(await rebuilt([SEVEN, SEVEN.slice(4)], 10)).toEqual(await rebuilt([SEVEN], 10));
});

it('a day of which too much is unseen, or with too few stories, has no point', async () => {
  const lost = (id: string): RememberedIssue => {
    const { known, rank } = anIssue(id, 9, 12, 'told');
    return { known: { ...known, history: { ...known.history, knownSince: Date.parse(day(9)) } }, rank };
  };
  const cut = await rebuilt([[...SEVEN, lost('8'), lost('9')]], 10);
  expect(cut.map(({ at }) => at)).toEqual([DAYS[3]]);
  expect(await rebuilt([SEVEN.slice(0, 2)], 10)).toEqual([]);
});

it('tells what has changed between two points', async () => {
  const points = await rebuilt([SEVEN], 10);
  const [, before, after] = points;
  if (before === undefined || after === undefined) throw new Error('two points are missing');
  expect(changesBetween(before, after)).toEqual({ came: [], went: ['6'], readier: ['1'], lessReady: [] });
  expect(changesBetween(after, before)).toEqual({ came: ['6'], went: [], readier: [], lessReady: ['1'] });
  const unseen = { stories: after.stories.map((story) => ({ ...story, band: null })) };
  expect(changesBetween(before, unseen).lessReady).toEqual([]);
});
