/** What is said of the checks that are off by default while nobody asks for them: all but how they judge. */
import type { Judge } from './check';
import type { CheckId } from './check-id';
import type { OFF_BY_DEFAULT } from './definition';

/** A check that is not at hand: it can be named, and can't judge. */
export type AboutCheck<Key extends string = string> = Omit<Judge<Key>, 'judge'> & { readonly id: CheckId };

export const PROBLEM_ORIENTED = {
  id: 'problem-oriented',
  minutes: 3,
  who: 'po',
  expected: { key: 'problem-oriented.expected' },
  fix: { key: 'problem-oriented.fix' },
} as const satisfies AboutCheck;

export const ESTIMABLE = {
  id: 'estimable',
  minutes: 5,
  who: 'po',
  expected: { key: 'estimable.expected' },
  fix: { key: 'estimable.fix' },
} as const satisfies AboutCheck;

export const DESIGN_LINKED = {
  id: 'design-linked',
  minutes: 3,
  who: 'anyone',
  expected: { key: 'design-linked.expected' },
  fix: { key: 'design-linked.fix' },
} as const satisfies AboutCheck;

/** One for each check that is off by default. */
export const ABOUT_ON_REQUEST = {
  'problem-oriented': PROBLEM_ORIENTED,
  estimable: ESTIMABLE,
  'design-linked': DESIGN_LINKED,
} as const satisfies Readonly<Record<keyof typeof OFF_BY_DEFAULT, AboutCheck>>;
