/** A whole backlog as it is being read: begun, stopped and gone on with by whoever looks. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BacklogRow } from '../../../src/contract';
import { readJira } from '../../shared/jira';
import type { CostedPlan } from './ask-plan';
import { collected } from './collected';
import { readOn, waitInPage, type End } from './read-on';
import { scorerFor } from './scorer';

export interface WholeRead {
  readonly rows: readonly BacklogRow[];
  /** Where it goes on; `null` at the top, and at the end. */
  readonly next: string | null;
  readonly state: 'before' | 'reading' | End;
  /** Seconds for which Jira asks to pause; `null` where it doesn't. */
  readonly pause: number | null;
}

const BEFORE: WholeRead = { rows: [], next: null, state: 'before', pause: null };

/** @param known rows that the app made */
export function useWhole(
  { plan }: CostedPlan,
  known: readonly BacklogRow[],
): WholeRead & { readonly goOn: () => void; readonly cancel: () => void } {
  const [read, setRead] = useState(BEFORE);
  const running = useRef<AbortController | null>(null);
  const score = useMemo(() => scorerFor(plan), [plan]);
  const byId = useMemo(() => new Map(known.map((row) => [row.id, row])), [known]);
  const { next } = read;

  const goOn = useCallback(() => {
    if (running.current !== null) return;
    const control = new AbortController();
    running.current = control;
    setRead((before) => ({ ...before, state: 'reading', pause: null }));
    const told = {
      came: (rows: readonly BacklogRow[], further: string | null) => {
        setRead((before) => ({
          ...before,
          rows: collected(before.rows, rows, byId),
          next: further,
          pause: null,
        }));
      },
      waiting: (pause: number) => {
        setRead((before) => ({ ...before, pause }));
      },
    };
    void readOn(plan, next, { ask: readJira, score, wait: waitInPage, told }, control.signal).then((end) => {
      if (running.current !== control) return;
      running.current = null;
      setRead((before) => ({ ...before, state: end, pause: null }));
    });
  }, [plan, next, score, byId]);

  const cancel = useCallback(() => {
    // At once, also while an answer is awaited: it no longer counts.
    running.current?.abort();
    running.current = null;
    setRead((before) => ({ ...before, state: 'cancelled', pause: null }));
  }, []);

  // Nobody looks any more: nothing more is asked.
  useEffect(
    () => () => {
      running.current?.abort();
      running.current = null;
    },
    [],
  );
  return { ...read, goOn, cancel };
}
