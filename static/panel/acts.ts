/** What a button of the panel may do with the story that is shown, and what somebody is at work on there. */
import type { Reply, StoryReading } from '../../src/contract';
import type { FixResult } from '../../src/contract/fixes';
import type { RelationResult } from '../../src/contract/relations';
import type { JudgedCheck } from '../../src/readiness/finding';

/** One thing at a time, at the bench under the first line: it stays open, with what was typed, while the story changes around it. */
export type Task =
  | { readonly kind: 'fix'; readonly check: JudgedCheck }
  | { readonly kind: 'relation'; readonly which: 'parent' | 'blocker' | 'split' }
  /** Takes the answer of a question into the story. */
  | { readonly kind: 'answer'; readonly questionId: string };

/** The last change, as long as it can be taken back. */
export interface Undoable {
  /** What was done, in a short sentence. */
  readonly said: string;
  /** `null` where it can't be taken back from here. Never rejects. */
  readonly takeBack: (() => Promise<Reply<FixResult | RelationResult>>) | null;
  /** The name of the button that does, where "Undo" would promise too much. */
  readonly undo?: string;
  /** What is said once it is taken back, where "as before" would say too much. */
  readonly saidBack?: string;
  /** What somebody else wrote in the same moment, and the change took the place of. */
  readonly overwritten?: string;
  /** It was not taken back, and can't be any more. */
  readonly isKept?: true;
}

export interface Acts {
  /** Shows a newer reading at once. */
  readonly show: (reading: StoryReading) => void;
  /** Asks for a newer one. */
  readonly again: () => void;
  readonly task: Task | null;
  readonly open: (task: Task) => void;
  /** Leaves the bench; nothing is changed. */
  readonly close: () => void;
  /** Leaves the bench after a change. */
  readonly done: (reading: StoryReading, undoable: Undoable | null) => void;
  readonly undoable: Undoable | null;
  /** After a change that leaves the bench open: what it leads to stands there. */
  readonly offer: (undoable: Undoable) => void;
}
