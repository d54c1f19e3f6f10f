/** The agenda of the stories at hand, with what this browser remembers and what is decided now. */
import { useState } from 'react';
import type { BacklogRow } from '../../../src/contract';
import { agendaOf, type Agenda, type AgendaWishes } from '../../../src/refinement/agenda';
import { keep, readKept, USUAL_MINUTES } from './kept';

export function useAgenda(
  rows: readonly BacklogRow[],
  place: string,
  usualMinutes: number | null,
): {
  readonly agenda: Agenda;
  readonly minutes: number;
  readonly setMinutes: (minutes: number) => void;
  readonly decide: (change: (wishes: AgendaWishes) => AgendaWishes) => void;
} {
  const [kept, setKept] = useState(() => readKept(place, Date.now()));
  const change = (next: typeof kept): void => {
    setKept(next);
    keep(place, next, Date.now());
  };
  const minutes = kept.minutes ?? usualMinutes ?? USUAL_MINUTES;
  const stories = rows.map(({ id, band, isAgreed, wayToReady }) => ({
    id,
    band: isAgreed ? ('Ready' as const) : band,
    oneStepMinutes: !isAgreed && wayToReady?.steps.length === 1 ? wayToReady.minutes : null,
  }));
  return {
    agenda: agendaOf(stories, minutes, kept.wishes),
    minutes,
    setMinutes: (typed) => {
      change({ ...kept, minutes: typed });
    },
    decide: (decision) => {
      change({ ...kept, wishes: decision(kept.wishes) });
    },
  };
}
