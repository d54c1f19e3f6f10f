/** How a story got here: for its Product Owner alone. */
import type { Band } from '../readiness/finding';

/** What changed between one point and the one before, in words of the catalogue. */
export type PastChange =
  'created' | 'summary' | 'description' | 'criteria' | 'estimate' | 'links' | 'parent' | 'type' | 'other';

export interface PastPoint {
  /** An instant, ISO 8601 in UTC. */
  readonly at: string;
  /** `null` where too little of that time can be seen. */
  readonly score: number | null;
  readonly band: Band | null;
  /** The Product Owner and two of the team call the story of that time ready: then it is, whatever the score. */
  readonly isAgreed: boolean;
  readonly changes: readonly PastChange[];
  /** Some of its text is known as flat text only. */
  readonly isFlat: boolean;
}

export interface StoryPast {
  /** The oldest first; the last one is now. At most `MOST_PAST_POINTS`. */
  readonly points: readonly PastPoint[];
  /** Older changes are not shown, or can't be read. */
  readonly isCut: boolean;
}

export const MOST_PAST_POINTS = 30;
