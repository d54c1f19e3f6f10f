/**
 * What became of events and of jobs in queues, for people who look: the newest few, in memory. What is still under way
 * stands in the data file; only what has ended is remembered here.
 */
import type { Delivery, NewDelivery } from './deliveries';

/** Of each kind, and in each answer. */
export const HAPPENINGS_KEPT = 100;

/** An event may have 200 kB, one of an issue has some 5; of what is larger than this only the size is shown. */
export const HAPPENING_BODY_BYTES = 10_000;

export type HappeningKind = 'event' | 'queue';

export type HappeningState =
  | 'waiting'
  | 'running'
  | 'delivered'
  /** The handler failed for good. */
  | 'lost'
  /** The trigger's filter in manifest.yml did not want it. */
  | 'filtered out'
  /** manifest.yml has no trigger that names it. */
  | 'no trigger'
  /** Forge never delivers it. */
  | 'too large';

/** JSON-safe. */
export interface Happening {
  /** ISO instant at which it happened, whenever it arrives. */
  readonly at: string;
  /** e.g. `avi:jira:updated:issue`, or the name of a queue */
  readonly type: string;
  readonly state: HappeningState;
  /** How often a handler was run for it so far. */
  readonly attempts: number;
  readonly detail: Readonly<Record<string, unknown>>;
}

export class Happenings {
  readonly #ended: Readonly<Record<HappeningKind, Happening[]>> = { event: [], queue: [] };

  note(kind: HappeningKind, happening: Happening): void {
    this.#ended[kind].push(happening);
    if (this.#ended[kind].length > HAPPENINGS_KEPT) this.#ended[kind].shift();
  }

  /** Newest first, with what is still under way. */
  newest(kind: HappeningKind, underWay: readonly Happening[]): readonly Happening[] {
    return [...underWay, ...this.#ended[kind].toReversed()]
      .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
      .slice(0, HAPPENINGS_KEPT);
  }
}

/** @param type event type or queue; @param running whether a handler has begun with it */
export function underWay(delivery: Delivery, type: string, running: boolean): Happening {
  const { due, retry } = delivery;
  return {
    ...common(delivery, type),
    state: running ? 'running' : 'waiting',
    attempts: (retry?.count ?? 0) + (running ? 1 : 0),
    detail: {
      ...about(delivery),
      ...(!running && { due: new Date(due).toISOString() }),
      ...(retry !== null && { retryReason: retry.reason }),
      ...shownBody(delivery.body),
    },
  };
}

/** @param reason why it is lost; `null` when it was delivered */
export function ended(delivery: Delivery, type: string, reason: string | null): Happening {
  return {
    ...common(delivery, type),
    state: reason === null ? 'delivered' : 'lost',
    attempts: (delivery.retry?.count ?? 0) + 1,
    detail: { ...about(delivery), ...(reason !== null && { reason }), ...shownBody(delivery.body) },
  };
}

/** An event that goes to nobody. @param to the trigger that did not want it, if there was one; @param at epoch milliseconds */
export function undelivered(
  state: 'filtered out' | 'no trigger' | 'too large',
  type: string,
  to: string | null,
  body: unknown,
  at: number,
): Happening {
  const detail = { ...(to !== null && { to }), ...shownBody(body) };
  return { at: new Date(at).toISOString(), type, state, attempts: 0, detail };
}

function common({ enqueued }: NewDelivery, type: string): Pick<Happening, 'at' | 'type'> {
  return { at: new Date(enqueued).toISOString(), type };
}

function about({ moduleKey, jobId, isRepeat }: NewDelivery): Happening['detail'] {
  return {
    to: moduleKey,
    ...(jobId !== '' && { jobId }),
    ...(isRepeat && { note: 'delivered a second time, as Forge may' }),
  };
}

function shownBody(body: unknown): Happening['detail'] {
  const bytes = Buffer.byteLength(JSON.stringify(body ?? null));
  return bytes > HAPPENING_BODY_BYTES ? { bytes } : { body };
}
