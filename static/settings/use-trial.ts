/** The trial of a draft on the backlog, as the page shows it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TeamDefinition } from '../../src/readiness/team-definition';
import { tryDefinition } from '../shared/definition-calls';
import { runTrial, type Trial } from './trial';

export interface TrialOf extends Trial {
  /** What was tried: what has been changed since then was not. */
  readonly definition: TeamDefinition;
}

export function useTrial(boardId: number | null): {
  /** `null`: nothing has been tried yet. */
  readonly trial: TrialOf | null;
  readonly start: (definition: TeamDefinition) => void;
  readonly end: () => void;
  /** It says nothing any more: other rules are in force. */
  readonly forget: () => void;
} {
  const [trial, setTrial] = useState<TrialOf | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(
    () => () => {
      stop.current();
    },
    [],
  );
  const start = useCallback(
    (definition: TeamDefinition) => {
      stop.current();
      stop.current = runTrial(
        (after) => tryDefinition(boardId, definition, after),
        (now) => {
          setTrial({ ...now, definition });
        },
      );
    },
    [boardId],
  );
  const end = useCallback(() => {
    stop.current();
  }, []);
  const forget = useCallback(() => {
    stop.current();
    setTrial(null);
  }, []);
  return { trial, start, end, forget };
}
