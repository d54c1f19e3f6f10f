/**
 * The keys of what is said about a story and another one, beside the sentences that the set's checks name themselves.
 * A catalogue of a language must hold all of them.
 */
import type { SetCheck } from '../readiness/set/finding';
import type { Habit } from '../readiness/set/uniform';

/** How a story is told, as it stands after "is told". */
export type FormKey = `form.${Habit}`;

/** What helps with some findings of a check, where it isn't what helps with all of them. */
export type SetHowKey =
  /** Told in a form that says more than what most do. */
  'independent.how.ring' | 'independent.how.order' | 'independent.how.border' | 'independent.how.one';

export type SetWordKey =
  | `${SetCheck}.${'title' | 'how' | 'why'}`
  | SetHowKey
  | FormKey
  /** What most do, before a story that shows it. {most}, {share}: as in the sentence of the same name. */
  | `most.${'form' | 'wish' | 'reason'}`
  /** {digits}, by {count}: so many more say the same. */
  | 'unique.more'
  /** The story that somebody looks at, in place of its key. */
  | 'set.this';
