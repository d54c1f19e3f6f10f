/** The names of the checks, by which everything else speaks of them. */

/** Ids are an interface: they are stored, exported and shown in the documentation. In the order in which people read them. */
export const CHECK_IDS = [
  'described',
  'benefit',
  'acceptance-criteria',
  'testable-criteria',
  'small-enough',
  'dependencies-clear',
  'open-questions',
  'atomic',
  'expected-actual',
  'reproducible',
  'well-formed',
  'minimal',
  'full-sentence',
  'problem-oriented',
  'unambiguous',
  'conceptually-sound',
  'estimable',
  'estimated',
  'parent-linked',
  'fresh',
  'design-linked',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];
