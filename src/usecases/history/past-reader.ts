/** The port to a backlog's past: its issues with how they became what they are, read as the app itself while nobody looks. */
import type { PastSite, RememberedIssue } from '../../refinement/history/past-backlog';
import type { PastFieldMap } from '../../story/past';
import type { WholeBacklog } from '../ports';

/** What a past day needs to be told, but for the fields that the team's rules choose. */
export interface PastSiteFound extends Pick<PastSite, 'sprintEnds'> {
  readonly sprintFieldId: PastFieldMap['sprintFieldId'];
  readonly statusCategories: PastFieldMap['statusCategories'];
}

export interface PastPage {
  /** Those that may be kept: of items with a security level nothing is read on. `rank` is the place on this page, from 0. */
  readonly issues: readonly RememberedIssue[];
  /** The projects that they are of. */
  readonly projectIds: readonly string[];
  readonly next: string | null;
}

export interface Paging {
  readonly after: string | null;
  readonly size: number;
}

/** Nothing of what it answers may be shown before it is known that whoever looks may see it. */
export interface PastReader {
  /**
   * Three requests, one more for each fifty sprints.
   * @returns `null` for a board without sprints: what has left its backlog can't be told
   */
  readSite(of: WholeBacklog): Promise<PastSiteFound | null>;
  /** What is in the backlog, by rank. Mostly two requests. @param now before anything is read */
  inBacklog(of: WholeBacklog, page: Paging, fields: PastFieldMap, now: Date): Promise<PastPage>;
  /**
   * What may have left it within so many days: what is done, and what a sprint holds that has not ended. Mostly two requests.
   * @param projectIds at least one
   */
  leftBacklog(
    of: { readonly projectIds: readonly string[]; readonly days: number },
    page: Paging,
    fields: PastFieldMap,
    now: Date,
  ): Promise<PastPage>;
}
