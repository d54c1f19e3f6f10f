/** Reads a part of a board page by page; the first rows are there long before the last. */
import { useEffect, useState } from 'react';
import { loadRows } from '../host/boards';
import { failureFrom } from '../host/failure';
import type { Failure } from '../host/failure';
import type { BacklogRow } from '../jira/backlog';

export interface Rows {
  /** Pages in rank order; each stays the same object, so that what is shown of it is not drawn again. */
  readonly pages: readonly (readonly BacklogRow[])[];
  readonly complete: boolean;
  readonly failure: Failure | null;
}

interface Progress extends Rows {
  readonly of: string;
}

const NOTHING: Rows = { pages: [], complete: false, failure: null };

interface Part {
  readonly boardId: number;
  /** `null`: the backlog. */
  readonly sprintId: number | null;
  readonly points: string | null;
}

/** @param turn a new number reads everything again; what was read to its end stays until all of it has come anew */
export function useRows(accountId: string, part: Part, turn: number): Rows {
  const { boardId, sprintId, points } = part;
  const of = JSON.stringify([accountId, boardId, sprintId, points]);
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const read = async () => {
      const pages: (readonly BacklogRow[])[] = [];
      let after: string | null = null;
      do {
        const page = await loadRows(accountId, { boardId, sprintId, points }, after, signal);
        // A token that repeats would lead in a circle.
        after = page.next === after ? null : page.next;
        pages.push(page.rows);
        const now: Progress = { of, pages: [...pages], complete: after === null, failure: null };
        setProgress((before) => (staysUntilComplete(before, of) && !now.complete ? before : now));
      } while (after !== null);
    };
    read().catch((thrown: unknown) => {
      if (signal.aborted) return;
      const failure = failureFrom(thrown);
      setProgress((before) =>
        staysUntilComplete(before, of) ? before : { ...(before?.of === of ? before : NOTHING), of, failure },
      );
    });
    return () => {
      controller.abort();
    };
  }, [of, accountId, boardId, sprintId, points, turn]);
  return progress?.of === of ? progress : NOTHING;
}

function staysUntilComplete(progress: Progress | null, of: string): boolean {
  return progress?.of === of && progress.complete;
}
