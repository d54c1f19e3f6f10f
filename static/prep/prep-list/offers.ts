/** What the stories of the backlog offer to somebody who has some minutes. Pure. */
import type { BacklogRow, NextStep, OpenQuestion } from '../../../src/contract';
import { prepListOf, type Owed, type Preparable } from '../../../src/refinement/prep-list';

export interface StoryOffer extends Preparable {
  readonly row: BacklogRow;
  readonly steps: readonly NextStep[];
}

/** What the team owes: an answer where `question` is there, else a size. */
export interface TeamOffer extends Owed {
  readonly row: BacklogRow;
  readonly question: OpenQuestion | null;
}

interface Offers {
  readonly stories: readonly StoryOffer[];
  readonly owed: readonly TeamOffer[];
  /** Whether no other choice would make more of the stories Ready in that time. */
  readonly isExact: boolean;
}

/** An answer, or a size: a few words each. */
const OWED_MINUTES = 2;

/** @param rows by rank @param minutes that somebody has */
export function offersIn(rows: readonly BacklogRow[], minutes: number): Offers {
  const open = rows.filter(({ isAgreed }) => !isAgreed);
  const stories = open.flatMap((row): readonly StoryOffer[] => {
    const way = row.wayToReady;
    return way === null ? [] : [{ id: row.id, minutes: way.minutes, row, steps: way.steps }];
  });
  const usesSizes = rows.some(({ estimate }) => estimate !== null);
  const owed = rows.flatMap((row) => [...unanswered(row), ...(usesSizes ? unsized(row) : [])]);
  const list = prepListOf(stories, owed, minutes);
  return {
    stories: list.stories,
    owed: list.owed,
    isExact: open.every(({ wayToReady }) => wayToReady?.isCheapest !== false),
  };
}

/** Those of the Product Owner are answered in their own time. */
function unanswered(row: BacklogRow): readonly TeamOffer[] {
  return row.openQuestions
    .filter((question) => question.for !== 'po')
    .map((question) => ({ id: `${row.id} ${question.id}`, minutes: OWED_MINUTES, row, question }));
}

/** Nobody can size what nobody has told yet, and what is a step to Ready already is not said twice. */
function unsized(row: BacklogRow): readonly TeamOffer[] {
  const isTold = row.band === 'Ready' || row.band === 'Nearly';
  const isStep = row.wayToReady?.steps.some(({ check }) => check === 'estimated') ?? false;
  if (row.estimate !== null || !isTold || isStep) return [];
  return [{ id: `${row.id} size`, minutes: OWED_MINUTES, row, question: null }];
}
