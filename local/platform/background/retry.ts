/**
 * When something that failed comes again: asked for by `InvocationError` of `@forge/events`, or because the function
 * broke (runtime-reference/async-events-api and events-reference/product_events, "Retries").
 */
import { z } from 'zod';
import { EVENT_RETRIES, QUEUE_RETENTION_MILLISECONDS, RETRY_DATA_BYTES, RETRY_SECONDS } from '../limits';
import type { RunOutcome } from '../pool';
import type { Delivery, Retry } from './deliveries';
import type { Outcome } from './dispatcher';

/** As `InvocationError` serialises itself. */
const retryRequest = z.object({
  _retry: z.literal(true),
  retryOptions: z.object({
    retryAfter: z.number(),
    retryReason: z.string(),
    retryData: z.unknown().optional(),
  }),
});

const REASONS: Readonly<Record<string, string | undefined>> = {
  'timed-out': 'FUNCTION_TIME_OUT',
  'out-of-memory': 'FUNCTION_OUT_OF_MEMORY',
  'rate-limited': 'FUNCTION_PLATFORM_RATE_LIMITED',
};

/**
 * @param now epoch milliseconds
 * @param log told why something is lost
 */
export function outcomeOf(
  delivery: Delivery,
  ran: RunOutcome,
  now: number,
  log: (line: string) => void,
): Outcome {
  const request = ran.ok ? retryRequest.safeParse(JSON.parse(ran.json ?? 'null')) : undefined;
  if (ran.ok && request?.success !== true) return { kind: 'done' };

  const count = (delivery.retry?.count ?? 0) + 1;
  const options = request?.data?.retryOptions;
  const reason =
    options?.retryReason ?? (ran.ok ? undefined : REASONS[ran.reason]) ?? 'FUNCTION_PLATFORM_UNKNOWN_ERROR';
  const what = `${delivery.kind === 'queue' ? 'An event of a queue' : 'An event'} for "${delivery.moduleKey}"`;
  if (!mayComeAgain(delivery, ran, count, now)) {
    log(`${what} is lost: ${ran.ok ? `it asked for too many retries (${reason})` : ran.message}`);
    return { kind: 'lost' };
  }
  const seconds = options?.retryAfter ?? 2 ** count; // "exponential backoff" of the platform's own retries
  const due = now + Math.min(Math.max(seconds, 1), RETRY_SECONDS) * 1000;
  return { kind: 'again', due, retry: { count, reason, ...keptData(options?.retryData, what, log) } };
}

function mayComeAgain(delivery: Delivery, ran: RunOutcome, count: number, now: number): boolean {
  if (delivery.kind === 'queue') return now - delivery.enqueued < QUEUE_RETENTION_MILLISECONDS;
  // Jira's events: on request, or when the platform itself had to stop the function.
  return count <= EVENT_RETRIES && (ran.ok || REASONS[ran.reason] !== undefined);
}

function keptData(data: unknown, what: string, log: (line: string) => void): Pick<Retry, 'data'> {
  if (data === undefined) return {};
  if (Buffer.byteLength(JSON.stringify(data)) <= RETRY_DATA_BYTES) return { data };
  log(
    `${what} asks for a retry with more than ${RETRY_DATA_BYTES} bytes of data; Forge would not keep them.`,
  );
  return {};
}
