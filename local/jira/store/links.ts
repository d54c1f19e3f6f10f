/** Links between issues in the file, one row a link: from the outward to the inward issue. */
import type { Database } from '../../database';
import { link, type LinkRecord } from './issues';
import { number } from './rows';

export function findLink(database: Database, id: number): LinkRecord | undefined {
  const row = database.get('SELECT * FROM jira_link WHERE id = ?', [id]);
  return row && link(row);
}

/** @returns the link; the one that is there already where the two are linked so */
export function insertLink(
  database: Database,
  typeId: number,
  sourceId: number,
  targetId: number,
): { readonly link: LinkRecord; readonly made: boolean } {
  const known = database.get(
    'SELECT * FROM jira_link WHERE source_id = ? AND target_id = ? AND type_id = ?',
    [sourceId, targetId, typeId],
  );
  if (known !== undefined) return { link: link(known), made: false };
  const next = database.get('SELECT coalesce(max(id), 10000) + 1 AS next FROM jira_link');
  const id = next === undefined ? 10_001 : number(next, 'next');
  database.run('INSERT INTO jira_link (id, type_id, source_id, target_id) VALUES (?, ?, ?, ?)', [
    id,
    typeId,
    sourceId,
    targetId,
  ]);
  return { link: { id, typeId, sourceId, targetId }, made: true };
}

export function deleteLink(database: Database, id: number): void {
  database.run('DELETE FROM jira_link WHERE id = ?', [id]);
}
