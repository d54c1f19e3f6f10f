/** The clock of the page, for sentences in which "today" must not grow old. */
import { useSyncExternalStore } from 'react';

const MINUTE_MS = 60_000;

/** The minute that it is, in milliseconds since 1970; renders anew with the next one. */
export function useMinute(): number {
  return useSyncExternalStore(everyMinute, thisMinute, thisMinute);
}

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, MINUTE_MS);
  return () => {
    clearInterval(timer);
  };
}

function thisMinute(): number {
  return Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS;
}
