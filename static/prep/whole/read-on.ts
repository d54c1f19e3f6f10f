/** Reads a backlog to its end, page by page, or as far as it goes. Knows nothing of React, so that its order can be tested. */
import type { BacklogRow, Reply } from '../../../src/contract';
import type { WholePlan } from '../../../src/contract/whole';
import type { Failure } from '../../shared/failure';
import { pageAddress, readPage } from './questions';
import type { Score } from './scorer';

/** Seconds, where Jira asks for patience and doesn't say how much. */
const USUAL_WAIT = 5;

/** Seconds; whoever is told to wait longer had better come back. */
const LONGEST_WAIT = 120;

export interface Reading {
  /** Asks Jira; never rejects. */
  readonly ask: (path: string) => Promise<Reply<unknown>>;
  readonly score: Score;
  /** Resolves after so many seconds, or when the signal is aborted. */
  readonly wait: (seconds: number, signal: AbortSignal) => Promise<void>;
  readonly told: {
    /** @param next where it goes on; `null` at the end */
    readonly came: (rows: readonly BacklogRow[], next: string | null) => void;
    readonly waiting: (seconds: number) => void;
  };
}

/** How it ended: what came before has been told all the same. */
export type End = 'whole' | 'cancelled' | Failure;

/** @param after where to begin; `null` at the top. Never rejects. */
export async function readOn(
  plan: WholePlan,
  after: string | null,
  { ask, score, wait, told }: Reading,
  signal: AbortSignal,
): Promise<End> {
  const isCancelled = (): boolean => signal.aborted;
  let place = after;
  while (!isCancelled()) {
    const reply = await ask(pageAddress(plan, place));
    if (isCancelled()) break;
    if (!reply.ok) {
      const seconds = secondsToWait(reply);
      if (seconds === null) return reply;
      told.waiting(seconds);
      await wait(seconds, signal);
      continue;
    }
    const page = readPage(reply.value);
    if (page === null) return { ok: false, error: 'jira-unavailable' };
    const rows = await score(page.issues).catch(() => null);
    if (isCancelled()) break;
    if (rows === null) return { ok: false, error: 'no-answer' };
    told.came(rows, page.next);
    if (page.next === null) return 'whole';
    place = page.next;
  }
  return 'cancelled';
}

function secondsToWait({ error, retryAfterSeconds = USUAL_WAIT }: Failure): number | null {
  return error === 'busy' && retryAfterSeconds <= LONGEST_WAIT ? Math.max(1, retryAfterSeconds) : null;
}

/** The timer of a page. */
export function waitInPage(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
