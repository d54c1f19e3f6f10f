/** The rows that have come, beside what the app knows of some of them. Pure. */
import type { BacklogRow } from '../../../src/contract';

/** @param known rows that the app made: these know what the team said of the story, so they stand for the page's own */
export function withKnown(rows: readonly BacklogRow[], known: readonly BacklogRow[]): readonly BacklogRow[] {
  const byId = new Map(known.map((row) => [row.id, row]));
  return rows.map((row) => byId.get(row.id) ?? row);
}

const BANDS = ['Ready', 'Nearly', 'Early', 'unseen'] as const;

/** How many stories are in each band; those with none are left out. */
export function bandCounts(
  rows: readonly Pick<BacklogRow, 'band'>[],
): readonly { readonly band: (typeof BANDS)[number]; readonly count: number }[] {
  return BANDS.map((band) => ({
    band,
    count: rows.filter((row) => (row.band ?? 'unseen') === band).length,
  })).filter(({ count }) => count > 0);
}

/** What reading costs: questions to Jira, about how many seconds they take, and the points of Jira's rate limit. */
export function costOf(
  stories: number,
  pageSize: number,
): { readonly questions: number; readonly seconds: number; readonly points: number } {
  const questions = Math.max(1, Math.ceil(stories / pageSize));
  return {
    questions,
    seconds: Math.max(1, Math.ceil(questions * SECONDS_A_QUESTION)),
    // https://developer.atlassian.com/cloud/jira/platform/rate-limiting/: one for the question, one for each story.
    points: questions + stories,
  };
}

/** A page of a hundred stories takes Jira a fifth to a half of a second. */
const SECONDS_A_QUESTION = 0.4;
