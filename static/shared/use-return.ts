/** Notices that somebody comes back to the page, perhaps after having changed a story next to it, or that the connection does. */
import { useEffect } from 'react';

/** Coming back more often than this brings nothing new and costs the site's rate limit. */
const PAUSE_MS = 10_000;

/**
 * Calls back when the window is focused, becomes visible, or is entered by the pointer. The pointer counts because a
 * person who edits an issue and then looks at the panel beside it never focuses the panel's frame, and Jira does not
 * tell of the viewer's own changes. A connection that is there again counts at once: what was shown meanwhile may be old.
 */
export function useReturn(returned: () => void): void {
  useEffect(() => {
    let last = performance.now();
    const comeBack = (): void => {
      if (document.visibilityState === 'hidden' || performance.now() - last < PAUSE_MS) return;
      last = performance.now();
      returned();
    };
    window.addEventListener('online', returned);
    window.addEventListener('focus', comeBack);
    document.addEventListener('visibilitychange', comeBack);
    document.documentElement.addEventListener('pointerenter', comeBack);
    return () => {
      window.removeEventListener('online', returned);
      window.removeEventListener('focus', comeBack);
      document.removeEventListener('visibilitychange', comeBack);
      document.documentElement.removeEventListener('pointerenter', comeBack);
    };
  }, [returned]);
}
