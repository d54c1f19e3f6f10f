/** A question that somebody puts by a button: asked then, and not before. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reply } from '../../src/contract';
import type { Failure } from '../shared/failure';

export type Answer<T> =
  | { readonly state: 'none' }
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'there'; readonly value: T };

/** @param question must never reject; the answer to an earlier one no longer counts */
export function useAnswer<Question extends readonly unknown[], T>(
  question: (...asked: Question) => Promise<Reply<T>>,
): {
  readonly answer: Answer<T>;
  readonly ask: (...asked: Question) => void;
  readonly forget: () => void;
} {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'none' });
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  const ask = useCallback(
    (...asked: Question) => {
      const mine = (turn.current += 1);
      setAnswer({ state: 'asking' });
      void question(...asked).then((reply) => {
        if (turn.current !== mine) return;
        setAnswer(reply.ok ? { state: 'there', value: reply.value } : { state: 'failed', failure: reply });
      });
    },
    [question],
  );
  const forget = useCallback(() => {
    turn.current += 1;
    setAnswer({ state: 'none' });
  }, []);
  return { answer, ask, forget };
}
