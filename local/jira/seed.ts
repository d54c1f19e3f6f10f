/**
 * A backlog on its way into the stand-in of Jira: what an import, the sample and the demo have in common.
 * Plain data, already in Jira's own shapes (descriptions are Atlassian documents).
 */

/** An Atlassian document (ADF), version 1, as Jira stores it. */
export interface AdfDocument {
  readonly version: 1;
  readonly type: 'doc';
  readonly content: readonly unknown[];
}

export interface BacklogSeed {
  readonly projects: readonly ProjectSeed[];
  /** In rank order, the most important first. */
  readonly issues: readonly IssueSeed[];
}

export interface ProjectSeed {
  /** Upper-case project key, e.g. `SHOP`. */
  readonly key: string;
  readonly name: string;
  /** Boards of the project; when absent it gets one Scrum board of all its issues. */
  readonly boards?: readonly BoardSeed[];
  /** Sprints of the project's first Scrum board, oldest first; a sprint that only issues name is closed. */
  readonly sprints?: readonly SprintSeed[];
}

export interface SprintSeed {
  readonly name: string;
  readonly state: 'closed' | 'active' | 'future';
  readonly goal?: string;
  /** ISO instants in UTC. */
  readonly startDate?: string;
  readonly endDate?: string;
  readonly completeDate?: string;
}

export interface BoardSeed {
  readonly name: string;
  readonly type: 'scrum' | 'kanban';
  /** JQL of the board's filter. */
  readonly jql: string;
}

export interface IssueSeed {
  /** Issue key, e.g. `SHOP-12`; its prefix is a project's key. */
  readonly key: string;
  readonly summary: string;
  /** `null`: the field is there and empty. */
  readonly description: AdfDocument | null;
  /** Name of the issue type, e.g. `Story`, `Bug`, `Task`, `Spike`, `Epic`, or one a site made up. */
  readonly issueType: string;
  /** Name of the status; `To Do`, `In Progress` and `Done` always exist, others are made in `category`. */
  readonly status?: { readonly name: string; readonly category: 'new' | 'indeterminate' | 'done' };
  readonly priority?: string;
  readonly labels?: readonly string[];
  readonly components?: readonly string[];
  readonly fixVersions?: readonly string[];
  /** Estimate in story points. 0 is an estimate. */
  readonly storyPoints?: number | null;
  /** Key of the parent (epic, or the story of a sub-task) in the same seed. */
  readonly parent?: string;
  /** Names of sprints, oldest first. */
  readonly sprints?: readonly string[];
  /** Display names as they came; kept as text where no such person exists here. */
  readonly reporter?: string;
  readonly assignee?: string;
  /** ISO instants in UTC. */
  readonly created?: string;
  readonly updated?: string;
  readonly comments?: readonly {
    readonly author?: string;
    readonly created?: string;
    readonly body: AdfDocument;
  }[];
  /** Further fields of the site by their name; text values are single-line text, documents are paragraphs fields. */
  readonly customFields?: Readonly<Record<string, string | number | readonly string[] | AdfDocument | null>>;
  readonly links?: readonly { readonly type: string; readonly outward: string }[];
}
