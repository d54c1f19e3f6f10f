/**
 * How often each check agreed with a reader on real stories that it had never been run on, drawn by chance and by cue: a
 * check that was mended after a reading, at its first run on the next one. Today's checks do a little better on these
 * stories (`npm run bench:judgement`), for they were mended on them again. What the reader went by:
 * bench/reading/questions.md.
 */
import type { CheckId } from '../../src/readiness/check-id';

export interface Agreement {
  readonly agreed: number;
  readonly of: number;
}

/** A check that only looks whether a field is filled has nothing to disagree about, and is left out. */
export const AGREEMENT: Readonly<Partial<Record<CheckId, Agreement>>> = {
  described: { agreed: 12, of: 12 },
  benefit: { agreed: 18, of: 24 },
  'acceptance-criteria': { agreed: 11, of: 12 },
  'testable-criteria': { agreed: 11, of: 12 },
  'small-enough': { agreed: 30, of: 30 },
  'dependencies-clear': { agreed: 12, of: 12 },
  'open-questions': { agreed: 21, of: 24 },
  atomic: { agreed: 11, of: 12 },
  'expected-actual': { agreed: 17, of: 20 },
  reproducible: { agreed: 13, of: 18 },
  'well-formed': { agreed: 11, of: 12 },
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
