/** The time everything on the laptop goes by; an argument everywhere, so that it can be moved. */
import type { Database } from './database';

export interface Clock {
  /** The present instant, in UTC. */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export interface MovableClock extends Clock {
  /** Milliseconds by which this clock is ahead of the machine's. */
  offset(): number;
  /** From now on it goes on from here; kept over a restart. */
  moveTo(instant: Date): void;
}

/** Within it, a difference to the machine's clock is no move but the time between two looks at it. */
const JITTER_MILLISECONDS = 50;

/**
 * The machine's clock, moved by as much as the data file remembers.
 * @param machine the clock below, for tests
 */
export function movableClock(database: Database, machine: Clock = systemClock): MovableClock {
  database.exec(
    'CREATE TABLE IF NOT EXISTS clock (one INTEGER PRIMARY KEY CHECK (one = 1), moved INTEGER NOT NULL)',
  );
  const row = database.get('SELECT moved FROM clock');
  let offset = row === undefined ? 0 : Number(row['moved']);
  return {
    now: () => new Date(machine.now().getTime() + offset),
    offset: () => offset,
    moveTo: (instant) => {
      offset = instant.getTime() - machine.now().getTime();
      database.run('INSERT OR REPLACE INTO clock (one, moved) VALUES (1, ?)', [offset]);
    },
  };
}

/** Milliseconds by which a clock is ahead of the machine's, for those who have only the machine's. */
export function aheadOfMachine(clock: Clock): number {
  const difference = clock.now().getTime() - Date.now();
  return Math.abs(difference) < JITTER_MILLISECONDS ? 0 : difference;
}

const DURATION = /^P(?!$)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const SECONDS = [604_800, 86_400, 3600, 60, 1];

/**
 * Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds, e.g. `P1D` or `PT90M`.
 * Months and years are no fixed time, so they are none here.
 * @returns `undefined` when the text is no such duration
 */
export function durationMilliseconds(text: string): number | undefined {
  const parts: readonly (string | undefined)[] | undefined = DURATION.exec(text)?.slice(1);
  return parts?.reduce((sum, part, at) => sum + Number(part ?? 0) * (SECONDS[at] ?? 0) * 1000, 0);
}
