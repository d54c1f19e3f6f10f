/** A backlog item as a file tells it: read and checked, but its texts not yet converted and its references not yet resolved. */

/** Text in whatever markup, or an Atlassian document as it came. */
export type RawText = { readonly text: string } | { readonly adf: unknown };

export type RawField = string | number | readonly string[] | RawText | null;

export interface RawLink {
  /** Name of the link type, e.g. `Blocks`. */
  readonly type: string;
  /** `outward`: this item does it to the other. */
  readonly direction: 'outward' | 'inward';
  readonly key: string;
}

/** `undefined` throughout: the file has no such column. */
export interface BacklogItem {
  /** Line of a CSV file; position in a JSON result, from 1. */
  readonly line: number;
  /** As it came; `null` where the item has none. */
  readonly key: string | null;
  /** Jira's number of the item; parents are named by it in older exports. */
  readonly id: string | null;
  readonly summary: string;
  readonly description: RawText | null | undefined;
  readonly issueType: string;
  readonly status: { readonly name: string; readonly category: 'new' | 'indeterminate' | 'done' } | undefined;
  readonly priority: string | undefined;
  readonly labels: readonly string[] | undefined;
  readonly components: readonly string[] | undefined;
  readonly fixVersions: readonly string[] | undefined;
  readonly storyPoints: number | null | undefined;
  /** Key or id of the parent. */
  readonly parent: string | null | undefined;
  readonly sprints: readonly string[] | undefined;
  readonly reporter: string | undefined;
  readonly assignee: string | undefined;
  /** ISO instants. */
  readonly created: string | undefined;
  readonly updated: string | undefined;
  readonly comments: readonly {
    readonly author?: string;
    readonly created?: string;
    readonly body: RawText;
  }[];
  readonly fields: Readonly<Record<string, RawField>>;
  readonly links: readonly RawLink[] | undefined;
  readonly projectName: string | undefined;
  /** Jira's own rank, to be compared as text. */
  readonly rank: string | undefined;
}

/** What a row can't be taken over for; caught by the reader, which adds the line. */
export class RowFault extends Error {
  override readonly name = 'RowFault';
}
