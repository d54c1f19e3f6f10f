/** What the host shows and lets be changed at the console: time, stored values, events, conditions, log. */
import { z } from 'zod/mini';
import { Failure } from './failure';
import { tellHostTime } from './host-time';
import { ask } from './request';
import type { Call } from './request';

async function asked<T>(schema: z.ZodMiniType<T>, path: string, call: Call): Promise<T> {
  const body = schema.safeParse(await ask(path, call));
  if (body.success) return body.data;
  throw new Failure('unexpected', 'The host answered something that this page cannot read.');
}

const CLOCK = z.object({ now: z.string() });

/** @returns ISO instant */
export async function readClock(signal: AbortSignal): Promise<string> {
  const { now } = await asked(CLOCK, '/local/clock', { signal });
  tellHostTime(now);
  return now;
}

/** A step on, as an ISO duration (`P1D`), or an instant to go to, in UTC. */
export type ClockMove = { readonly advance: string } | { readonly set: string };

/** Moves the time; what was due on the way has run when this answers. @returns ISO instant */
export async function moveClock(move: ClockMove): Promise<string> {
  const { now } = await asked(CLOCK, '/local/clock', { method: 'POST', body: move });
  tellHostTime(now);
  return now;
}

const STORED = z.object({
  entries: z.array(z.object({ key: z.string(), value: z.unknown(), updatedAt: z.nullable(z.string()) })),
  cursor: z.nullable(z.string()),
});
export type StoredValues = z.infer<typeof STORED>;
export type StoredValue = StoredValues['entries'][number];

/** A page of what the app has stored. @param cursor where it begins; `null`: at the first */
export function readStoredValues(
  prefix: string,
  cursor: string | null,
  signal: AbortSignal,
): Promise<StoredValues> {
  const query = new URLSearchParams({ prefix, ...(cursor === null ? {} : { cursor }) });
  return asked(STORED, `/local/console/kvs?${query.toString()}`, { signal });
}

const HAPPENING = z.object({
  at: z.string(),
  type: z.string(),
  state: z.string(),
  attempts: z.number(),
  detail: z.optional(z.unknown()),
});
const SCHEDULE = z.object({
  key: z.string(),
  interval: z.string(),
  next: z.nullable(z.string()),
  last: z.nullable(z.string()),
});
const EVENTS = z.object({
  events: z.array(HAPPENING),
  schedules: z.array(SCHEDULE),
  queue: z.array(HAPPENING),
});
/** An event on its way to a handler, or a job in a queue. */
export type Happening = z.infer<typeof HAPPENING>;
export type Schedule = z.infer<typeof SCHEDULE>;
export type Events = z.infer<typeof EVENTS>;

export function readEvents(signal: AbortSignal): Promise<Events> {
  return asked(EVENTS, '/local/console/events', { signal });
}

/** Runs a schedule of the manifest at once; it has ended when this answers. */
export async function runSchedule(key: string): Promise<void> {
  await ask(`/local/console/schedules/${encodeURIComponent(key)}/run`, { method: 'POST' });
}

export const RATE_LIMITS = ['off', 'burst', 'points'] as const;

const CONDITIONS = z.object({
  latencyMs: z.number(),
  rateLimits: z.enum(RATE_LIMITS),
  searchDelayMs: z.number(),
  eventDelayMs: z.number(),
  queryDelayMs: z.number(),
});
/** How hard Jira and the platform make it. */
export type Conditions = z.infer<typeof CONDITIONS>;

export function readConditions(signal: AbortSignal): Promise<Conditions> {
  return asked(CONDITIONS, '/local/console/conditions', { signal });
}

export function changeConditions(conditions: Conditions): Promise<Conditions> {
  return asked(CONDITIONS, '/local/console/conditions', { method: 'PUT', body: conditions });
}

const LOG = z.object({ lines: z.array(z.object({ at: z.string(), text: z.string() })) });
export type LogLine = z.infer<typeof LOG>['lines'][number];

/** The last lines, oldest first. */
export async function readLog(signal: AbortSignal): Promise<readonly LogLine[]> {
  return (await asked(LOG, '/local/console/log', { signal })).lines;
}
