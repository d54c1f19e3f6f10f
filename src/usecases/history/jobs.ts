/** What the history of backlogs needs of the queue. */

/** Work on the history of one backlog. */
export type HistoryJob =
  /** The day's point is taken. @property place `placeKey` */
  | { readonly kind: 'point'; readonly place: string }
  /** A part of its past is rebuilt. @property step which, from 0: a job that comes twice finds its part done */
  | { readonly kind: 'rebuild'; readonly place: string; readonly step: number };

export interface HistoryJobs {
  /** @throws Problem `busy` when too many were pushed */
  push(job: HistoryJob): Promise<void>;
}
