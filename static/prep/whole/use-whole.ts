/** A whole backlog as it is being read: begun, stopped, gone on with and begun anew by whoever looks. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BacklogRow } from '../../../src/contract';
import { readJira } from '../../shared/jira';
import type { CostedPlan } from './ask-plan';
import { appended } from '../rows';
import { withKnown } from './collected';
import { readOn, waitInPage, type End } from './read-on';
import { scorerFor } from './scorer';

export interface WholeRead {
  readonly rows: readonly BacklogRow[];
  /** Where it goes on; `null` at the top, and at the end. */
  readonly next: string | null;
  /** When the reading of these rows was begun, ISO 8601; `null` where none was. */
  readonly asOf: string | null;
  readonly state: 'before' | 'reading' | End;
  /** While it is read anew, the rows of before stand there until the first have come. */
  readonly isAnew: boolean;
  /** Seconds for which Jira asks to pause; `null` where it doesn't. */
  readonly pause: number | null;
}

export interface Whole extends WholeRead {
  /** Reads from where it stopped. */
  readonly goOn: () => void;
  /** Reads from the top. */
  readonly anew: () => void;
  readonly cancel: () => void;
  /** Shows a newer reading of one row; `null` where the story has left the backlog. */
  readonly replace: (id: string, row: BacklogRow | null) => void;
}

/** @param known rows that the app made */
export function useWhole({ plan, keeper, kept }: CostedPlan, known: readonly BacklogRow[]): Whole {
  const [read, setRead] = useState<WholeRead>(() => ({
    rows: kept?.rows ?? [],
    next: kept?.next ?? null,
    asOf: kept?.at ?? null,
    state: 'before',
    isAnew: false,
    pause: null,
  }));
  const running = useRef<AbortController | null>(null);
  const score = useMemo(() => scorerFor(plan), [plan]);
  const { next, asOf } = read;

  const readFrom = useCallback(
    (after: string | null, begun: string) => {
      if (running.current !== null) return;
      const control = new AbortController();
      running.current = control;
      let isFirst = after === null;
      setRead((before) => ({ ...before, state: 'reading', isAnew: after === null, pause: null }));
      const told = {
        came: (rows: readonly BacklogRow[], further: string | null) => {
          void keeper.keep(rows, further, begun);
          const fromTop = isFirst;
          isFirst = false;
          setRead((before) => ({
            ...before,
            rows: appended(fromTop ? [] : before.rows, rows),
            next: further,
            asOf: begun,
            isAnew: false,
            pause: null,
          }));
        },
        waiting: (pause: number) => {
          setRead((before) => ({ ...before, pause }));
        },
      };
      void readOn(plan, after, { ask: readJira, score, wait: waitInPage, told }, control.signal).then(
        (end) => {
          if (running.current !== control) return;
          running.current = null;
          setRead((before) => ({ ...before, state: end, isAnew: false, pause: null }));
        },
      );
    },
    [plan, keeper, score],
  );

  const replace = useCallback((id: string, row: BacklogRow | null) => {
    setRead((before) => ({
      ...before,
      rows: before.rows.flatMap((each) => (each.id !== id ? each : (row ?? []))),
    }));
  }, []);
  const cancel = useCallback(() => {
    // At once, also while an answer is awaited: it no longer counts.
    running.current?.abort();
    running.current = null;
    setRead((before) => ({ ...before, state: 'cancelled', isAnew: false, pause: null }));
  }, []);

  // Nobody looks any more: nothing more is asked.
  useEffect(
    () => () => {
      running.current?.abort();
      running.current = null;
    },
    [],
  );
  return {
    ...read,
    rows: useMemo(() => withKnown(read.rows, known), [read.rows, known]),
    replace,
    goOn: useCallback(() => {
      readFrom(next, (next === null ? null : asOf) ?? now());
    }, [readFrom, next, asOf]),
    anew: useCallback(() => {
      readFrom(null, now());
    }, [readFrom]),
    cancel,
  };
}

function now(): string {
  return new Date().toISOString();
}
