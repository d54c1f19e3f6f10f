/** Reads a board's backlog page by page; the first rows are there long before the last. */
import { useEffect, useState } from 'react';
import { failureFrom } from '../host/failure';
import type { Failure } from '../host/failure';
import { loadBacklogPage, loadFields } from '../host/jira';
import type { BacklogRow } from '../jira/backlog';

export interface Backlog {
  /** Pages in rank order; each stays the same object, so that what is shown of it is not drawn again. */
  readonly pages: readonly (readonly BacklogRow[])[];
  readonly complete: boolean;
  readonly failure: Failure | null;
}

interface Progress extends Backlog {
  readonly of: string;
}

const NOTHING: Backlog = { pages: [], complete: false, failure: null };

/** @param boardId `null` while it is not known. @param turn a new number reads everything again */
export function useBacklog(accountId: string, boardId: number | null, turn: number): Backlog {
  const of = `${accountId} ${boardId ?? ''} ${turn}`;
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    if (boardId === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    const read = async () => {
      const fields = await loadFields(accountId, signal);
      const pages: (readonly BacklogRow[])[] = [];
      let after: string | null = null;
      do {
        const page = await loadBacklogPage(accountId, boardId, fields, after, signal);
        // A token that repeats would lead in a circle.
        after = page.next === after ? null : page.next;
        pages.push(page.rows);
        setProgress({ of, pages: [...pages], complete: after === null, failure: null });
      } while (after !== null);
    };
    read().catch((thrown: unknown) => {
      if (signal.aborted) return;
      const failure = failureFrom(thrown);
      setProgress((before) => ({ ...(before?.of === of ? before : NOTHING), of, failure }));
    });
    return () => {
      controller.abort();
    };
  }, [of, accountId, boardId]);
  return progress?.of === of ? progress : NOTHING;
}
