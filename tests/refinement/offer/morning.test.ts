/** What is put off comes back in the morning, of a day at work, by the clock of whoever looks. */
import { morningOn, nextMorning } from '../../../src/refinement/offer/morning';

const BERLIN = 'Europe/Berlin';

test.each([
  ['the next day', '2026-03-10T15:00:00.000Z', '2026-03-11T06:00:00.000Z'],
  ['after a Friday, on Monday', '2026-03-13T15:00:00.000Z', '2026-03-16T06:00:00.000Z'],
  ['after the clocks have changed', '2026-03-27T15:00:00.000Z', '2026-03-30T05:00:00.000Z'],
  [
    'late in the evening there, though it is the same day in UTC',
    '2026-03-10T23:30:00.000Z',
    '2026-03-12T06:00:00.000Z',
  ],
])('%s', (_, now, expected) => {
  expect(nextMorning(now, BERLIN)).toBe(expected);
});

test('a day that somebody chose, and what is none', () => {
  expect(morningOn('2026-03-19', BERLIN)).toBe('2026-03-19T06:00:00.000Z');
  expect(morningOn('2026-03-19', 'Mars/Olympus')).toBe('2026-03-19T07:00:00.000Z');
  expect(morningOn('2026-02-30', BERLIN)).toBeNull();
  expect(morningOn('', BERLIN)).toBeNull();
});
