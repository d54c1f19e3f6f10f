/** When the next meeting is: across weeks, pauses, zones and changes of clocks. */
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { nextMeetings, type Rhythm } from '../../../src/refinement/meeting/rhythm';

const THURSDAYS: Rhythm = {
  weekdays: [4],
  everyWeeks: 1,
  from: '2026-01-05',
  time: '10:00',
  minutes: 60,
  timeZone: 'Europe/Berlin',
  pauses: [],
};
const starts = (rhythm: Rhythm, at: string, count = 3): readonly string[] =>
  nextMeetings(rhythm, at, count).map(({ startsAt }) => startsAt);

it('stays at ten o’clock where the clocks change', () => {
  expect(starts(THURSDAYS, '2026-03-20T12:00:00Z')).toEqual([
    '2026-03-26T09:00:00.000Z',
    '2026-04-02T08:00:00.000Z',
    '2026-04-09T08:00:00.000Z',
  ]);
});

it('is the one that is on until it ends', () => {
  expect(starts(THURSDAYS, '2026-03-26T09:59:59Z', 1)).toEqual(['2026-03-26T09:00:00.000Z']);
  expect(starts(THURSDAYS, '2026-03-26T10:00:00Z', 1)).toEqual(['2026-04-02T08:00:00.000Z']);
});

it('counts every second week from the week in which it began, and begins on that day', () => {
  const fortnightly: Rhythm = { ...THURSDAYS, weekdays: [1, 4], everyWeeks: 2, from: '2026-01-07' };
  expect(starts(fortnightly, '2026-01-01T00:00:00Z')).toEqual([
    '2026-01-08T09:00:00.000Z',
    '2026-01-19T09:00:00.000Z',
    '2026-01-22T09:00:00.000Z',
  ]);
});

it('leaves out pauses, both days included, and has none where the pause does not end', () => {
  const pauses = [{ from: '2026-07-02', to: '2026-07-16' }];
  expect(starts({ ...THURSDAYS, pauses }, '2026-07-01T00:00:00Z', 1)).toEqual(['2026-07-23T08:00:00.000Z']);
  expect(
    starts({ ...THURSDAYS, pauses: [{ from: '2026-01-01', to: '2099-01-01' }] }, '2026-07-01T00:00:00Z'),
  ).toEqual([]);
});

it('is later by the hour that the clocks leave out, and the first of two equal times', () => {
  const sundays: Rhythm = { ...THURSDAYS, weekdays: [7], time: '02:30' };
  expect(starts(sundays, '2026-03-28T00:00:00Z', 1)).toEqual(['2026-03-29T01:30:00.000Z']);
  expect(starts(sundays, '2026-10-24T12:00:00Z', 1)).toEqual(['2026-10-25T00:30:00.000Z']);
});

it('is on Thursday where the team is, also when it is Wednesday here', () => {
  const auckland: Rhythm = { ...THURSDAYS, timeZone: 'Pacific/Auckland', time: '09:00' };
  expect(starts(auckland, '2026-03-18T12:00:00Z', 1)).toEqual(['2026-03-18T20:00:00.000Z']);
});

it('has the same meetings as a calendar that is looked through day by day', () => {
  const zone = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'UTC',
  );
  const rhythm = fc.record({
    weekdays: fc.uniqueArray(
      fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 7 as const),
      {
        minLength: 1,
      },
    ),
    everyWeeks: fc.integer({ min: 1, max: 4 }),
    from: fc.integer({ min: 0, max: 60 }).map((days) => day('2026-01-01', days)),
    time: fc.constantFrom('00:00', '02:30', '10:00', '23:45'),
    minutes: fc.integer({ min: 15, max: 240 }),
    timeZone: zone,
    pauses: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 30 }))
        .map(([from, long]) => ({ from: day('2026-01-01', from), to: day('2026-01-01', from + long) })),
      { maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(rhythm, fc.integer({ min: 0, max: 5000 }), (each, hours) => {
      const at = new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString();
      expect(nextMeetings(each, at, 4)).toEqual(lookedThrough(each, at, 4));
    }),
  );
});

function day(from: string, days: number): string {
  return DateTime.fromISO(from, { zone: 'UTC' }).plus({ days }).toFormat('yyyy-MM-dd');
}

function lookedThrough(rhythm: Rhythm, at: string, count: number): unknown[] {
  const zone = rhythm.timeZone;
  const found: unknown[] = [];
  const monday = DateTime.fromISO(rhythm.from, { zone: 'UTC' }).startOf('week');
  for (let days = 0; days < 1200 && found.length < count; days += 1) {
    const date = day(rhythm.from, days);
    const inUtc = DateTime.fromISO(date, { zone: 'UTC' });
    const week = Math.floor(inUtc.diff(monday, 'days').days / 7);
    if (week % rhythm.everyWeeks !== 0 || !rhythm.weekdays.some((each) => each === inUtc.weekday)) continue;
    if (rhythm.pauses.some(({ from, to }) => from <= date && date <= to)) continue;
    const told = DateTime.fromISO(`${date}T${rhythm.time}`, { zone });
    const start = [60, 30].map((minutes) => told.minus({ minutes })).find(isSameTimeAs(told)) ?? told;
    const end = start.plus({ minutes: rhythm.minutes });
    if (end.toMillis() > Date.parse(at))
      found.push({ startsAt: start.toJSDate().toISOString(), endsAt: end.toJSDate().toISOString() });
  }
  return found;
}

function isSameTimeAs(one: DateTime): (other: DateTime) => boolean {
  return (other) => other.toFormat('yyyy-MM-dd HH:mm') === one.toFormat('yyyy-MM-dd HH:mm');
}
