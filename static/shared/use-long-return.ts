/** A page that was left open, over a meeting or a night: whoever comes back to it sees how things stand now. */
import { useCallback, useEffect, useRef } from 'react';
import { useReturn } from './use-return';

/** Milliseconds for which a reading is taken as it is: looking again costs the site's rate limit as much as the first look. */
const LONG = 30 * 60_000;

/**
 * @param reading another one was read now; `null` while there is none
 * @param again asks for a newer one; what is shown stays meanwhile
 */
export function useLongReturn(reading: object | null, again: () => void): void {
  const readAt = useRef<number | null>(null);
  useEffect(() => {
    readAt.current = reading === null ? null : Date.now();
  }, [reading]);
  useReturn(
    useCallback(() => {
      if (readAt.current === null || Date.now() - readAt.current < LONG) return;
      // Not asked again before an answer has come, or as long has passed once more.
      readAt.current = Date.now();
      again();
    }, [again]),
  );
}
