/** What the use cases need of the world. Jira and storage implement it; tests may, too. */
import type { BoardChoice } from '../contract';
import type { FieldMap } from '../story/fields';
import type { Seen, Story } from '../story/story';

/** A backlog item as read: what checks may see, and what only a page shows. */
export interface BacklogItem {
  readonly story: Story;
  /** The site's own name of the issue type. */
  readonly issueType: string;
}

/** An item, and where it belongs. */
export interface PlacedItem extends BacklogItem {
  readonly projectId: string;
  readonly issueTypeId: string;
}

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

export interface BacklogSlice {
  /** By rank. */
  readonly items: readonly BacklogItem[];
  /** Jira's token for what follows; `null` at the end. */
  readonly next: string | null;
}

/** Which of a site's own fields hold what a check wants to see. */
export interface SiteFields {
  readonly criteriaFields: readonly { readonly id: string; readonly name: string }[];
  /** Jira's own field for story points, where this site has one of that type: it counts where there is no board. */
  readonly pointsFieldId: string | null;
}

/** Reads as the person who asks: what they may not see is a `Problem` of code `not-found`. */
export interface JiraReader {
  readItem(issueId: string, fields: FieldMap): Promise<PlacedItem>;
  /** Id of the project that the issue is in. */
  projectOf(issueId: string): Promise<string>;
  readProject(projectId: string): Promise<Project>;
  /** Whether this person may edit the issue, or issues of the project. */
  mayEdit(what: { readonly issueId: string } | { readonly projectId: string }): Promise<boolean>;
  /** Boards of the project, in Jira's order. */
  listBoards(project: Pick<Project, 'id'>): Promise<readonly BoardChoice[]>;
  findFields(): Promise<SiteFields>;
  /** The field in which a board estimates; `null` where it estimates nothing. */
  readEstimateField(boardId: number): Promise<string | null>;
  /** Items that no sprint holds yet, by rank: the board's backlog or, without a board, the project's open items. */
  readBacklog(
    from: Project | BoardChoice,
    page: { readonly after: string | null; readonly size: number },
    fields: FieldMap,
  ): Promise<BacklogSlice>;
  /** Items of one type, whatever their status, the last changed first. One request. */
  readRecentItems(
    of: Pick<PlacedItem, 'projectId' | 'issueTypeId'>,
    size: number,
    fields: FieldMap,
  ): Promise<readonly BacklogItem[]>;
}

/** Reads, as the person who asks, what a team has finished: sizes only, never which story or whose. */
export interface FinishedWork {
  /**
   * Ids of the sprints that ended last, the last first.
   * @throws Problem `bad-request` for a board that has no sprints
   */
  lastSprints(boardId: number, count: number): Promise<readonly number[]>;
  /** Estimates of what was finished in these sprints and is in no other since. */
  finishedInSprints(sprintIds: readonly number[], estimateFieldId: string): Promise<readonly number[]>;
  /** Estimates of the project's last finished items. One request. */
  lastFinished(projectId: string, estimateFieldId: string, count: number): Promise<readonly number[]>;
}

/** Which board a person looked at last in a project: a convenience, not a setting of the team. */
export interface BoardMemory {
  recall(accountId: string, projectId: string): Promise<number | null>;
  remember(accountId: string, projectId: string, boardId: number): Promise<void>;
}

/** What a team finishes, in the unit of one field. What is absent, Jira does not tell. */
export interface TeamFigures {
  readonly estimateFieldId: string;
  /** `null`: no sprint has ended yet. */
  readonly velocity?: Seen<number>;
  /** `null`: nothing was finished yet. */
  readonly largestFinished?: Seen<number>;
}

export interface Dated<T> {
  /** When it was read: an instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly value: T;
}

/** Keeps what was read of Jira for a while, so that the next page asks less. Losing it costs a few requests only. */
export interface Keeper<T> {
  /** `null` where nothing is kept, or what is kept can't be read. Never rejects. */
  recall(id: string): Promise<Dated<T> | null>;
  /** Never rejects. */
  keep(id: string, value: Dated<T>): Promise<void>;
}

export interface Kept {
  /** By project. */
  readonly fields: Keeper<SiteFields>;
  /** Ids of the project's boards, in Jira's order. By project. */
  readonly boards: Keeper<readonly number[]>;
  /** By board. */
  readonly estimateField: Keeper<{ readonly id: string | null }>;
  /** By board or, without one, by project. */
  readonly figures: Keeper<TeamFigures>;
}

/** The world, as far as the use cases need it. */
export interface World {
  readonly jira: JiraReader;
  readonly finished: FinishedWork;
  readonly boardMemory: BoardMemory;
  readonly kept: Kept;
  readonly now: () => Date;
}
