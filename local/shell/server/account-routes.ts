/** What became of an account, as Atlassian would tell the app: said here, because nobody on the laptop can close one. */
import { Hono } from 'hono';
import { z } from 'zod';
import type { Platform } from '../../platform/platform';

const wanted = z.strictObject({ status: z.enum(['closed', 'updated']).nullable() });

/** Routes to be mounted at `/local/console/accounts`. */
export function accountRoutes({ personalData }: Pick<Platform, 'personalData'>): Hono {
  const app = new Hono();
  app.put('/:accountId', async (context) => {
    const body = wanted.safeParse(await context.req.json<unknown>().catch(() => undefined));
    if (!body.success) {
      const message = 'Send status as closed or updated, or as null to take it back.';
      return context.json({ ok: false, message }, 400);
    }
    personalData.set(context.req.param('accountId'), body.data.status);
    return context.json({ ok: true });
  });
  return app;
}
