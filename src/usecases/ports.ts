/** What the use cases need of the world. Jira and storage implement it; tests may, too. */
import type { BoardChoice } from '../contract';
import type { PersonName } from '../contract/team';
import type { FieldMap } from '../story/fields';
import type { Seen, Story } from '../story/story';
import type { BandJobs, PublishedBands } from './bands/jobs';
import type { HistoryJobs } from './history/jobs';
import type { HistoryReader } from './history-reader';
import type { BacklogItem, PlacedItem, RankedItem } from './placed-item';
import type { Records } from './records';
import type { JiraRelations } from './relations-port';
import type { WorkReader } from './help/work-reader';
import type { StoryNews } from './news-port';
import type { SprintReader } from './sprint-port';
import type { JiraWriter } from './writing-port';

export type { BacklogItem, PlacedItem, RankedItem, SprintReader };

/** Where an issue is. */
export interface IssuePlace {
  readonly id: string;
  readonly projectId: string;
  /** `false` where a security level narrows who may see it: nothing of it may be kept. */
  readonly isOpenToAll: boolean;
}

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

export interface BacklogSlice {
  /** By rank. */
  readonly items: readonly RankedItem[];
  /** Jira's token for what follows; `null` at the end. */
  readonly next: string | null;
}

/** Which of a site's own fields hold what a check wants to see. */
export interface SiteFields {
  readonly criteriaFields: readonly { readonly id: string; readonly name: string }[];
  /** Jira's own field for story points, where this site has one of that type: it counts where there is no board. */
  readonly pointsFieldId: string | null;
  /** Jira's own field for sprints; absent where nobody looked for it. */
  readonly sprintFieldId?: string | null | undefined;
  /** Ids of all fields, so that one that is gone can be told from one that an item doesn't have; absent where nobody listed them. */
  readonly ids?: readonly string[] | undefined;
}

/** One field of a site, as a person may choose it for a rule. */
export interface ListedField {
  readonly id: string;
  readonly name: string;
  readonly holds: 'text' | 'number' | 'other';
}

/** A board, and the project that it stands in; `null` for a board of nobody's project. */
export interface PlacedBoard extends BoardChoice {
  readonly project: Pick<Project, 'id' | 'key'> | null;
}

/** Reads, as the person who asks, who is behind an account, and whom work can be given to. Never more than names. */
export interface PeopleReader {
  /** Of these accounts those that are in use. One request, none for nobody. */
  namesOf(accountIds: readonly string[]): Promise<readonly PersonName[]>;
  /** People to whom work in the project can be given, by the first letters of their names; at most twenty. One request. */
  findPeople(project: Pick<Project, 'key'>, letters: string): Promise<readonly PersonName[]>;
  /** Whether work in the project can be given to this account: as near as Jira tells anybody whom it lets work there. */
  worksIn(project: Pick<Project, 'key'>, accountId: string): Promise<boolean>;
}

