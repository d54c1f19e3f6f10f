/** Does something again and again while somebody looks at the page. */
import { useEffect } from 'react';

/** @param again keep it the same function. @param milliseconds between two turns; `null`: not at all */
export function useRepeated(again: () => void, milliseconds: number | null): void {
  useEffect(() => {
    if (milliseconds === null) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') again();
    }, milliseconds);
    return () => {
      clearInterval(timer);
    };
  }, [again, milliseconds]);
}
