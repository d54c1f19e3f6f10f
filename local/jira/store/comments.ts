/** Comments in the file: added, read by id, changed and taken away, with the words that `comment ~` finds. */
import type { Database } from '../../database';
import { flatText } from '../adf/flat-text';
import { comment, type CommentRecord } from './issues';
import { number } from './rows';
import { deleteWords, insertWords } from './write-issue';

interface NewComment {
  readonly issueId: number;
  /** Account id. */
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** An Atlassian document. */
  readonly body: unknown;
}

/** @returns the id of the new comment */
export function insertComment(database: Database, { issueId, author, created, body }: NewComment): number {
  const row = database.get('SELECT coalesce(max(id), 10000) + 1 AS next FROM jira_comment');
  const id = row === undefined ? 10_001 : number(row, 'next');
  database.run(
    'INSERT INTO jira_comment (id, issue_id, author, update_author, created, updated, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [id, issueId, author, author, created, created, JSON.stringify(body)],
  );
  insertWords(database, issueId, 'comment', flatText(body));
  return id;
}

/** @returns the comments that exist, by id */
export function readCommentsByIds(database: Database, ids: readonly number[]): readonly CommentRecord[] {
  return database
    .all('SELECT * FROM jira_comment WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id', [
      JSON.stringify(ids),
    ])
    .map(comment);
}

export function updateComment(database: Database, changed: CommentRecord): void {
  database.run('UPDATE jira_comment SET body = ?, update_author = ?, updated = ? WHERE id = ?', [
    JSON.stringify(changed.body),
    changed.updateAuthor,
    changed.updated,
    changed.id,
  ]);
  indexAgain(database, changed.issueId);
}

export function deleteComment(database: Database, { id, issueId }: CommentRecord): void {
  database.run('DELETE FROM jira_comment WHERE id = ?', [id]);
  indexAgain(database, issueId);
}

/** Which indexed text came from which comment is not kept: all of the issue's are indexed anew. */
function indexAgain(database: Database, issueId: number): void {
  deleteWords(database, issueId, 'comment');
  for (const row of database.all('SELECT * FROM jira_comment WHERE issue_id = ? ORDER BY id', [issueId]))
    insertWords(database, issueId, 'comment', flatText(comment(row).body));
}
