/** What somebody may be at work on at the bench for fixes. */
import type { StoryReading } from '../../../src/contract';
import type { Acts, Task } from '../acts';

export type FixTask = Exclude<Task, { kind: 'relation' }>;

export interface FixBenchPlace {
  readonly task: FixTask;
  readonly reading: StoryReading;
  readonly acts: Acts;
}
