/** How hard Jira and the platform make it for the app, read and set together. */
import { Hono } from 'hono';
import { z } from 'zod';
import { LONGEST_LATENCY_MS, LONGEST_SEARCH_DELAY_MS, NO_CONDITIONS } from '../../jira/conditions';
import type { Jira } from '../../jira/jira';
import type { Platform } from '../../platform/platform';
import type { Site } from '../../site/site';

export interface ConditionsOptions {
  readonly jira: Pick<Jira, 'conditions'>;
  readonly platform: Pick<Platform, 'behaviour' | 'behave'>;
  /** A real site, whose pace nobody here sets. */
  readonly site: Pick<Site, 'name'> | null;
}

/** Forge speaks of minutes; an hour shows any lateness that somebody wants to see. */
const LONGEST_DELAY_MS = 3_600_000;

const conditionsShape = z.strictObject({
  latencyMs: z.int().min(0).max(LONGEST_LATENCY_MS),
  rateLimits: z.enum(['off', 'burst', 'points']),
  searchDelayMs: z.int().min(0).max(LONGEST_SEARCH_DELAY_MS),
  eventDelayMs: z.int().min(0).max(LONGEST_DELAY_MS),
  queryDelayMs: z.int().min(0).max(LONGEST_DELAY_MS),
});

const EXPECTED =
  `Send latencyMs (0 to ${LONGEST_LATENCY_MS}), searchDelayMs, eventDelayMs and queryDelayMs (0 to ${LONGEST_DELAY_MS}) ` +
  'in whole milliseconds, and rateLimits as off, burst or points.';

/** Routes to be mounted at `/local/console/conditions`. */
export function conditionsRoutes({ jira, platform, site }: ConditionsOptions): Hono {
  const app = new Hono();

  const inForce = (): z.infer<typeof conditionsShape> => {
    const { eventDelayMilliseconds, queryDelayMilliseconds } = platform.behaviour();
    const { latencyMs, rateLimits, searchDelayMs } = jira.conditions;
    return {
      latencyMs,
      rateLimits,
      searchDelayMs,
      eventDelayMs: eventDelayMilliseconds,
      queryDelayMs: queryDelayMilliseconds,
    };
  };

  app.get('/', (context) => context.json(inForce()));

  app.put('/', async (context) => {
    const wanted = conditionsShape.safeParse(await context.req.json<unknown>().catch(() => undefined));
    if (!wanted.success) return context.json({ ok: false, message: EXPECTED }, 400);
    const { eventDelayMs, queryDelayMs, latencyMs, rateLimits, searchDelayMs } = wanted.data;
    const ofJira = { latencyMs, rateLimits, searchDelayMs };
    if (site !== null && Object.values(ofJira).join() !== Object.values(NO_CONDITIONS).join()) {
      const message = `${site.name} keeps its own pace and limits; here only the delays of events and of storage queries can be set.`;
      return context.json({ ok: false, message }, 409);
    }
    jira.conditions = ofJira;
    platform.behave({ eventDelayMilliseconds: eventDelayMs, queryDelayMilliseconds: queryDelayMs });
    return context.json(inForce());
  });
  return app;
}
