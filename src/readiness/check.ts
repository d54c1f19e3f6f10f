/** The form of a check: one question asked of a story. Each check is one file in `checks/`. */
import type { IssueKind, Story } from '../story/story';
import type { CheckId } from './check-id';
import type { JudgedCheck, Message, Who } from './finding';
import type { Reading } from './reading';
import type { Surroundings } from './surroundings';
import type { GeneralKey, Verdict } from './verdict';

/** Sentences that every check has. */
type Part = 'title' | 'how' | 'why' | 'expected' | 'fix';

/** The keys of all sentences of one check: those that every check has, and its own, e.g. `benefit.stops`. */
export type KeysOf<Id extends CheckId, Own extends string> = GeneralKey | `${Id}.${Part | Own}`;

/** What every check does, the product's and a team's own. */
export interface Judge<Key extends string = string> {
  readonly id: JudgedCheck;
  /** Typical minutes to mend it. */
  readonly minutes: number;
  /** Who knows the answer best. */
  readonly who: Who;
  readonly expected: Message<Key>;
  readonly fix: Message<Key>;
  /** Pure, in time linear in the text, for any story. */
  readonly judge: (reading: Reading) => Verdict<Key>;
}

export interface Check<Key extends string = string> extends Judge<Key> {
  readonly id: CheckId;
  /** Run as tests and shown in the documentation. */
  readonly examples: readonly Example[];
}

export interface Example {
  /** `met` or `unmet`: what the check must say of it. */
  readonly shows: 'met' | 'unmet';
  readonly summary: string;
  /** Flat text; Markdown's lists and headings are understood. Absent: the description is empty. */
  readonly description?: string;
  readonly kind?: IssueKind;
  /** What else the story has, where the check looks at it. */
  readonly story?: Partial<Omit<Story, 'summary' | 'description' | 'kind'>>;
  readonly surroundings?: Partial<Surroundings>;
  /** Where a real story comes from, e.g. `dalpiaz g03`. */
  readonly source?: string;
}
