/** What the use cases need of Jira to relate a story to others: its parent, its links, and a story that is made of a part of it. */
import type { FoundIssue } from '../contract/relations';

/** An item that a page has named, as the person who asks sees it. */
export interface NamedIssue extends FoundIssue {
  readonly id: string;
  readonly projectId: string;
  /** -1: a sub-task, 0: a usual item, 1: an epic; more above it. */
  readonly level: number;
}

/** A type of links; the words say what an item does to the other one. */
export interface LinkType {
  readonly id: string;
  readonly name: string;
  /** Where the other one is the link's source: "is blocked by". */
  readonly inward: string;
  /** Where the item itself is: "blocks". */
  readonly outward: string;
}

export interface IssueLink {
  readonly id: string;
  readonly typeId: string;
  /** The other item, and its title; `null` where Jira doesn't tell it. */
  readonly key: string;
  readonly summary: string | null;
  /** Whether the issue that was read is the link's source. */
  readonly isOutward: boolean;
}

/** What an issue is related to. */
export interface IssueRelations {
  readonly parent: string | null;
  readonly links: readonly IssueLink[];
}

export interface NewIssue {
  readonly projectId: string;
  readonly issueTypeId: string;
  readonly summary: string;
  /** Key of the parent. */
  readonly parent: string | null;
  /** An Atlassian document. */
  readonly description: unknown;
}

export interface Search {
  readonly projectId: string;
  /** Only of these types; `null`: of any but those of sub-tasks. */
  readonly typeIds: readonly string[] | null;
  /** Words of the title, as typed; the last one may be cut short. Empty: what isn't done yet, the last changed first. */
  readonly letters: string;
  readonly most: number;
}

/** Reads and changes as the person who asks, whose permissions decide. */
export interface JiraRelations {
  /** The last changed first. One request. */
  search(what: Search): Promise<readonly NamedIssue[]>;
  /** @throws Problem `not-found` where it is gone or hidden from this person */
  readNamed(key: string): Promise<NamedIssue>;
  /** Ids of the project's types of items that stand one above the usual ones. */
  typesAbove(projectId: string): Promise<readonly string[]>;
  readRelations(issueId: string): Promise<IssueRelations>;
  listLinkTypes(): Promise<readonly LinkType[]>;

  /**
   * What is below writes once and never tries again, so that nothing is made twice.
   * @throws Problem `bad-request` or `not-allowed` where Jira refuses it, `jira-unavailable` where nobody knows what came of it
   */
  setParent(issueId: string, key: string | null): Promise<void>;
  /** The source does to the target what the type's outward words say. The same link twice is one. */
  link(link: { readonly typeId: string; readonly source: string; readonly target: string }): Promise<void>;
  unlink(linkId: string): Promise<void>;
  /** @returns the new issue's key */
  create(issue: NewIssue): Promise<string>;
}
