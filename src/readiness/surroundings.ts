/**
 * What a check may know besides the story: the team's own figures and the time. Never another story: a story's score
 * does not depend on its neighbours.
 */
import type { Seen } from '../story/story';

export interface Surroundings {
  /** When it is looked at: an instant, ISO 8601 in UTC. */
  readonly now: Seen<string>;
  /** What the team finishes in a sprint, in the board's own unit of estimates; `null`: no sprint has ended yet. */
  readonly velocity: Seen<number>;
  /** The size of the largest stories that the team regularly finishes, in the same unit; `null`: none was finished yet. */
  readonly largestFinished: Seen<number>;
}

/** Nobody looked: a check that needs to know answers `unknown`. */
export const NOTHING_AROUND: Surroundings = {
  now: undefined,
  velocity: undefined,
  largestFinished: undefined,
};
