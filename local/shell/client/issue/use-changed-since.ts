/** Whether a text was changed elsewhere since this person saw it last; asked before each save and on coming back. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentNode } from '../document/node';

interface ChangedSince {
  /** What it was changed to; `undefined` while nobody changed it. */
  readonly theirs: DocumentNode | null | undefined;
  /** Remembers what is on the page as seen. */
  readonly begin: (seen: DocumentNode | null) => void;
  /** @returns whether it still is what this person has seen; what it is now counts as seen from then on */
  readonly unchanged: () => Promise<boolean>;
}

/** @param read the text as it is now; throws where nobody answers */
export function useChangedSince(open: boolean, read: () => Promise<DocumentNode | null>): ChangedSince {
  const seen = useRef<DocumentNode | null>(null);
  const [theirs, setTheirs] = useState<DocumentNode | null | undefined>(undefined);
  const begin = useCallback((document: DocumentNode | null) => {
    seen.current = document;
    setTheirs(undefined);
  }, []);
  const unchanged = useCallback(async () => {
    const now = await read();
    if (JSON.stringify(now) === JSON.stringify(seen.current)) return true;
    seen.current = now;
    setTheirs(now);
    return false;
  }, [read]);

  useEffect(() => {
    if (!open) return;
    // Whoever comes back from another window is told at once; the save asks again in any case.
    const look = () => {
      unchanged().catch(() => undefined);
    };
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
    };
  }, [open, unchanged]);
  return { theirs, begin, unchanged };
}
