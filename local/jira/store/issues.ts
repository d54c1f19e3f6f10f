/** Reads issues, and what hangs on them, out of the file: a page at a time, never all. */
import type { Database, Row } from '../../database';
import type { AdfDocument } from '../seed';
import { number, optionalNumber, optionalText, text } from './rows';

export interface IssueRecord {
  readonly id: number;
  readonly key: string;
  readonly projectId: number;
  readonly rank: string;
  readonly summary: string;
  readonly typeId: number;
  readonly statusId: number;
  readonly priorityId: number | null;
  /** Account ids. */
  readonly assignee: string | null;
  readonly reporter: string | null;
  readonly creator: string;
  readonly parentId: number | null;
  /** Hidden from all but the members of this level. */
  readonly securityId: number | null;
  readonly resolutionId: number | null;
  /** Instants in milliseconds since 1970. */
  readonly created: number;
  readonly updated: number;
  readonly resolved: number | null;
  readonly statusChanged: number;
  readonly fields: StoredFields;
}

/** What no column holds. Lists hold ids, but for labels. */
export interface StoredFields {
  readonly description: AdfDocument | null;
  readonly labels: readonly string[];
  readonly components: readonly number[];
  readonly fixVersions: readonly number[];
  /** Oldest first. */
  readonly sprints: readonly number[];
  /** Values of custom fields by `customfield_…`, in Jira's shape; absent is empty. */
  readonly custom: Readonly<Record<string, unknown>>;
}

/** As much of an issue as other issues show of it. */
export interface IssueBrief {
  readonly id: number;
  readonly key: string;
  readonly summary: string;
  readonly typeId: number;
  readonly statusId: number;
  readonly priorityId: number | null;
  readonly parentId: number | null;
  readonly securityId: number | null;
}

export interface CommentRecord {
  readonly id: number;
  readonly issueId: number;
  readonly author: string;
  /** Account id of who changed it last. */
  readonly updateAuthor: string;
  readonly created: number;
  readonly updated: number;
  /** An Atlassian document. */
  readonly body: unknown;
}

export interface LinkRecord {
  readonly id: number;
  readonly typeId: number;
  readonly sourceId: number;
  readonly targetId: number;
}

/** @param idOrKey numeric id, or a key in any case */
export function findIssueId(database: Database, idOrKey: string): number | undefined {
  const row = /^\d{1,15}$/.test(idOrKey)
    ? database.get('SELECT id FROM jira_issue WHERE id = ?', [Number(idOrKey)])
    : database.get('SELECT id FROM jira_issue WHERE key = ?', [idOrKey.toUpperCase()]);
  return row && number(row, 'id');
}

/** @returns the issues that exist, in the order asked for */
export function readIssues(database: Database, ids: readonly number[]): readonly IssueRecord[] {
  const found = new Map<number, IssueRecord>();
  const rows = database.all('SELECT * FROM jira_issue WHERE id IN (SELECT value FROM json_each(?))', [
    JSON.stringify(ids),
  ]);
  for (const row of rows) found.set(number(row, 'id'), record(row));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Keys of the issues that exist, by id: for long pages that show nothing else. */
export function readKeys(database: Database, ids: readonly number[]): ReadonlyMap<number, string> {
  const rows = database.all('SELECT id, key FROM jira_issue WHERE id IN (SELECT value FROM json_each(?))', [
    JSON.stringify(ids),
  ]);
  return new Map(rows.map((row) => [number(row, 'id'), text(row, 'key')]));
}

function record(row: Row): IssueRecord {
  return {
    ...brief(row),
    projectId: number(row, 'project_id'),
    rank: text(row, 'rank'),
    assignee: optionalText(row, 'assignee'),
    reporter: optionalText(row, 'reporter'),
    creator: text(row, 'creator'),
    resolutionId: optionalNumber(row, 'resolution_id'),
    created: number(row, 'created'),
    updated: number(row, 'updated'),
    resolved: optionalNumber(row, 'resolved'),
    statusChanged: number(row, 'status_changed'),
    // Written by us alone, in `write-issue.ts`, from this very type.
    fields: JSON.parse(text(row, 'fields')) as StoredFields,
  };
}

function brief(row: Row): IssueBrief {
  return {
    id: number(row, 'id'),
    key: text(row, 'key'),
    summary: text(row, 'summary'),
    typeId: number(row, 'type_id'),
    statusId: number(row, 'status_id'),
    priorityId: optionalNumber(row, 'priority_id'),
    parentId: optionalNumber(row, 'parent_id'),
    securityId: optionalNumber(row, 'security_id'),
  };
}

const BRIEF =
  'SELECT i.id, i.key, i.summary, i.type_id, i.status_id, i.priority_id, i.parent_id, i.security_id FROM jira_issue i';

export function readBriefs(database: Database, ids: readonly number[]): ReadonlyMap<number, IssueBrief> {
  const rows = database.all(`${BRIEF} WHERE i.id IN (SELECT value FROM json_each(?))`, [JSON.stringify(ids)]);
  return new Map(rows.map((row) => [number(row, 'id'), brief(row)]));
}

/** Sub-tasks (not the children of epics) of each issue, by rank. */
export function readSubtasks(database: Database, parents: readonly number[]): readonly IssueBrief[] {
  return database
    .all(
      `${BRIEF} JOIN jira_issue_type t ON t.id = i.type_id
       WHERE i.parent_id IN (SELECT value FROM json_each(?)) AND t.level < 0 ORDER BY i.rank`,
      [JSON.stringify(parents)],
    )
    .map(brief);
}

/** Links that begin or end at one of the issues. */
export function readLinks(database: Database, ids: readonly number[]): readonly LinkRecord[] {
  const list = JSON.stringify(ids);
  return database
    .all(
      `SELECT * FROM jira_link WHERE source_id IN (SELECT value FROM json_each(?))
       OR target_id IN (SELECT value FROM json_each(?)) ORDER BY id`,
      [list, list],
    )
    .map(link);
}

export function link(row: Row): LinkRecord {
  return {
    id: number(row, 'id'),
    typeId: number(row, 'type_id'),
    sourceId: number(row, 'source_id'),
    targetId: number(row, 'target_id'),
  };
}

/** Comments of the issues, oldest first. */
export function readComments(database: Database, ids: readonly number[]): readonly CommentRecord[] {
  return database
    .all('SELECT * FROM jira_comment WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY id', [
      JSON.stringify(ids),
    ])
    .map(comment);
}

export function comment(row: Row): CommentRecord {
  return {
    id: number(row, 'id'),
    issueId: number(row, 'issue_id'),
    author: text(row, 'author'),
    updateAuthor: optionalText(row, 'update_author') ?? text(row, 'author'),
    created: number(row, 'created'),
    updated: number(row, 'updated'),
    body: JSON.parse(text(row, 'body')) as unknown,
  };
}
