/** Relations of a story that are made from the panel: its parent, what blocks it, and a part of it that becomes a story of its own. */
import type { StoryReading } from './story';

/** An item that somebody may choose. */
export interface FoundIssue {
  readonly key: string;
  readonly summary: string;
}

export type RelationChange =
  | { readonly kind: 'parent'; readonly key: string }
  /** The story is blocked by that item. */
  | { readonly kind: 'blocker'; readonly key: string }
  /** A sibling of the same type in the same project, linked with the story. */
  | {
      readonly kind: 'split';
      readonly summary: string;
      /** Texts that its description holds as a list; may be empty. They leave the first story by a fix of their own, once this is done. */
      readonly criteria: readonly string[];
      /** Above them: "Acceptance criteria" in the story's language. */
      readonly heading: string;
    };

/** What takes such a change back. */
export type RelationUndo =
  | { readonly kind: 'parent'; readonly before: string | null; readonly now: string }
  | { readonly kind: 'link'; readonly linkId: string };

export type RelationResult =
  | {
      readonly state: 'done';
      readonly reading: StoryReading;
      /** `null` where it can't be taken back from here. */
      readonly undo: RelationUndo | null;
      /** The new story of a split. */
      readonly made?: FoundIssue;
      /** The new story is there, and not linked with the first one. */
      readonly isUnlinked?: true;
      /** Such a story was linked already: none was made. */
      readonly wasThere?: true;
    }
  | { readonly state: 'changed'; readonly reading: StoryReading }
  | { readonly state: 'not-changeable' };
