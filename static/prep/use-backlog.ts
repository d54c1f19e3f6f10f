/** The backlog that is shown: its first page, and the pages that somebody asked for after it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { BacklogPage, BacklogRow, Reply } from '../../src/contract';
import type { Failure } from '../shared/failure';
import { appended } from './rows';

export interface Further {
  readonly rows: readonly BacklogRow[];
  /** `null`: the backlog has been read to its end. */
  readonly next: string | null;
  readonly state: 'idle' | 'asking' | Failure;
}

/**
 * @param first the first page; another one begins anew
 * @param read asks for the rows after a place; must never reject
 */
export function useBacklog(
  first: BacklogPage,
  read: (boardId: number | null, after: string | null) => Promise<Reply<BacklogPage>>,
): Further & {
  readonly more: () => void;
  /** Shows a newer reading of one row; `null` where the story has left the backlog. */
  readonly replace: (id: string, row: BacklogRow | null) => void;
} {
  const [further, setFurther] = useState<{ readonly first: BacklogPage } & Further>(() => begun(first));
  // A new first page arrives when somebody looks again: rows read after the older one don't belong to it.
  const current = further.first === first ? further : begun(first);
  const asked = useRef<BacklogPage | null>(null);

  useEffect(
    () => () => {
      asked.current = null;
    },
    [first],
  );

  const { rows, next, state } = current;
  const boardId = first.board?.id ?? null;
  const change = useCallback(
    (changed: (now: Further) => Further) => {
      setFurther((before) => ({ first, ...changed(before.first === first ? before : begun(first)) }));
    },
    [first],
  );
  const more = useCallback(() => {
    if (next === null || asked.current !== null) return;
    asked.current = first;
    change((now) => ({ ...now, state: 'asking' }));
    void read(boardId, next).then((reply) => {
      if (asked.current !== first) return;
      asked.current = null;
      change((now) =>
        reply.ok
          ? { rows: appended(now.rows, reply.value.rows), next: reply.value.next, state: 'idle' }
          : { ...now, state: reply },
      );
    });
  }, [first, next, boardId, read, change]);
  const replace = useCallback(
    (id: string, row: BacklogRow | null) => {
      change((now) => ({
        ...now,
        rows: now.rows.flatMap((each) => (each.id !== id ? each : (row ?? []))),
      }));
    },
    [change],
  );

  return { rows, next, state, more, replace };
}

function begun(first: BacklogPage): { readonly first: BacklogPage } & Further {
  return { first, rows: first.rows, next: first.next, state: 'idle' };
}
