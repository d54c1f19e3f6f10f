/** Scores a backlog that is not stored yet: what the start page shows of a dropped file. */
import { assess } from '../../src/readiness/assess';
import { DEFAULT_DEFINITION } from '../../src/readiness/definition';
import type { Band } from '../../src/readiness/finding';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { ENGLISH } from '../../src/texts/english';
import { sentence } from '../../src/texts/sentence';
import type { BacklogSeed } from '../jira/seed';
import { storiesOf } from './story-of-issue';

export interface ScoredItem {
  readonly key: string;
  readonly summary: string;
  /** 0–100; `null` when not enough can be seen. */
  readonly score: number | null;
  readonly band: Band | null;
  /** A sentence; `null` when nothing is left to do. */
  readonly nextStep: string | null;
}

/** @returns the items in the seed's order, judged by the defaults that a new team has */
export function scoreSeed(seed: BacklogSeed): ScoredItem[] {
  return Array.from(storiesOf(seed), (story) => {
    const { score, band, steps, findings } = assess(story, DEFAULT_DEFINITION, ALL_LANGUAGES);
    const next = findings.find(({ check }) => check === steps[0]);
    return {
      key: story.key,
      summary: story.summary,
      score,
      band,
      nextStep: next === undefined ? null : sentence(next.fix, ENGLISH),
    };
  });
}
