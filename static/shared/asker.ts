/** Puts one question after another, never two at a time. Knows nothing of React, so that its order can be tested. */
import type { Reply } from '../../src/contract';

export interface Asker {
  /**
   * Asks again. Requests that come while an answer is awaited become one more question after it, so that the last
   * answer is never older than the last request.
   */
  readonly again: () => void;
  /** What is being asked for now no longer counts, as something newer came another way; what was asked for since still does. */
  readonly forget: () => void;
  /** From now on answers no longer count. */
  readonly stop: () => void;
}

/** @param ask sends the question; must never reject */
export function createAsker<T>(
  ask: () => Promise<Reply<T>>,
  told: { readonly asking: () => void; readonly answered: (reply: Reply<T>) => void },
): Asker {
  let waiting = false;
  let wanted = false;
  let stopped = false;
  let forgotten = false;

  const put = (): void => {
    waiting = true;
    wanted = false;
    forgotten = false;
    told.asking();
    void ask().then((reply) => {
      waiting = false;
      if (stopped) return;
      if (!forgotten) told.answered(reply);
      if (wanted) put();
    });
  };

  return {
    again: () => {
      if (waiting) wanted = true;
      else if (!stopped) put();
    },
    forget: () => {
      forgotten = waiting;
    },
    stop: () => {
      stopped = true;
    },
  };
}
