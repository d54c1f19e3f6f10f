/** What the bands of stories need of the queue, and of Jira where everybody is shown them. */
import type { Band } from '../../readiness/finding';
import type { Place } from '../../refinement/team/team';

/** Work on kept bands that is done while nobody waits. */
export type BandJob =
  /** A story has changed. */
  | { readonly kind: 'refresh'; readonly issueId: string }
  /** The top of a backlog is judged, as its team publishes bands. */
  | { readonly kind: 'fill'; readonly place: Place; readonly after: null }
  /** What was published of a place is taken away, a hundred at a time. */
  | { readonly kind: 'withdraw'; readonly place: Place; readonly after: string | null }
  /** All that is kept is judged again, a hundred at a time. @param after where to go on; `null`: from the start */
  | { readonly kind: 'sweep'; readonly after: string | null };

export interface BandJobs {
  /** @throws Problem `busy` when too many were pushed */
  push(job: BandJob, delaySeconds: number): Promise<void>;
}

/** Writes as the app itself what everybody who may see an issue may read. */
export interface PublishedBands {
  /** @returns `false` where the app may not, or the issue is gone */
  publish(issueId: string, band: Band): Promise<boolean>;
  /** One that is not there, or whose issue is gone, is removed already. */
  remove(issueId: string): Promise<void>;
}
