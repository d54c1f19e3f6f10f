/** An issue as read: what checks may see of it, what a page shows beside that, and where it belongs. */
import type { Story } from '../story/story';

/** A backlog item as read: what checks may see, and what only a page shows. */
export interface BacklogItem {
  readonly story: Story;
  /** The site's own name of the issue type. */
  readonly issueType: string;
}

/** One of a backlog by rank. */
export interface RankedItem extends BacklogItem {
  /** `false` where a security level narrows who may see it: nothing of it may be kept. */
  readonly isOpenToAll: boolean;
}

/** An item, and where it belongs. */
export interface PlacedItem extends RankedItem {
  readonly projectId: string;
  readonly issueTypeId: string;
  /** `false` for epics, which hold stories, and for sub-tasks, which are parts of one. */
  readonly isRefined: boolean;
}
