/** `realtime` of `@forge/bridge`: pages subscribe, publish, and fetch what came in, tab by tab. */
import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { Channel, RealtimeChannels } from '../platform/realtime/channels';
import type { RealtimeAnswer } from './messages';
import { REALTIME_PATHS } from './paths';

const channelShape = z.strictObject({
  name: z.string(),
  isGlobal: z.boolean(),
  token: z.string().optional(),
  contextOverrides: z.array(z.string()).optional(),
  place: z.strictObject({ moduleKey: z.string(), extension: z.record(z.string(), z.unknown()) }),
});
const publishShape = z.strictObject({ channel: channelShape, payload: z.unknown() });
const subscribeShape = z.strictObject({ channel: channelShape, replaySeconds: z.number().min(0).default(0) });
const unsubscribeShape = z.strictObject({ subscriptionId: z.string() });
const fetchShape = z.strictObject({ subscriptionIds: z.array(z.string()).max(500) });

/** Routes to be mounted beside the bridge's own. */
export function realtimeRoutes(channels: RealtimeChannels): Hono {
  const app = new Hono();
  app.post(REALTIME_PATHS.publish, (context) =>
    answer(context, publishShape, ({ channel, payload }) =>
      channels.operate() ? channels.publish(channel satisfies Channel, payload) : TOO_MANY,
    ),
  );
  app.post(REALTIME_PATHS.subscribe, (context) =>
    answer(context, subscribeShape, ({ channel, replaySeconds }) =>
      channels.operate() ? channels.subscribe(channel satisfies Channel, replaySeconds) : TOO_MANY,
    ),
  );
  app.post(REALTIME_PATHS.unsubscribe, (context) =>
    answer(context, unsubscribeShape, ({ subscriptionId }) => {
      channels.unsubscribe(subscriptionId);
      return { ok: true };
    }),
  );
  app.post(REALTIME_PATHS.fetch, (context) =>
    answer(context, fetchShape, ({ subscriptionIds }) => ({
      ok: true,
      messages: channels.fetch(subscriptionIds),
    })),
  );
  return app;
}

const TOO_MANY = { ok: false, error: 'RATE_LIMIT_EXCEEDED' } as const;

async function answer<T>(
  context: Context,
  shape: z.ZodType<T>,
  work: (asked: T) => RealtimeAnswer,
): Promise<Response> {
  const asked = shape.safeParse(await context.req.json<unknown>().catch(() => undefined));
  if (asked.success) return context.json<RealtimeAnswer>(work(asked.data));
  return context.json(
    { message: `The page's realtime call is malformed: ${z.prettifyError(asked.error)}` },
    400,
  );
}
