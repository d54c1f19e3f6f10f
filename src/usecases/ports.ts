/** What the use cases need of the world. Jira and storage implement it; tests may, too. */
import type { BoardChoice } from '../contract';
import type { Story } from '../story/story';

/** A backlog item as read: what checks may see, and what only a page shows. */
export interface BacklogItem {
  readonly story: Story;
  /** The site's own name of the issue type. */
  readonly issueType: string;
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

/** Reads as the person who asks: what they may not see is a `Problem` of code `not-found`. */
export interface JiraReader {
  readItem(issueId: string): Promise<BacklogItem>;
  readProject(projectId: string): Promise<Project>;
  /** Whether this person may edit the issue, or issues of the project. */
  mayEdit(what: { readonly issueId: string } | { readonly projectId: string }): Promise<boolean>;
  /** Boards of the project, in Jira's order. */
  listBoards(project: Project): Promise<readonly BoardChoice[]>;
  /** Items that no sprint holds yet, by rank: the board's backlog or, without a board, the project's open items. */
  readBacklog(
    from: Project | BoardChoice,
    page: { readonly after: string | null; readonly size: number },
  ): Promise<BacklogSlice>;
}

/** Which board a person looked at last in a project: a convenience, not a setting of the team. */
export interface BoardMemory {
  recall(accountId: string, projectId: string): Promise<number | null>;
  remember(accountId: string, projectId: string, boardId: number): Promise<void>;
}
