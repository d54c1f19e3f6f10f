/** The change history of issues, as Jira keeps it: what a field held before and after, as ids and as flat text. */
import type { Database, Row } from '../../database';
import { number, text } from './rows';

/** A type, not an interface, so that `toString` stays data and never the method of that name. */
export type ChangeItem = {
  readonly field: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly fieldId?: string;
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
};

export interface ChangeRecord {
  readonly id: number;
  readonly issueId: number;
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly items: readonly ChangeItem[];
}

export function addChange(database: Database, change: Omit<ChangeRecord, 'id'>): void {
  database.run(
    `INSERT INTO jira_change (id, issue_id, author, created, items)
     VALUES ((SELECT coalesce(max(id), 10000) + 1 FROM jira_change), ?, ?, ?, ?)`,
    [change.issueId, change.author, change.created, JSON.stringify(change.items)],
  );
}

export function countChanges(database: Database, issueId: number): number {
  const row = database.get('SELECT count(*) AS total FROM jira_change WHERE issue_id = ?', [issueId]);
  return row === undefined ? 0 : number(row, 'total');
}

/** @param order `ASC` oldest first, as the changelog has it; `DESC` newest first, as `expand=changelog` has it */
export function readChanges(
  database: Database,
  issueId: number,
  order: 'ASC' | 'DESC',
  page: { readonly startAt: number; readonly maxResults: number },
): readonly ChangeRecord[] {
  return database
    .all(`SELECT * FROM jira_change WHERE issue_id = ? ORDER BY id ${order} LIMIT ? OFFSET ?`, [
      issueId,
      page.maxResults,
      page.startAt,
    ])
    .map(record);
}

/** Of one issue, those that exist, oldest first. */
export function readChangesByIds(
  database: Database,
  issueId: number,
  ids: readonly number[],
): readonly ChangeRecord[] {
  return database
    .all(
      'SELECT * FROM jira_change WHERE issue_id = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id',
      [issueId, JSON.stringify(ids)],
    )
    .map(record);
}

interface ManyChanges {
  /** Only changes of one of these fields; none named means all. */
  readonly fieldIds: readonly string[];
  /** The last change of the page before. */
  readonly after: Pick<ChangeRecord, 'created' | 'issueId' | 'id'> | null;
  readonly limit: number;
}

/** Changes of many issues, oldest first, then by issue. */
export function readChangesOfMany(
  database: Database,
  issueIds: readonly number[],
  { fieldIds, after, limit }: ManyChanges,
): readonly ChangeRecord[] {
  const ofFields =
    fieldIds.length === 0
      ? ''
      : `AND EXISTS (SELECT 1 FROM json_each(items) c WHERE c.value ->> 'fieldId' IN (SELECT value FROM json_each(?)))`;
  const beyond = after === null ? '' : 'AND (created, issue_id, id) > (?, ?, ?)';
  return database
    .all(
      `SELECT * FROM jira_change WHERE issue_id IN (SELECT value FROM json_each(?)) ${ofFields} ${beyond}
       ORDER BY created, issue_id, id LIMIT ?`,
      [
        JSON.stringify(issueIds),
        ...(fieldIds.length === 0 ? [] : [JSON.stringify(fieldIds)]),
        ...(after === null ? [] : [after.created, after.issueId, after.id]),
        limit,
      ],
    )
    .map(record);
}

function record(row: Row): ChangeRecord {
  return {
    id: number(row, 'id'),
    issueId: number(row, 'issue_id'),
    author: text(row, 'author'),
    created: number(row, 'created'),
    // Written by us alone, from this very type.
    items: JSON.parse(text(row, 'items')) as readonly ChangeItem[],
  };
}
