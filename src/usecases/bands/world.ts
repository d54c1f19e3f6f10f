/** What the bands of stories need of the world while nobody looks. */
import type { Place } from '../../refinement/team/team';
import type { FieldMap } from '../../story/fields';
import type { BandJobs, PublishedBands } from './jobs';
import type { Kept, Shelf, UnattendedItem } from '../ports';
import type { Records } from '../records';

/** Reads as the app itself. */
export interface StoriesById {
  /** Ids of a backlog's first items by rank, epics and sub-tasks left out. One request. */
  firstOf(place: Place, count: number): Promise<readonly string[]>;
  /** At most a hundred; what is gone or hidden from the app is left out. One request. */
  readByIds(issueIds: readonly string[], fields: FieldMap): Promise<readonly UnattendedItem[]>;
}

export interface BandWorld {
  readonly shelf: Shelf;
  readonly records: Records;
  readonly kept: Pick<Kept, 'fields' | 'estimateField' | 'figures'>;
  readonly stories: StoriesById;
  readonly published: PublishedBands;
  readonly bandJobs: BandJobs;
  readonly now: () => Date;
}
