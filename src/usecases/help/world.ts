/** What offers of help need of the world while nobody looks. */
import type { StoriesById } from '../bands/world';
import type { HistoryJob } from '../history/jobs';
import type { HistoryWorld } from '../history/world';

/** Work that is done while nobody waits. */
export type HelpJob =
  /** All places are gone through, a hundred at a time. @property after where the one before ended */
  | { readonly kind: 'round'; readonly after: string | null }
  /** One backlog is looked at before its meeting. @property place `placeKey` */
  | { readonly kind: 'gap'; readonly place: string }
  | HistoryJob;

export interface HelpJobs {
  /** @throws Problem `busy` when too many were pushed */
  push(job: HelpJob): Promise<void>;
}

export interface HelpWorld extends HistoryWorld {
  readonly stories: StoriesById & HistoryWorld['stories'];
  readonly jobs: HelpJobs;
}