/** Reads as the person who asks: what they may not see is a `Problem` of code `not-found`. */
export interface JiraReader extends PeopleReader, SprintReader {
  readItem(issueId: string, fields: FieldMap): Promise<PlacedItem>;
  /** Id of the project that the issue is in. */
  projectOf(issueId: string): Promise<string>;
  /** Ids of the issue, which may be named by its key, and of its project. */
  placeOf(issueIdOrKey: string): Promise<IssuePlace>;
  readProject(projectId: string): Promise<Project>;
  /** Whether this person may edit the issue, or issues of the project. */
  mayEdit(what: { readonly issueId: string } | { readonly projectId: string }): Promise<boolean>;
  /** Whether this person administers the project. */
  mayAdminister(projectId: string): Promise<boolean>;
  /** Boards of the project, in Jira's order. */
  listBoards(project: Pick<Project, 'id'>): Promise<readonly BoardChoice[]>;
  /** Whether the board shows the issue, in its backlog or elsewhere. */
  isOnBoard(boardId: number, issueId: string): Promise<boolean>;
  findFields(): Promise<SiteFields>;
  /** The same, and every field by itself. One request. */
  listFields(): Promise<{ readonly found: SiteFields; readonly all: readonly ListedField[] }>;
  /** What links do to other items, in the words of the site's link types, of either direction. One request. */
  listLinkRelations(): Promise<readonly string[]>;
  /** Boards of the site that this person may see, at most the first two hundred. */
  listAllBoards(): Promise<readonly PlacedBoard[]>;
  readBoard(boardId: number): Promise<PlacedBoard>;
  /** The field in which a board estimates; `null` where it estimates nothing. */
  readEstimateField(boardId: number): Promise<string | null>;
  /** Items that no sprint holds yet, by rank: the board's backlog or, without a board, the project's open items. */
  readBacklog(
    from: Project | BoardChoice,
    page: { readonly after: string | null; readonly size: number },
    fields: FieldMap,
  ): Promise<BacklogSlice>;
  /**
   * One of these items as it is now, however late Jira's search is; `null` where it is none of them (any more) for this person.
   * One request.
   */
  readBacklogItem(
    from: Project | BoardChoice,
    issueId: string,
    fields: FieldMap,
  ): Promise<BacklogItem | null>;
  /**
   * The same where fields are to be understood in several ways. One request for all of them.
   * @returns each item as one story for each of `ways`, in their order
   */
  readBacklogInWays(
    from: Project | BoardChoice,
    page: { readonly after: string | null; readonly size: number },
    ways: readonly FieldMap[],
  ): Promise<{ readonly items: readonly (readonly Story[])[]; readonly next: string | null }>;
  /** Items of one type, whatever their status, the last changed first. One request. */
  readRecentItems(
    of: Pick<PlacedItem, 'projectId' | 'issueTypeId'>,
    size: number,
    fields: FieldMap,
  ): Promise<readonly BacklogItem[]>;
  /** Those of these issues that this person may see, by id. One request for each hundred, side by side. */
  visibleAmong(issueIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Reads, as the person who asks, what a team has finished: sizes only, never which story or whose. */
export interface FinishedWork {
  /**
   * Ids of the sprints that ended last, the last first.
   * @throws Problem `bad-request` for a board that has no sprints
   */
  lastSprints(boardId: number, count: number): Promise<readonly number[]>;
  /**
   * One for each item that was finished in these sprints and is in no other since: its estimate, `null` where it has none, or where
   * no field of estimates is given.
   */
  finishedInSprints(
    sprintIds: readonly number[],
    estimateFieldId: string | null,
  ): Promise<readonly (number | null)[]>;
  /** How many items of the project were finished within so many days, sub-tasks not counted; about right. One request. */
  finishedLately(projectId: string, days: number): Promise<number>;
  /** Estimates of the project's last finished items. One request. */
  lastFinished(projectId: string, estimateFieldId: string, count: number): Promise<readonly number[]>;
}

/** Which board a person looked at last in a project: a convenience, not a setting of the team. */
export interface BoardMemory {
  recall(accountId: string, projectId: string): Promise<number | null>;
  remember(accountId: string, projectId: string, boardId: number): Promise<void>;
}

/**
 * How a Definition of Ready fits what a team has finished: counts of stories, and what is proposed. No story is named. What it
 * names of the Definition are ids of checks, to be looked up in it.
 */
export interface KeptFit {
  /** Of the Definition that was asked about: of another one it says nothing. */
  readonly number: number;
  readonly finished: number;
  readonly ready: number;
  readonly unseen: number;
  readonly proposal: {
    /** Kinds of item that it is about. */
    readonly kinds: readonly string[];
    /** Checks that would become hints. */
    readonly hints: readonly string[];
    /** Where Ready would begin; `null` where it stays. */
    readonly readyFrom: number | null;
    readonly ready: number;
  } | null;
  readonly mustHave: string | null;
}

/** What a team finishes, in the unit of one field. What is absent, Jira does not tell. */
export interface TeamFigures {
  readonly estimateFieldId: string;
  /** `null`: no sprint has ended yet. */
  readonly velocity?: Seen<number>;
  /** `null`: nothing was finished yet. */
  readonly largestFinished?: Seen<number>;
  /** In those sprints, estimated or not; `null` as the velocity is. */
  readonly storiesPerSprint?: Seen<number>;
}

/** How many stories a team finishes, whether it estimates or not. What is absent can't be known. */
export interface TeamPace {
  /** `null`: no sprint has ended yet. */
  readonly storiesPerSprint?: Seen<number>;
  /** Where there are no sprints. `null`: nothing was finished lately. */
  readonly storiesPerDay?: Seen<number>;
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
  /** By board or, without one, by project; and by the field in which it estimates. */
  readonly figures: Keeper<TeamFigures>;
  /** By board or, without one, by project. */
  readonly pace: Keeper<TeamPace>;
  /** By board. */
  readonly fit: Keeper<KeptFit>;
}

/** A backlog as a whole: a board's or, where the project has no board, the project's open items. */
export interface WholeBacklog {
  readonly projectId: string;
  readonly boardId: number | null;
}

/** An item of a whole backlog, read while nobody looks. */
export interface UnattendedItem {
  readonly story: Story;
  readonly projectId: string;
  /** `false` where a security level narrows who may see it: nothing of it may be kept. */
  readonly isOpenToAll: boolean;
}

/**
 * Reads as the app itself. No person asked for it, so nothing of what it answers may be shown before it is known that
 * this person may see it.
 */
export interface UnattendedReader {
  findFields(): Promise<SiteFields>;
  /** By rank; epics and sub-tasks are left out. One request. */
  readPage(
    from: WholeBacklog,
    page: { readonly after: string | null; readonly size: number },
    fields: FieldMap,
  ): Promise<{ readonly items: readonly UnattendedItem[]; readonly next: string | null }>;
  /**
   * Those of these issues that are in the backlog now, as they are now, however lately they were changed.
   * @param issueIds at most 50; one request, a few more where one of them is gone
   */
  readAmong(
    from: WholeBacklog,
    issueIds: readonly string[],
    fields: FieldMap,
  ): Promise<readonly UnattendedItem[]>;
}

/** A value under its name; `undefined` takes it away. */
export interface ShelfChange {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Values by name, each at most `SHELF_BYTES` of JSON. What is read was written by some version of the app, or by nobody: it
 * is `unknown` until it is parsed.
 */
export interface Shelf {
  /** As last written, in the order of the names; `undefined` where nothing is. */
  readAll(names: readonly string[]): Promise<readonly unknown[]>;
  /**
   * All at once while there are few (25, and 4 MB together); else some after the others, in their order.
   * @param lifeSeconds after which the store may forget them
   */
  write(changes: readonly ShelfChange[], lifeSeconds: number): Promise<void>;
  /** Writes a value unless there is one; of several who try at the same time one succeeds. */
  claim(name: string, value: unknown, lifeSeconds: number): Promise<boolean>;
  /** Up to a hundred whose names begin so. What was written a moment ago may be missing, and what was removed still there. */
  list(beginning: string): Promise<readonly { readonly name: string; readonly value: unknown }[]>;
  /** Names that begin so, up to a hundred at a time in a steady order; `next` leads to those that follow. As late as `list`. */
  page(
    beginning: string,
    after: string | null,
  ): Promise<{ readonly names: readonly string[]; readonly next: string | null }>;
}

/** What a value of the shelf holds at most (Forge, limits-kvs-ce: 240 KiB). */
export const SHELF_BYTES = 240 * 1024;

/** Work on the comparison of a backlog that is done while nobody waits. */
export type SetJob =
  /** @param asked when, epoch milliseconds: the same for all parts of one reading, later for a later one */
  | { readonly kind: 'build'; readonly backlog: WholeBacklog; readonly asked: number }
  /** Some stories have changed. @param issueId one of them; `null`: whichever are noted */
  | { readonly kind: 'update'; readonly backlog: WholeBacklog; readonly issueId: string | null };

export interface SetJobs {
  /**
   * Jobs on the same backlog are done one after the other, each at least once.
   * @throws Problem `busy` when too many were pushed
   */
  push(job: SetJob, delaySeconds: number): Promise<void>;
}

/** The world, as far as the use cases need it. */
export interface World {
  readonly records: Records;
  readonly jira: JiraReader;
  readonly finished: FinishedWork;
  readonly relations: JiraRelations;
  readonly workTraces: WorkReader;
  readonly writer: JiraWriter;
  readonly history: HistoryReader;
  readonly boardMemory: BoardMemory;
  readonly kept: Kept;
  readonly shelf: Shelf;
  readonly jobs: SetJobs;
  readonly bandJobs: BandJobs;
  readonly historyJobs: HistoryJobs;
  readonly news: StoryNews;
  readonly now: () => Date;
}

/** The world while nobody looks. */
export interface UnattendedWorld {
  readonly records: Records;
  readonly published: PublishedBands;
  readonly kept: Pick<Kept, 'fields' | 'estimateField' | 'figures'>;
  readonly backlogs: UnattendedReader;
  readonly shelf: Shelf;
  readonly jobs: SetJobs;
  readonly now: () => Date;
}
