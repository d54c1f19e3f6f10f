/** Notices that an issue on a real site was changed by somebody: one small question, and everything else only then. */
import { useCallback } from 'react';
import { loadLastChange } from '../host/jira';
import { usePolling } from './use-polling';

interface Watched {
  readonly key: string;
  /** As Jira writes it. */
  readonly updated: string | null;
}

/** @param changed reads the issue anew; called again and again until it has been read */
export function useIssueWatch(accountId: string, issue: Watched | undefined, changed: () => void): void {
  const key = issue?.key;
  const updated = issue?.updated;
  const look = useCallback(() => {
    if (key === undefined) return;
    loadLastChange(accountId, key).then(
      (last) => {
        if (last !== updated) changed();
      },
      () => undefined, // what is on the page stays true enough until the next look
    );
  }, [accountId, key, updated, changed]);
  usePolling(look);
}
