/** Asks the app once, and again on request, keeping what was read visible meanwhile. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reply } from '../../src/contract';
import { createAsker, type Asker } from './asker';
import { answered, asking, type Shown } from './shown';

/**
 * @param ask sends the question; must never reject. Another function means another question: it is asked at once,
 *   and answers to the earlier one no longer count.
 */
export function useReply<T>(ask: () => Promise<Reply<T>>): {
  readonly shown: Shown<T>;
  /** Shows what came another way, as the answer of a change: it is newer than what is being asked for meanwhile. */
  readonly show: (value: T) => void;
  readonly again: () => void;
} {
  const [shown, setShown] = useState<Shown<T>>({ state: 'loading' });
  const asker = useRef<Asker | null>(null);

  useEffect(() => {
    const current = createAsker(ask, {
      asking: () => {
        setShown(asking);
      },
      answered: (reply) => {
        setShown((before) => answered(before, reply));
      },
    });
    asker.current = current;
    current.again();
    return current.stop;
  }, [ask]);

  const again = useCallback(() => {
    asker.current?.again();
  }, []);
  const show = useCallback((value: T) => {
    asker.current?.forget();
    setShown({ state: 'shown', value, asking: false, problem: null });
  }, []);
  return { shown, show, again };
}
