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
  /** How the project is managed; absent is by the company. A team-managed one estimates in a field of its own. */
  readonly style?: 'company-managed' | 'team-managed';
  /** Names of fields that stand on none of the project's screens and can therefore not be set, e.g. `Story Points`. */
  readonly offScreen?: readonly string[];
  /** Boards of the project; when absent it gets one Scrum board of all its issues. */
  readonly boards?: readonly BoardSeed[];
  /** Sprints of the project's first Scrum board, oldest first; a sprint that only issues name is closed. */
  readonly sprints?: readonly SprintSeed[];
  /** Security levels that items of this project name; an item with a level is hidden from everybody else. */
  readonly securityLevels?: readonly SecurityLevelSeed[];
}

export interface SecurityLevelSeed {
  /** Unique in the project. */
  readonly name: string;
  /** Display names of the people who see items of this level. */
  readonly members: readonly string[];
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
  /** Display names as they came; whoever does not exist here is shown as a person without an account. */
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
  /** Name of one of the project's security levels; absent: everybody who may browse sees the item. */
  readonly securityLevel?: string;
  /** Name of the resolution, `Done` or `Won't Do`; an item whose status is done has one, no other has. */
  readonly resolution?: string;
  /** ISO instant in UTC of the resolution; comes and goes with it. */
  readonly resolved?: string;
  /**
   * What was changed since it was created, oldest first; never before `created`, never after `updated`. Values that
   * no change names were there from the beginning; the last change of a field leads to the value that stands above.
   * Comments and links are no changes.
   */
  readonly history?: readonly ChangeSeed[];
}

/** One save: everything that one person changed at one instant. */
export interface ChangeSeed {
  /** ISO instant in UTC. */
  readonly at: string;
  /** Display name of who did it; see `reporter`. */
  readonly author: string;
  /** At least one; at most one a field. */
  readonly items: readonly ChangeItemSeed[];
}

/**
 * One field before and after, in the shapes and under the names of {@link IssueSeed}, so that whoever loads it makes
 * Jira's ids and flat texts of it as of an edit. Sprints, labels and components are the whole lists, not what came or
 * went. A status, sprint or component that only the past names exists on the site all the same.
 */
export type ChangeItemSeed =
  | FieldChange<'summary' | 'issueType' | 'priority', string>
  | FieldChange<'description', AdfDocument | null>
  | FieldChange<'status', NonNullable<IssueSeed['status']>>
  | FieldChange<'assignee' | 'parent' | 'resolution', string | null>
  | FieldChange<'storyPoints', number | null>
  | FieldChange<'labels' | 'components' | 'sprints', readonly string[]>
  /** Jira tells that an item was moved, not from where: `from` is null, `to` is Jira's own words. */
  | { readonly field: 'rank'; readonly from: null; readonly to: 'Ranked higher' | 'Ranked lower' };

interface FieldChange<Field extends keyof IssueSeed, Value> {
  readonly field: Field;
  readonly from: Value;
  readonly to: Value;
}
