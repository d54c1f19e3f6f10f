/** The clock of the laptop: moved, kept over a restart, and told in durations. */
import { movableClock, durationMilliseconds } from '../../local/clock';
import { Database } from '../../local/database';

const NINE = Date.parse('2026-01-05T09:00:00Z');
const HOUR = 3_600_000;

test('goes with the machine until it is moved, and goes on from there', () => {
  const database = new Database(':memory:');
  let machine = NINE;
  const clock = movableClock(database, { now: () => new Date(machine) });
  expect(clock.now().getTime()).toBe(NINE);
  clock.moveTo(new Date(NINE + 24 * HOUR));
  machine += HOUR;
  expect(clock.now().getTime()).toBe(NINE + 25 * HOUR);
  const after = movableClock(database, { now: () => new Date(machine) });
  expect(after.now().getTime()).toBe(NINE + 25 * HOUR);
  expect(after.offset()).toBe(24 * HOUR);
  database.close();
});

test.each([
  ['P1D', 24 * HOUR],
  ['P2W', 14 * 24 * HOUR],
  ['PT90M', 1.5 * HOUR],
  ['P1DT2H3M4S', 26 * HOUR + 184_000],
  ['PT0S', 0],
])('%s', (text, milliseconds) => {
  expect(durationMilliseconds(text)).toBe(milliseconds);
});

test.each(['', 'P', 'PT', '1D', 'P1M', 'P1Y', 'P-1D', 'P1DT', 'PT1.5H', 'p1d'])(
  '%j is no such duration',
  (text) => {
    expect(durationMilliseconds(text)).toBeUndefined();
  },
);
