/**
 * Realtime channels of one installation: who subscribed to what, and what waits to be fetched. Who hears whom is
 * decided by name, place and claims together (realtime/authorizing-realtime-channels). Kept in memory: as on Forge
 * there is no promise that anything arrives.
 */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../../clock';
import { REALTIME_OPERATIONS_A_SECOND } from '../limits';
import { RateWindow } from '../rate-window';
import { RealtimeTokens, type Permission } from './tokens';

/** Where a page is: a claim of its host, as everywhere. */
export interface Place {
  readonly moduleKey: string;
  readonly extension: Readonly<Record<string, unknown>>;
}

export interface Channel {
  readonly name: string;
  readonly isGlobal: boolean;
  readonly token?: string | undefined;
  /** Parts of the place that count, e.g. `project`; without them the whole place does. */
  readonly contextOverrides?: readonly string[] | undefined;
  /** `null`: no page is behind the call, so only global channels can be meant. */
  readonly place: Place | null;
}

export type Refused = { readonly ok: false; readonly error: string };

export interface Message {
  readonly subscriptionId: string;
  readonly payload: unknown;
}

interface Subscription {
  readonly id: string;
  readonly key: string;
  waiting: unknown[];
  /** When it was fetched last, in epoch milliseconds of the machine. */
  fetched: number;
}

interface Published {
  readonly key: string;
  readonly payload: unknown;
  readonly at: number;
}

/** A page that has not asked for so long is gone. */
const GONE_MILLISECONDS = 15_000;
/** As long as anybody could ask to hear again. */
const KEPT_MILLISECONDS = 5 * 60_000;
/** What in an extension a channel's place is made of. */
const PARTS = ['issue', 'project', 'board'];

export class RealtimeChannels {
  readonly tokens = new RealtimeTokens();
  readonly #subscriptions = new Map<string, Subscription>();
  readonly #rate: RateWindow;
  #published: Published[] = [];

  constructor(private readonly clock: Clock) {
    this.#rate = new RateWindow(clock, REALTIME_OPERATIONS_A_SECOND, 1000);
  }

  /** @returns whether one more operation is allowed now; if so it is counted */
  operate(): boolean {
    return this.#rate.take();
  }

  /** @returns nulls where nobody listens, as documented */
  publish(
    channel: Channel,
    payload: unknown,
  ):
    { readonly ok: true; readonly eventId: string | null; readonly eventTimestamp: string | null } | Refused {
    const key = this.#keyOf(channel, 'publish');
    if (!key.ok) return key;
    const now = this.#now();
    this.#published = this.#published.filter(({ at }) => now - at < KEPT_MILLISECONDS);
    this.#published.push({ key: key.value, payload, at: now });
    this.#forgetGone();
    const listening = [...this.#subscriptions.values()].filter((each) => each.key === key.value);
    for (const subscription of listening) subscription.waiting.push(payload);
    if (listening.length === 0) return { ok: true, eventId: null, eventTimestamp: null };
    return { ok: true, eventId: randomUUID(), eventTimestamp: String(now) };
  }

  /** @param replaySeconds how far back it hears what was published before */
  subscribe(
    channel: Channel,
    replaySeconds: number,
  ): { readonly ok: true; readonly subscriptionId: string } | Refused {
    const key = this.#keyOf(channel, 'subscribe');
    if (!key.ok) return key;
    const now = this.#now();
    const waiting = this.#published
      .filter((each) => each.key === key.value && now - each.at < replaySeconds * 1000)
      .map(({ payload }) => payload);
    const id = randomUUID();
    this.#subscriptions.set(id, { id, key: key.value, waiting, fetched: Date.now() });
    return { ok: true, subscriptionId: id };
  }

  unsubscribe(subscriptionId: string): void {
    this.#subscriptions.delete(subscriptionId);
  }

  /** What came in since the last time; unknown subscriptions hear nothing. */
  fetch(subscriptionIds: readonly string[]): readonly Message[] {
    return subscriptionIds.flatMap((subscriptionId) => {
      const subscription = this.#subscriptions.get(subscriptionId);
      if (subscription === undefined) return [];
      subscription.fetched = Date.now();
      return subscription.waiting.splice(0).map((payload) => ({ subscriptionId, payload }));
    });
  }

  #now(): number {
    return this.clock.now().getTime();
  }

  #forgetGone(): void {
    for (const { id, fetched } of this.#subscriptions.values()) {
      if (Date.now() - fetched > GONE_MILLISECONDS) this.unsubscribe(id);
    }
  }

  /** Who has the same key hears each other. */
  #keyOf(channel: Channel, permission: Permission): { readonly ok: true; readonly value: string } | Refused {
    const { name, isGlobal, token, contextOverrides, place } = channel;
    if (name === '') return { ok: false, error: 'INVALID_CHANNEL_NAME' };
    if (!isGlobal && place === null) {
      return { ok: false, error: 'publish works in functions behind a page only; use publishGlobal.' };
    }
    let claims = '';
    if (token !== undefined) {
      const checked = this.tokens.claimsOf(token, name, permission, this.clock.now());
      if (!checked.ok) return checked;
      claims = checked.claims;
    }
    // An empty list of overrides "will be equivalent to a global channel".
    const where = isGlobal || contextOverrides?.length === 0 ? [] : placeOf(place, contextOverrides);
    return { ok: true, value: JSON.stringify([name, where, claims]) };
  }
}

function placeOf(place: Place | null, overrides: readonly string[] | undefined): readonly unknown[] {
  const parts = (names: readonly string[]) => names.map((name) => [name, identityOf(place?.extension[name])]);
  return overrides === undefined
    ? ['module', place?.moduleKey, ...parts(PARTS)]
    : parts([...overrides].sort());
}

/** An issue, project or board is told by its id, else by its key. */
function identityOf(part: unknown): string | null {
  if (typeof part !== 'object' || part === null) return null;
  if ('id' in part) return String(part.id);
  return 'key' in part ? String(part.key) : null;
}
