/**
 * How often each check agreed with a reader who answered before it was run, on real stories drawn by chance and by cue.
 * What the reader went by: bench/reading/questions.md. The figures come from `npm run bench:judgement`.
 */
import type { CheckId } from '../../src/readiness/check-id';

export interface Agreement {
  readonly agreed: number;
  readonly of: number;
}

/** A check that only looks whether a field is filled has nothing to disagree about, and is left out. */
export const AGREEMENT: Readonly<Partial<Record<CheckId, Agreement>>> = {
  described: { agreed: 40, of: 42 },
  benefit: { agreed: 27, of: 32 },
  'acceptance-criteria': { agreed: 39, of: 42 },
  'testable-criteria': { agreed: 39, of: 42 },
  'small-enough': { agreed: 30, of: 30 },
  'dependencies-clear': { agreed: 40, of: 42 },
  'open-questions': { agreed: 39, of: 42 },
  atomic: { agreed: 41, of: 42 },
  'expected-actual': { agreed: 41, of: 42 },
  reproducible: { agreed: 36, of: 40 },
  'well-formed': { agreed: 17, of: 22 },
  minimal: { agreed: 28, of: 32 },
  'full-sentence': { agreed: 30, of: 32 },
  'problem-oriented': { agreed: 16, of: 22 },
  unambiguous: { agreed: 19, of: 22 },
  'conceptually-sound': { agreed: 19, of: 22 },
  estimable: { agreed: 15, of: 22 },
  'design-linked': { agreed: 20, of: 32 },
};

/** What a check has to reach, in percent: one that weighs points, and a hint that is told unasked. */
export const BARS = { points: 90, hint: 80 } as const;

export const percentOf = ({ agreed, of }: Agreement): number => Math.round((100 * agreed) / of);
