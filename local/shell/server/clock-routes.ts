/** `POST /local/clock` moves the time of the laptop: for handlers, pages, schedules and the stand-in of Jira. */
import { Hono } from 'hono';
import { z } from 'zod';
import { durationMilliseconds, type MovableClock } from '../../clock';
import type { Platform } from '../../platform/platform';

export interface ClockRoutesOptions {
  readonly clock: MovableClock;
  readonly platform: Pick<Platform, 'passTime'>;
}

const moveShape = z.union([
  z.strictObject({ advance: z.string() }),
  z.strictObject({ set: z.iso.datetime() }),
]);

/** A year: every schedule on the way runs, so a slip of the pen should not run it for hours. */
const FURTHEST_MILLISECONDS = 366 * 86_400_000;

/** Routes to be mounted at `/local/clock`. */
export function clockRoutes({ clock, platform }: ClockRoutesOptions): Hono {
  const app = new Hono();
  const now = () => ({ now: clock.now().toISOString() });
  app.get('/', (context) => context.json(now()));
  app.post('/', async (context) => {
    const move = moveShape.safeParse(await context.req.json<unknown>().catch(() => undefined));
    const target = move.success ? targetOf(move.data, clock.now()) : undefined;
    if (target === undefined) {
      const message =
        'Send {"advance":"P1D"} (weeks, days, hours, minutes, seconds) or {"set":"2026-11-26T10:00:00Z"}.';
      return context.json({ ok: false, message }, 400);
    }
    if (target.getTime() - clock.now().getTime() > FURTHEST_MILLISECONDS) {
      return context.json({ ok: false, message: 'The clock moves on by a year at most at a time.' }, 400);
    }
    await platform.passTime(clock, target);
    return context.json(now());
  });
  return app;
}

function targetOf(move: z.output<typeof moveShape>, now: Date): Date | undefined {
  if ('set' in move) return new Date(move.set);
  const ahead = durationMilliseconds(move.advance);
  return ahead === undefined ? undefined : new Date(now.getTime() + ahead);
}
