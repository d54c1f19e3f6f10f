/** Answers `publish`, `publishGlobal` and `signRealtimeToken` of `@forge/realtime`, which ask by GraphQL. */
import { z } from 'zod';
import type { Clock } from '../../clock';
import type { Place, RealtimeChannels } from './channels';

const published = z.object({
  query: z.string().startsWith('mutation publishRealtimeChannel'),
  variables: z.object({
    name: z.string(),
    payload: z.string(),
    context: z.string().optional(),
    isGlobal: z.boolean(),
    token: z.string().optional(),
  }),
});
const signed = z.object({
  query: z.string().startsWith('mutation signRealtimeToken'),
  variables: z.object({
    channelName: z.string(),
    claims: z.unknown(),
    permissions: z.array(z.enum(['subscribe', 'publish'])).optional(),
  }),
});
const overrides = z.object({ contextOverrides: z.array(z.string()) });

/** @param place of the page behind the call; `null` where there is none */
export function answerRealtime(
  channels: RealtimeChannels,
  clock: Clock,
  body: unknown,
  place: Place | null,
): Response {
  if (!channels.operate()) return new Response(null, { status: 429, statusText: 'Too Many Requests' });
  const signing = signed.safeParse(body);
  if (signing.success) {
    const { channelName, claims, permissions } = signing.data.variables;
    const forgeRealtimeToken = channels.tokens.sign(channelName, claims, permissions, clock.now());
    return Response.json({
      data: { ecosystem: { signRealtimeToken: { errors: null, success: true, forgeRealtimeToken } } },
    });
  }
  const publishing = published.safeParse(body);
  if (!publishing.success) {
    return Response.json({
      errors: [{ message: 'The local platform does not know this call of @forge/realtime.' }],
    });
  }
  const { name, payload, context, isGlobal, token } = publishing.data.variables;
  const contextOverrides =
    context === undefined ? undefined : overrides.parse(JSON.parse(context)).contextOverrides;
  const outcome = channels.publish({ name, isGlobal, token, contextOverrides, place }, JSON.parse(payload));
  if (!outcome.ok) return Response.json({ errors: [{ message: outcome.error }] });
  const { eventId, eventTimestamp } = outcome;
  return Response.json({ data: { ecosystem: { publishRealtimeChannel: { eventId, eventTimestamp } } } });
}
