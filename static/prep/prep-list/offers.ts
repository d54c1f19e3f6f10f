/** What the stories of the backlog offer to somebody who has some minutes. Pure. */
import type { BacklogRow, NextStep, OpenQuestion } from '../../../src/contract';
import { prepListOf, type Owed, type Preparable } from '../../../src/refinement/prep-list';

export interface StoryOffer extends Preparable {
  readonly row: BacklogRow;
  readonly steps: readonly NextStep[];
}

/** What is owed to a story: an answer where `question` is there, else a size. */
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

/** Whose minutes they are: anybody's of the team, or those of the Product Owner alone. */
export type Whose = 'team' | 'product-owner';

/** @param rows by rank @param minutes that somebody has */
export function offersIn(rows: readonly BacklogRow[], minutes: number, whose: Whose = 'team'): Offers {
  const open = rows.filter(({ isAgreed }) => !isAgreed);
  const ways = open.flatMap((row): readonly StoryOffer[] => {
    const way = row.wayToReady;
    return way === null ? [] : [{ id: row.id, minutes: way.minutes, row, steps: way.steps }];
  });
  const stories = whose === 'team' ? ways : ways.filter(({ steps }) => steps.every(isForOneAlone));
  const list = prepListOf(stories, whose === 'team' ? owedByTeam(rows) : rows.flatMap(forOwner), minutes);
  return {
    stories: list.stories,
    owed: list.owed,
    // A story that needs somebody else might have another way that doesn't: it isn't known here.
    isExact:
      stories.length === ways.length && open.every(({ wayToReady }) => wayToReady?.isCheapest !== false),
  };
}

/** What a Product Owner can do without anybody else. */
function isForOneAlone({ who }: NextStep): boolean {
  return who === 'po' || who === 'anyone';
}

function owedByTeam(rows: readonly BacklogRow[]): readonly TeamOffer[] {
  const usesSizes = rows.some(({ estimate }) => estimate !== null);
  return rows.flatMap((row) => [
    // Those of the Product Owner are answered in their own time.
    ...unanswered(row, (question) => question.for !== 'po'),
    ...(usesSizes ? unsized(row) : []),
  ]);
}

function forOwner(row: BacklogRow): readonly TeamOffer[] {
  return unanswered(row, (question) => question.for === 'po');
}

function unanswered(row: BacklogRow, isWanted: (question: OpenQuestion) => boolean): readonly TeamOffer[] {
  return row.openQuestions
    .filter(isWanted)
    .map((question) => ({ id: `${row.id} ${question.id}`, minutes: OWED_MINUTES, row, question }));
}

/** Nobody can size what nobody has told yet, and what is a step to Ready already is not said twice. */
function unsized(row: BacklogRow): readonly TeamOffer[] {
  const isTold = row.band === 'Ready' || row.band === 'Nearly';
  const isStep = row.wayToReady?.steps.some(({ check }) => check === 'estimated') ?? false;
  if (row.estimate !== null || !isTold || isStep) return [];
  return [{ id: `${row.id} size`, minutes: OWED_MINUTES, row, question: null }];
}
