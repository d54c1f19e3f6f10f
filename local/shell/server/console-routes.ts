/**
 * What the console's page shows: stored values, events and schedules, conditions, log. Read as it is at that moment;
 * the only things it changes are conditions, what became of an account, and that a schedule runs.
 */
import { Hono } from 'hono';
import { z } from 'zod';
import type { LogBook } from '../../log-book';
import { cursorOf, readCursor } from '../../platform/kvs/cursor';
import { KvsRefusal } from '../../platform/kvs/refusal';
import type { Platform } from '../../platform/platform';
import { accountRoutes } from './account-routes';
import { conditionsRoutes, type ConditionsOptions } from './conditions-routes';

export interface ConsoleRoutesOptions extends ConditionsOptions {
  readonly platform: Pick<
    Platform,
    'stored' | 'watch' | 'runSchedule' | 'behaviour' | 'behave' | 'personalData'
  >;
  readonly logBook: Pick<LogBook, 'lines'>;
}

const position = z.strictObject({ key: z.string().min(1) });

/** Routes to be mounted at `/local/console`. */
export function consoleRoutes(options: ConsoleRoutesOptions): Hono {
  const { platform, logBook } = options;
  const { watch } = platform;
  const app = new Hono();

  app.get('/kvs', (context) => {
    const after = startOf(context.req.query('cursor'));
    if (after === undefined) {
      const message = 'This cursor comes from no earlier page; begin without one.';
      return context.json({ ok: false, message }, 400);
    }
    const { entries, last } = platform.stored(context.req.query('prefix') ?? '', after);
    return context.json({ entries, cursor: last === null ? null : cursorOf({ key: last }) });
  });

  app.get('/events', (context) =>
    context.json({
      events: watch.happenings('event'),
      queue: watch.happenings('queue'),
      schedules: watch.schedules(),
    }),
  );

  app.post('/schedules/:key/run', async (context) => {
    const key = context.req.param('key');
    const ran = await platform.runSchedule(key);
    if (ran === undefined) {
      return context.json({ ok: false, message: `manifest.yml has no scheduledTrigger “${key}”.` }, 404);
    }
    if (ran.ok) return context.json({ ok: true });
    // The host did its part; what failed is behind it.
    return context.json({ ok: false, message: `The handler of “${key}” failed: ${ran.message}` }, 502);
  });

  app.get('/log', (context) => context.json({ lines: logBook.lines() }));
  app.route('/conditions', conditionsRoutes(options));
  app.route('/accounts', accountRoutes(platform));
  return app;
}

/** The key after which a page begins; `undefined` where the cursor can't be read. */
function startOf(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return '';
  try {
    return readCursor(position, cursor).key;
  } catch (error) {
    if (error instanceof KvsRefusal) return undefined;
    throw error;
  }
}
