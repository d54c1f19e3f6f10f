/** Makes calls wait and refuses those that are too many, as the conditions of the moment say. */
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../clock';
import type { Database } from '../database';
import type { Conditions } from './conditions';
import { pointsOf, RateLimits, type RatedCall } from './rate-limits';
import type { JiraContext, JiraEnv } from './routes/request';
import { findIssueId } from './store/issues';

interface Surroundings {
  readonly database: Database;
  readonly clock: Clock;
  readonly conditions: () => Conditions;
}

export function underConditions({ database, clock, conditions }: Surroundings): MiddlewareHandler<JiraEnv> {
  const limits = new RateLimits();
  return async (context, next) => {
    const { latencyMs, rateLimits } = conditions();
    if (!context.env.hindered) return next();
    if (latencyMs > 0) await wait(latencyMs);
    if (rateLimits === 'off') return next();
    const points = rateLimits === 'points' && context.req.header('Authorization') === undefined;
    const call = callOf(database, context, points, clock.now().getTime());
    const { admitted, headers } = limits.admit(call);
    if (!admitted)
      return context.json({ errorMessages: ['Rate limit exceeded.'], errors: {} }, 429, { ...headers });
    await next();
    if (points) limits.spend(await costOf(context), call.at);
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    return undefined;
  };
}

function callOf(database: Database, context: JiraContext, points: boolean, at: number): RatedCall {
  const { method, path } = context.req;
  const routed = matchedRoutes(context).find((route) => !route.path.includes('*'));
  return {
    method,
    endpoint: routed?.path ?? path,
    writesIssue: method === 'GET' ? null : issueIn(database, path),
    points,
    at,
  };
}

/** The issue that an address names, by its id, so that key and id count together. */
function issueIn(database: Database, path: string): string | null {
  const named = /^\/rest\/(?:api\/3|agile\/1\.0)\/issue\/([^/]+)/.exec(path)?.[1];
  const id = named === undefined ? undefined : findIssueId(database, named);
  return id === undefined ? null : String(id);
}

async function costOf(context: JiraContext): Promise<number> {
  const type = context.res.headers.get('Content-Type') ?? '';
  const body: unknown = type.includes('json') ? await context.res.clone().json() : null;
  return pointsOf(context.req.method, context.req.path, context.res.ok ? body : null);
}
