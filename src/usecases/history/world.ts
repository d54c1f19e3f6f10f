/** What the history of backlogs needs of the world while nobody looks. */
import type { Kept, Shelf, UnattendedReader } from '../ports';
import type { Records } from '../records';
import type { HistoryJobs } from './jobs';
import type { PastReader } from './past-reader';

export interface HistoryWorld {
  readonly records: Records;
  readonly shelf: Pick<Shelf, 'readAll' | 'write' | 'claim'>;
  readonly kept: Pick<Kept, 'fields' | 'figures' | 'pace' | 'estimateField'>;
  readonly stories: Pick<UnattendedReader, 'readPage' | 'findFields'>;
  readonly past: PastReader;
  readonly jobs: HistoryJobs;
  readonly now: () => Date;
}
