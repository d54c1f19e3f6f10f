/** What offers of help need of the world while nobody looks. */
import type { StoriesById } from '../bands/world';
import type { Kept, Shelf, UnattendedReader } from '../ports';
import type { Records } from '../records';

/** Work that is done while nobody waits. */
export type HelpJob =
  /** All places are gone through, a hundred at a time. @property after where the one before ended */
  | { readonly kind: 'round'; readonly after: string | null }
  /** One backlog is looked at before its meeting. @property place `placeKey` */
  | { readonly kind: 'gap'; readonly place: string };

export interface HelpJobs {
  /** @throws Problem `busy` when too many were pushed */
  push(job: HelpJob): Promise<void>;
}

export interface HelpWorld {
  readonly records: Records;
  readonly shelf: Pick<Shelf, 'claim' | 'write'>;
  readonly kept: Pick<Kept, 'fields' | 'estimateField' | 'figures'>;
  readonly stories: StoriesById & Pick<UnattendedReader, 'readPage' | 'findFields'>;
  readonly jobs: HelpJobs;
  readonly now: () => Date;
}
