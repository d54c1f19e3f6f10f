/**
 * What a team says about a story beside its text: questions, that it is understood, that it is ready, and that a check is not
 * right here. Never who said it, nor when.
 */
import type { JudgedCheck, Who } from '../readiness/finding';

/** "Not right here": a check that is left out of this story. */
export interface ContestedHere {
  readonly check: JudgedCheck;
  /** In the words of whoever said so; may be empty. */
  readonly reason: string;
}

/** "This one is ready", whatever the score. */
export interface AgreementView {
  /**
   * `agreed`: the Product Owner and two of the team have said so; `begun`: some of them; `outdated`: it was agreed, and since then a
   * criterion or a fifth of the words has changed.
   */
  readonly state: 'none' | 'begun' | 'agreed' | 'outdated';
  readonly byProductOwner: boolean;
  /** How many others of the team, up to the two that it takes. */
  readonly byOthers: number;
  readonly byYou: boolean;
}

export interface QuestionView {
  readonly id: string;
  readonly text: string;
  /** Who can answer it, by what they do. */
  readonly for: Who;
  /** `null` as long as there is none. */
  readonly answer: string | null;
  /** The answer stands in the story itself. */
  readonly isTaken: boolean;
  readonly isYours: boolean;
}

export interface NotesView {
  /** `false` where a security level narrows who may see the item: then nothing of it is kept, and all else here is empty. */
  readonly isKept: boolean;
  readonly contested: readonly ContestedHere[];
  readonly agreement: AgreementView;
  /** "I understand this one". */
  readonly understood: { readonly count: number; readonly byYou: boolean };
  /** Those without an answer first; within that in the order in which they were asked. */
  readonly questions: readonly QuestionView[];
  /** Whoever looks is the Product Owner here, in force. */
  readonly youAreProductOwner: boolean;
}

/** Bounds of what is typed, in characters, and of how many there may be. */
export const LONGEST_REASON = 200;
export const LONGEST_QUESTION = 500;
export const LONGEST_ANSWER = 2000;
export const MOST_QUESTIONS = 30;
