/** A real site tells this page of no change, so the page looks again from time to time while somebody looks at it. */
import { useEffect } from 'react';
import { useSession } from '../session/session';

/** Often enough for a person who waits for a colleague's edit, seldom enough for the site. */
export const POLL_SECONDS = 30;

/** @param look asks again; must not throw. Keep it the same function for as long as the question is the same. */
export function usePolling(look: () => void): void {
  const { host } = useSession();
  const polls = host.site !== null;
  useEffect(() => {
    if (!polls) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') look();
    }, POLL_SECONDS * 1000);
    return () => {
      clearInterval(timer);
    };
  }, [polls, look]);
}
