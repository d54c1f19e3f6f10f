/** The open questions of all stories, by who can answer them. Pure. */
import type { BacklogRow, OpenQuestion } from '../../../src/contract';
import type { Who } from '../../../src/readiness/finding';

export interface AskedQuestion {
  readonly question: OpenQuestion;
  readonly row: BacklogRow;
}

export interface QuestionsOfRole {
  readonly who: Who;
  /** By the rank of their stories. */
  readonly asked: readonly AskedQuestion[];
}

const ROLES: readonly Who[] = ['po', 'developer', 'tester', 'anyone'];

/** Roles that nothing is asked of are left out. */
export function questionsByRole(rows: readonly BacklogRow[]): readonly QuestionsOfRole[] {
  const all = rows.flatMap((row) => row.openQuestions.map((question) => ({ question, row })));
  return ROLES.map((who) => ({ who, asked: all.filter(({ question }) => question.for === who) })).filter(
    ({ asked }) => asked.length > 0,
  );
}
