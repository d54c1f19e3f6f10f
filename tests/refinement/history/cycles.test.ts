/** Which point of a history stands for which cycle, and from when on others than the Product Owner may see one. */
import fc from 'fast-check';
import { cycleCuts, cyclePoints } from '../../../src/refinement/history/cycles';
import { pointsForTheTeam } from '../../../src/refinement/history/first-look';
import type { Rhythm } from '../../../src/refinement/meeting/rhythm';

const DAY = 86_400_000;
const THURSDAYS: Rhythm = {
  weekdays: [4],
  everyWeeks: 1,
  from: '2026-03-01',
  time: '10:00',
  minutes: 60,
  timeZone: 'Europe/Berlin',
  pauses: [],
};
const BY = { rhythm: THURSDAYS, firstLookDays: 1 };
const daily = (from: string, days: number) =>
  Array.from({ length: days }, (_, at) => ({ at: new Date(Date.parse(from) + at * DAY).toISOString() }));
const days = (points: readonly { readonly point: { readonly at: string } }[]) =>
  points.map(({ point }) => point.at.slice(0, 10));

it('the last point before a meeting is prepared stands for its cycle', () => {
  // Prepared from Tuesday 10:00 in Berlin on: the point of that morning at 05:00 is in time.
  const points = daily('2026-03-06T05:00:00.000Z', 14);
  const found = cyclePoints(points, BY, '2026-03-19T12:00:00.000Z');
  expect(days(found)).toEqual(['2026-03-10', '2026-03-17']);
  expect(found.map(({ endsAt }) => endsAt)).toEqual(['2026-03-12T09:00:00.000Z', '2026-03-19T09:00:00.000Z']);
});

it('the running cycle has none before its time', () => {
  const points = daily('2026-03-06T05:00:00.000Z', 10);
  expect(days(cyclePoints(points, BY, '2026-03-16T12:00:00.000Z'))).toEqual(['2026-03-10']);
});

it('a team has met before it said when it does', () => {
  const points = daily('2026-01-02T05:00:00.000Z', 26);
  expect(days(cyclePoints(points, BY, '2026-03-20T12:00:00.000Z'))).toEqual([
    '2026-01-06',
    '2026-01-13',
    '2026-01-20',
    '2026-01-27',
  ]);
});

it('a pause has no cycle, and one without any point is not there', () => {
  const rhythm = { ...THURSDAYS, pauses: [{ from: '2026-03-09', to: '2026-03-15' }] };
  const points = daily('2026-03-06T05:00:00.000Z', 14);
  expect(days(cyclePoints(points, { ...BY, rhythm }, '2026-03-19T12:00:00.000Z'))).toEqual(['2026-03-17']);
  const few = points.filter(({ at }) => at < '2026-03-09');
  expect(days(cyclePoints(few, BY, '2026-03-19T12:00:00.000Z'))).toEqual(['2026-03-08']);
});

it('without a rhythm a cycle is a week', () => {
  const points = daily('2026-03-04T05:00:00.000Z', 14);
  const found = cyclePoints(points, { rhythm: null, firstLookDays: 1 }, '2026-03-20T00:00:00.000Z');
  expect(days(found)).toEqual(['2026-03-08', '2026-03-15']);
});

it('over a change of the clocks the meeting stays at ten', () => {
  const found = cycleCuts('2026-03-20T00:00:00.000Z', BY, '2026-04-10T00:00:00.000Z');
  expect(found).toEqual(['2026-03-24T09:00:00.000Z', '2026-03-31T08:00:00.000Z', '2026-04-07T08:00:00.000Z']);
});

it('half a year of a weekly team has its 25 or 26 cycles', () => {
  const now = '2026-03-20T12:00:00.000Z';
  const from = new Date(Date.parse(now) - 180 * DAY).toISOString();
  expect([25, 26]).toContain(cycleCuts(from, BY, now).length);
});

it('no point stands for two cycles, and all are in order', () => {
  const rhythm = fc.record({
    weekdays: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5), { minLength: 1, maxLength: 3 }),
    everyWeeks: fc.integer({ min: 1, max: 4 }),
    time: fc.constantFrom('09:00', '16:30'),
  });
  const gaps = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 40 });
  fc.assert(
    fc.property(rhythm, gaps, fc.boolean(), (chosen, hours, isKnown) => {
      let at = Date.parse('2026-01-05T06:00:00.000Z');
      const points = hours.map((hour) => ({ at: new Date((at += hour * 3_600_000)).toISOString() }));
      const by = { rhythm: isKnown ? ({ ...THURSDAYS, ...chosen } as Rhythm) : null, firstLookDays: 1 };
      const found = cyclePoints(points, by, '2026-12-31T00:00:00.000Z').map(({ point }) => point.at);
      expect([...new Set(found)].sort()).toEqual(found);
    }),
  );
});

it('others see a point a working day later, whatever day it is', () => {
  const points = daily('2026-03-12T05:00:00.000Z', 5); // Thursday to Monday
  const seen = (now: string, firstLook = 1) =>
    pointsForTheTeam(points, firstLook, 'Europe/Berlin', now).map(({ at }) => at.slice(8, 10));
  expect(seen('2026-03-13T05:00:00.000Z')).toEqual(['12']);
  expect(seen('2026-03-16T04:59:00.000Z')).toEqual(['12']);
  // What is of Friday is shown on Monday; of the weekend, on Tuesday.
  expect(seen('2026-03-16T05:00:00.000Z')).toEqual(['12', '13']);
  expect(seen('2026-03-17T05:00:00.000Z')).toEqual(['12', '13', '14', '15', '16']);
  expect(seen('2026-03-12T05:00:00.000Z', 0)).toEqual(['12']);
});
