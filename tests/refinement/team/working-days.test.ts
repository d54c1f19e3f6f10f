/** Working days as a team lives them: in its own zone, without weekends, at the same time of day. */
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { workingDaysEarlier, workingDaysLater } from '../../../src/refinement/team/working-days';

const BERLIN = 'Europe/Berlin';

test.each([
  ['Monday to Tuesday', '2026-11-23T08:00:00.000Z', 1, BERLIN, '2026-11-24T08:00:00.000Z'],
  ['over a weekend', '2026-11-27T08:00:00.000Z', 1, BERLIN, '2026-11-30T08:00:00.000Z'],
  ['three days, over a weekend', '2026-11-26T08:00:00.000Z', 3, BERLIN, '2026-12-01T08:00:00.000Z'],
  ['two weeks', '2026-11-25T08:00:00.000Z', 10, BERLIN, '2026-12-09T08:00:00.000Z'],
  ['said on Saturday, as on Monday', '2026-11-28T08:00:00.000Z', 1, BERLIN, '2026-12-01T08:00:00.000Z'],
  ['said on Sunday, as on Monday', '2026-11-29T08:00:00.000Z', 1, BERLIN, '2026-12-01T08:00:00.000Z'],
  ['at once, also at a weekend', '2026-11-28T08:00:00.000Z', 0, BERLIN, '2026-11-28T08:00:00.000Z'],
  ['into summer time', '2026-03-27T08:00:00.000Z', 1, BERLIN, '2026-03-30T07:00:00.000Z'],
  ['out of summer time', '2026-10-23T07:00:00.000Z', 1, BERLIN, '2026-10-26T08:00:00.000Z'],
  ['Sunday there, Saturday in UTC', '2026-11-28T22:00:00.000Z', 1, 'Asia/Tokyo', '2026-11-30T22:00:00.000Z'],
  ['Monday there, Sunday in UTC', '2026-11-29T22:00:00.000Z', 1, 'Asia/Tokyo', '2026-11-30T22:00:00.000Z'],
  [
    'a zone that nobody knows, as UTC',
    '2026-11-27T08:00:00.000Z',
    1,
    'Mars/Olympus',
    '2026-11-30T08:00:00.000Z',
  ],
])('%s', (_what, from, days, zone, expected) => {
  expect(workingDaysLater(from, days, zone)).toBe(expected);
});

const anyInstant = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
const anyZone = fc.constantFrom(BERLIN, 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'UTC');

test('wherever and whenever: never a weekend, never earlier for a longer wait, and the days add up', () => {
  fc.assert(
    fc.property(anyInstant, fc.integer({ min: 1, max: 15 }), anyZone, (instant, days, zone) => {
      const later = workingDaysLater(instant.toISOString(), days, zone);
      expect(DateTime.fromISO(later, { zone }).weekday).toBeLessThanOrEqual(5);
      const longer = workingDaysLater(instant.toISOString(), days + 1, zone);
      expect(Date.parse(longer)).toBeGreaterThan(Date.parse(later));
      const hours = (Date.parse(later) - instant.getTime()) / 3_600_000;
      // An hour less where the clocks go forward.
      expect(hours).toBeGreaterThanOrEqual(24 * days - 1);
      expect(hours).toBeLessThanOrEqual(24 * (days + 2 * Math.ceil(days / 5) + 2) + 1);
    }),
  );
});

test('counted back, it is the first instant of a weekday from which counting forth leads there', () => {
  fc.assert(
    fc.property(anyInstant, fc.integer({ min: 1, max: 8 }), anyZone, (instant, days, zone) => {
      const earlier = Date.parse(workingDaysEarlier(instant.toISOString(), days, zone));
      const forth = (at: number): number =>
        Date.parse(workingDaysLater(new Date(at).toISOString(), days, zone));
      // An hour that the clocks leave out, or show twice, is not told apart.
      const HOUR = 3_600_000;
      expect(forth(earlier + HOUR)).toBeGreaterThanOrEqual(instant.getTime());
      const before = earlier - HOUR - 1;
      // What is said at a weekend counts as said on Monday at that time, and so may lead further than Monday's first hours.
      if (DateTime.fromMillis(before, { zone }).weekday <= 5)
        expect(forth(before)).toBeLessThan(instant.getTime() + HOUR);
    }),
  );
});
