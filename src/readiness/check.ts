/** The form of a check: one question asked of a story. Each check is one file in `checks/`. */
import type { IssueKind } from '../story/story';
import type { CheckId } from './check-id';
import type { Message, Who } from './finding';
import type { Reading } from './reading';
import type { Verdict } from './verdict';

export interface Check<Key extends string = string> {
  readonly id: CheckId;
  /** Typical minutes to mend it. */
  readonly minutes: number;
  /** Who knows the answer best. */
  readonly who: Who;
  readonly expected: Message<Key>;
  readonly fix: Message<Key>;
  /** Pure, in time linear in the text, for any story. */
  readonly judge: (reading: Reading) => Verdict<Key>;
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
  /** Where a real story comes from, e.g. `dalpiaz g03`. */
  readonly source?: string;
}
