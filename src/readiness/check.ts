/** The form of a check: one question asked of a story. Each check is one file in `checks/`. */
import type { IssueKind } from '../story/story';
import type { Evidence, Message, Who } from './finding';
import type { Reading } from './reading';

/** Ids are an interface: they are stored, exported and shown in the documentation. */
export const CHECK_IDS = ['described', 'benefit', 'acceptance-criteria', 'atomic'] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** Said of a check that the Definition leaves out for a kind of item, and of a text in a language not known yet. */
export type GeneralKey = 'general.not-asked' | 'general.language';

/** What a check says of one story, before the team's Definition of Ready weighs it. */
export type Verdict<Key extends string = string> =
  | {
      readonly answer: 'met' | 'unmet';
      /** 0–1; `met` from .5 on. */
      readonly credit: number;
      readonly observed: Message<Key>;
      readonly evidence: readonly Evidence[];
      /** What would help here, where it is not the check's usual fix. */
      readonly fix?: Message<Key>;
      /** The check under whose remark this one belongs. */
      readonly causedBy?: CheckId;
    }
  | {
      readonly answer: 'unknown';
      readonly observed: Message<Key>;
      readonly evidence: readonly Evidence[];
      readonly fix?: Message<Key>;
    };

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
