/** Asks a second question again whenever the first one has been answered anew. */
import { useEffect, useRef } from 'react';

/** @param answer of the first question; the one that is there at the beginning has been asked with already */
export function useAgainWith(answer: object, again: () => void): void {
  const askedWith = useRef(answer);
  useEffect(() => {
    if (askedWith.current === answer) return;
    askedWith.current = answer;
    again();
  }, [answer, again]);
}
