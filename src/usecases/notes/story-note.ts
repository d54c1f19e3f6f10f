/**
 * What is kept of what a team says about one story beside its text. One record a story, by the story: it goes along when the story
 * moves to another project. Neither names nor times: docs/decisions/notes-on-a-story.md.
 */
import type { ContestedHere } from '../../contract/notes';
import type { Who } from '../../readiness/finding';
import type { Agreement } from '../../refinement/agreement';

export interface KeptQuestion {
  readonly id: string;
  readonly text: string;
  readonly for: Who;
  readonly answer: string | null;
  /** The answer stands in the story itself. */
  readonly isTaken: boolean;
  /** The mark of whoever asked, who may take it back. */
  readonly by: string;
}

export interface StoryNote {
  readonly contested: readonly ContestedHere[];
  readonly agreement: Agreement | null;
  /** Marks of those who said that they understand it; at most `MOST_UNDERSTOOD`. */
  readonly understood: readonly string[];
  /** In the order in which they were asked. */
  readonly questions: readonly KeptQuestion[];
}

/** A bound for what is kept; no team is larger. */
export const MOST_UNDERSTOOD = 100;
/** More than a Definition asks: a bound for what is kept. */
export const MOST_CONTESTED_HERE = 100;

export const NOTHING_NOTED: StoryNote = { contested: [], agreement: null, understood: [], questions: [] };

export function noteId(issueId: string): string {
  return `issue:${issueId}`;
}

/** Nothing is kept for nothing: the record of such a note is taken away. */
export function saysNothing({ contested, agreement, understood, questions }: StoryNote): boolean {
  return contested.length === 0 && agreement === null && understood.length === 0 && questions.length === 0;
}
