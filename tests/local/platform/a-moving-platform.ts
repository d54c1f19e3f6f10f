/** The local platform on the fixture app with a clock that a test moves. */
import { z } from 'zod';
import { movableClock, type MovableClock } from '../../../local/clock';
import { Database } from '../../../local/database';
import type { PlatformOptions } from '../../../local/platform/platform';
import { aPlatform, type StartedPlatform } from './a-platform';

export const BEGINNING = Date.parse('2026-01-05T09:00:00Z');

export interface MovingPlatform extends StartedPlatform {
  readonly clock: MovableClock;
  readonly database: Database;
  /** Moves the clock on; what falls due on the way has run when it answers. */
  pass(milliseconds: number): Promise<void>;
  /** What functions without a page wrote down since the last time, oldest first. */
  noted(): unknown[];
}

/** @param options a database of the test's own survives a stop */
export async function aMovingPlatform(options: Partial<PlatformOptions> = {}): Promise<MovingPlatform> {
  const database = options.database ?? new Database(':memory:');
  const clock = movableClock(database, { now: () => new Date(BEGINNING) });
  const started = await aPlatform({ ...options, database, clock });
  return {
    ...started,
    clock,
    database,
    pass: (milliseconds) => started.platform.passTime(clock, new Date(clock.now().getTime() + milliseconds)),
    noted: () =>
      started.logged.splice(0).flatMap((line): unknown[] => {
        const parsed = z.string().startsWith('{').safeParse(line);
        return parsed.success ? [JSON.parse(parsed.data)] : [];
      }),
    stop: async () => {
      await started.stop();
      if (options.database === undefined) database.close();
    },
  };
}
