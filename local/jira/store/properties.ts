/** Issue properties: what apps write on issues, by key. */
import type { Database } from '../../database';
import { number, text } from './rows';

export interface PropertyRecord {
  readonly issueId: number;
  readonly key: string;
  readonly value: unknown;
}

/** @param keys `null` for all of them */
export function readPropertiesOf(
  database: Database,
  issueIds: readonly number[],
  keys: readonly string[] | null,
): readonly PropertyRecord[] {
  const rows = database.all(
    `SELECT * FROM jira_property WHERE issue_id IN (SELECT value FROM json_each(?))
     ${keys === null ? '' : 'AND key IN (SELECT value FROM json_each(?))'} ORDER BY issue_id, key`,
    [JSON.stringify(issueIds), ...(keys === null ? [] : [JSON.stringify(keys)])],
  );
  return rows.map((row) => ({
    issueId: number(row, 'issue_id'),
    key: text(row, 'key'),
    value: JSON.parse(text(row, 'value')) as unknown,
  }));
}

export function writeProperties(
  database: Database,
  issueIds: readonly number[],
  properties: ReadonlyMap<string, unknown>,
): void {
  for (const issueId of issueIds)
    for (const [key, value] of properties)
      database.run(
        `INSERT INTO jira_property (issue_id, key, value) VALUES (?, ?, ?)
         ON CONFLICT (issue_id, key) DO UPDATE SET value = excluded.value`,
        [issueId, key, JSON.stringify(value)],
      );
}

/** @returns whether it was there */
export function deleteProperty(database: Database, issueId: number, key: string): boolean {
  return database.run('DELETE FROM jira_property WHERE issue_id = ? AND key = ?', [issueId, key]).changes > 0;
}

/** Ids of the issues that have the property. */
export function issuesWithProperty(database: Database, key: string): readonly number[] {
  return database
    .all('SELECT issue_id FROM jira_property WHERE key = ? ORDER BY issue_id', [key])
    .map((row) => number(row, 'issue_id'));
}
