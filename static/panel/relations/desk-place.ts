/** What each form at the bench is given. */
import type { StoryReading } from '../../../src/contract';
import type { Acts } from '../acts';

export interface DeskPlace {
  readonly reading: StoryReading;
  readonly acts: Acts;
  /** Closes the bench; nothing is changed. */
  readonly leave: () => void;
}
