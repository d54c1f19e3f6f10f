/** The change history of issues, as Jira keeps it: what a field held before and after, as ids and as flat text. */
import type { Database } from '../../database';
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
    .map((row) => ({
      id: number(row, 'id'),
      issueId: number(row, 'issue_id'),
      author: text(row, 'author'),
      created: number(row, 'created'),
      // Written by us alone, from this very type.
      items: JSON.parse(text(row, 'items')) as readonly ChangeItem[],
    }));
}
