/** Loads something for a component: again when the question changes, when asked to, and when the host is back. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { connection, onConnectionChange } from './connection';
import { failureFrom } from './failure';
import type { Failure } from './failure';

export type Load<T> = (signal: AbortSignal) => Promise<T>;

export interface Loaded<T> {
  /** The last answer to the present question; kept while it is asked again. */
  readonly value: T | null;
  readonly failure: Failure | null;
  readonly reload: () => void;
}

interface Answer<T> {
  readonly to: Load<T>;
  readonly value: T | null;
  readonly failure: Failure | null;
}

/** @param load the question; wrap it in `useCallback`, a new function is a new question */
export function useLoaded<T>(load: Load<T>): Loaded<T> {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const [turn, setTurn] = useState(0);
  const returns = useSyncExternalStore(onConnectionChange, () => connection().returns);

  useEffect(() => {
    const controller = new AbortController();
    load(controller.signal).then(
      (value) => {
        if (!controller.signal.aborted) setAnswer({ to: load, value, failure: null });
      },
      (thrown: unknown) => {
        if (controller.signal.aborted) return;
        const failure = failureFrom(thrown);
        // While the host is gone, what was read before stays on the page; the banner says the rest.
        setAnswer((before) =>
          failure.kind === 'offline' && before?.to === load && before.value !== null
            ? before
            : { to: load, value: null, failure },
        );
      },
    );
    return () => {
      controller.abort();
    };
  }, [load, turn, returns]);

  const reload = useCallback(() => {
    setTurn((before) => before + 1);
  }, []);
  return answer?.to === load
    ? { value: answer.value, failure: answer.failure, reload }
    : { value: null, failure: null, reload };
}
