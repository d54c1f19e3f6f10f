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
): Further & { readonly more: () => void } {
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
  const more = useCallback(() => {
    if (next === null || asked.current !== null) return;
    asked.current = first;
    setFurther({ first, rows, next, state: 'asking' });
    void read(boardId, next).then((reply) => {
      if (asked.current !== first) return;
      asked.current = null;
      setFurther(
        reply.ok
          ? { first, rows: appended(rows, reply.value.rows), next: reply.value.next, state: 'idle' }
          : { first, rows, next, state: reply },
      );
    });
  }, [first, rows, next, boardId, read]);

  return { rows, next, state, more };
}

function begun(first: BacklogPage): { readonly first: BacklogPage } & Further {
  return { first, rows: first.rows, next: first.next, state: 'idle' };
}
