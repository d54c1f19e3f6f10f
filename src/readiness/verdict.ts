/** What a check says of one story, before the team's Definition of Ready weighs it. */
import type { CheckId } from './check-id';
import type { Evidence, Message } from './finding';

/** Said of a check that the Definition leaves out for a kind of item, and of a text in a language not known yet. */
export type GeneralKey = 'general.not-asked' | 'general.language';

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
