/**
 * All that a check may know of a backlog item. Pure data: no Jira shapes, no clock, no other story.
 */

/**
 * A value that the app may be unable to see.
 * `undefined`: unseen (a check that needs it answers `unknown`); `null`: seen, and empty.
 */
export type Seen<T> = T | null | undefined;

/** The four kinds of item that are judged differently; a site's own types are mapped to one of them. */
export const ISSUE_KINDS = ['story', 'bug', 'task', 'spike'] as const;
export type IssueKind = (typeof ISSUE_KINDS)[number];

/** Where words were read: the summary, the description, or a field of the site by its name. */
export type TextSource = 'summary' | 'description' | `field:${string}`;

export interface Story {
  /** Jira's id of the issue, or the key where there is no Jira. */
  readonly id: string;
  readonly key: string;
  readonly kind: IssueKind;
  readonly summary: string;
  readonly description: Seen<RichText>;
  /** Fields in which this site keeps acceptance criteria; `undefined` where nobody could look for them. */
  readonly criteriaFields: readonly NamedText[] | undefined;
  /** In the board's own unit (mostly story points). 0 is an estimate. */
  readonly estimate: Seen<number>;
  readonly labels: Seen<readonly string[]>;
  readonly components: Seen<readonly string[]>;
  /** The epic or other parent. */
  readonly parent: Seen<{ readonly key: string; readonly summary: string }>;
  readonly links: Seen<readonly StoryLink[]>;
  readonly subtasks: Seen<readonly { readonly key: string; readonly summary: string }[]>;
  /** Number of attached files. */
  readonly attachments: Seen<number>;
  /** When it was last changed: an instant, ISO 8601. */
  readonly updated: Seen<string>;
  /** The fields that a team's own checks ask for; absent where they ask for none. */
  readonly askedFields?: readonly AskedField[];
}

/** A field of the site of which only this is asked. */
export interface AskedField {
  /** Jira's id of the field. */
  readonly id: string;
  /** `undefined`: this type of item doesn't have the field, or it can't be seen. */
  readonly filled: Seen<true>;
}

export interface NamedText {
  readonly name: string;
  /** `null`: the field is there and empty. */
  readonly text: RichText | null;
}

export interface StoryLink {
  /** What this story does to the other, in the link type's own words, e.g. `is blocked by`. */
  readonly relation: string;
  readonly key: string;
  readonly summary: string;
  /** Whether the other item is done; `undefined` if it can't be told. */
  readonly done: boolean | undefined;
}

/** A document as a reader sees it: blocks of plain text in order, and what else it holds. */
export interface RichText {
  readonly blocks: readonly TextBlock[];
  /** Addresses linked from the text, cards included. */
  readonly links: readonly string[];
  /** Pictures and files shown in the text. */
  readonly media: number;
  /** Node types of the document that this version doesn't know; their text is read all the same. */
  readonly unknownNodes: readonly string[];
}

export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'task' | 'row' | 'quote' | 'code';
  readonly text: string;
  /** Headings: 1–6. Items and tasks: depth from 1. Otherwise 0. */
  readonly level: number;
  /** Items of a numbered list. */
  readonly ordered?: true;
  /** The cells of a table row. */
  readonly cells?: readonly string[];
  /** A heading row of a table. */
  readonly header?: true;
  /** The whole paragraph is set in bold: many people's heading. */
  readonly strong?: true;
}
