/**
 * Hears that the story has changed, and tells the other pages that have it open. News are no more than a nudge: whoever hears them reads
 * anew as themselves. Knows nothing of React.
 */
import type { Reply } from '../../../src/contract';
import type { NewsTicket } from '../../../src/contract/news';

/** What following needs of the world outside the page. */
export interface Wire {
  /** Must never reject. */
  readonly ticket: () => Promise<Reply<NewsTicket>>;
  /** @returns what ends it */
  readonly subscribe: (token: string, heard: (message: unknown) => void) => Promise<() => void>;
  /** @param from this page, so that it needn't hear itself */
  readonly publish: (token: string, from: string) => Promise<void>;
  /** Whether somebody can see the page. */
  readonly isSeen: () => boolean;
  /** Calls back when the page may be seen again, or the connection is there again. @returns what ends it */
  readonly onSeen: (seen: () => void) => () => void;
}

export interface Following {
  readonly tell: () => void;
  readonly stop: () => void;
}

/** One edit is told in several ways; a moment later they are one. */
const MOMENT_MS = 300;
/** However much is told, nobody reads faster. */
const PAUSE_MS = 3_000;
/** A new ticket is there before the old one ends. */
const EARLY_SECONDS = 60;
const SHORTEST_HOLD_SECONDS = 60;

/**
 * Follows until `stop`. Without a ticket, or where Forge refuses it, nothing is heard until the page is looked at again: then it is
 * tried anew.
 * @param changed the story is to be read anew; only while somebody can see the page
 */
export function follow({ ticket, subscribe, publish, isSeen, onSeen }: Wire, changed: () => void): Following {
  const from = crypto.randomUUID();
  let token: string | null = null;
  let end: () => void = nothing;
  let renewal: ReturnType<typeof setTimeout> | undefined;
  let due: ReturnType<typeof setTimeout> | undefined;
  let lastChange = -Infinity;
  let isMissed = false;
  let isAsking = false;
  let isStopped = false;

  const lookAnew = (): void => {
    due = undefined;
    isMissed = !isSeen();
    if (isMissed) return;
    lastChange = performance.now();
    changed();
  };
  const heard = (message: unknown): void => {
    if (isStopped || due !== undefined || isFrom(message, from)) return;
    due = setTimeout(lookAnew, Math.max(MOMENT_MS, lastChange + PAUSE_MS - performance.now()));
  };
  const leave = (): void => {
    token = null;
    end();
    end = nothing;
  };
  const renew = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    const reply = await ticket();
    const held = reply.ok ? await subscribe(reply.value.token, heard).catch(() => null) : null;
    isAsking = false;
    leave();
    if (isStopped) held?.();
    if (isStopped || held === null || !reply.ok) return;
    ({ token } = reply.value);
    end = held;
    const seconds = Math.max(SHORTEST_HOLD_SECONDS, reply.value.seconds - EARLY_SECONDS);
    renewal = setTimeout(whenSeen, seconds * 1000);
  };
  /** A page that nobody looks at follows nothing once its ticket ends: coming back to it reads the story anyway. */
  const whenSeen = (): void => {
    if (isSeen()) void renew();
    else leave();
  };
  const seen = (): void => {
    if (!isSeen()) return;
    if (isMissed) lookAnew();
    if (token === null) void renew();
  };

  const unseen = onSeen(seen);
  void renew();
  return {
    tell: () => {
      // Whoever doesn't hear it sees it when they come back.
      if (token !== null) publish(token, from).catch(nothing);
    },
    stop: () => {
      isStopped = true;
      clearTimeout(renewal);
      clearTimeout(due);
      unseen();
      leave();
    },
  };
}

function isFrom(message: unknown, page: string): boolean {
  return typeof message === 'object' && message !== null && 'from' in message && message.from === page;
}

function nothing(): void {
  // There is nothing to end, or nobody to tell.
}
