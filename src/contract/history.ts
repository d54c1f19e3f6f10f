/** What a page learns of how ready a backlog was over time: of stories, and never of people. */
import type { BandCounts } from '../refinement/history/point';

/** Stories of which something has changed since the point before that is shown. */
export interface ChangedStories {
  readonly count: number;
  /** Ids of those that can be named to whoever looks: some are left out. */
  readonly ids: readonly string[];
}

export interface HistoryPoint {
  /** An instant, ISO 8601. */
  readonly at: string;
  readonly counts: BandCounts;
  /** The share of stories that were Ready, from 0 to 1; `null` where it could not be told of any. */
  readonly ready: number | null;
  /** From the change history, and not seen at its own time. */
  readonly isRebuilt: boolean;
  /** `false`: the team's rules were others then, and what came before is not to be compared with it. */
  readonly isByTheSameRules: boolean;
  /** `null` for the first, and where the rules have changed since the one before. */
  readonly changes: {
    readonly came: ChangedStories;
    readonly went: ChangedStories;
    readonly readier: ChangedStories;
    readonly lessReady: ChangedStories;
  } | null;
}

export interface HistoryView {
  /** The oldest first: one a cycle, and those since the last. */
  readonly points: readonly HistoryPoint[];
  /** By how many working days it is behind for whoever looks: 0 for a Product Owner. */
  readonly daysBehind: number;
  /** While the past is rebuilt: how many stories were read so far. `null`: it is not. */
  readonly storiesRead: number | null;
}
