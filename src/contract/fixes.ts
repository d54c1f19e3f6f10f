/**
 * A fix made from the panel: what the page needs to offer it, what it sends, and what came of it. The page shows the change before it
 * is made, by the same pure code by which the app then makes it (src/story/writing).
 */
import type { Surroundings } from '../readiness/surroundings';
import type { TeamDefinition } from '../readiness/team-definition';
import type { EditsInTurn } from '../story/writing/edit-in-turn';
import type { Story } from '../story/story';
import type { StoryReading } from './story';

/** A field of the story that holds text, as it is now. */
export interface FixText {
  /** `description`, or Jira's id of a field in which this site keeps criteria. */
  readonly fieldId: string;
  /** What the site calls it. */
  readonly name: string;
  /** The Atlassian document as Jira gave it; `null` where the field is empty. */
  readonly document: unknown;
  /** Tells this state of the field from any other; send it back with the fix. */
  readonly base: string;
  /** Whether this person may change it here, by permission and by the item's own screen. */
  readonly mayChange: boolean;
}

/** All that the page needs to offer fixes and to judge the story while somebody types. */
export interface FixDesk {
  readonly story: Story;
  /** The description first, then the fields for criteria that this item has. */
  readonly texts: readonly FixText[];
  /** The board's own field for estimates; `null` where there is none. */
  readonly estimate: {
    readonly fieldId: string;
    readonly value: number | null;
    readonly base: string;
    readonly mayChange: boolean;
  } | null;
  /** By these the story is judged. */
  readonly definition: TeamDefinition;
  readonly siteFields: readonly string[] | null;
  readonly surroundings: Surroundings;
}

/** One write of one field: what is changed in it is changed together, or not at all. */
export type Fix =
  | ({ readonly kind: 'text'; readonly fieldId: string } & EditsInTurn)
  | { readonly kind: 'estimate'; readonly value: number | null };

/** What takes a fix back. The page keeps it; nothing of it is stored. */
export interface Undo {
  readonly fieldId: string;
  /** The field's value before, as Jira gave it. */
  readonly before: unknown;
  /** The state that the fix left: it is taken back only over that. */
  readonly base: string;
}

export type FixResult =
  | { readonly state: 'done'; readonly reading: StoryReading; readonly undo: Undo | null }
  /** Somebody else changed the field meanwhile, before or just while it was written. The desk is as it is now. */
  | {
      readonly state: 'changed';
      readonly desk: FixDesk;
      /**
       * Only where the fix stands and took the place of what somebody else wrote in the very moment between look and write: their words,
       * as Jira's history has them. Else nothing of theirs was lost.
       */
      readonly overwritten?: string;
    }
  /** This person may not change the field here: the text can be copied, or asked as a question. */
  | { readonly state: 'not-changeable' };

/** Bounds of what a page may send: characters, and criteria or paragraphs of one story. */
export const MOST_CRITERIA = 500;
/** What Jira takes in a text field as a whole. */
export const LONGEST_CRITERION = 32_767;
export const LONGEST_WORDS = 4000;
