/** Writes issues and keeps the two search indexes true to them: values for comparisons, words for `~`. */
import type { Database, SqlValue } from '../../database';
import { flatText } from '../adf/flat-text';
import { customFieldId } from '../fields';
import { SPRINT_FIELD, type Catalogue } from './catalogue';
import type { IssueRecord } from './issues';
import { number } from './rows';

/** What is indexed of one field: either values or words. */
interface Indexed {
  readonly values: ReadonlyMap<string, readonly SqlValue[]>;
  readonly words: ReadonlyMap<string, string>;
}

/** Adds a new issue; `issueNumber` is the number in its key. */
export function insertIssue(
  database: Database,
  catalogue: Catalogue,
  issue: IssueRecord,
  issueNumber: number,
): void {
  database.run(
    `INSERT INTO jira_issue (id, key, project_id, number, rank, summary, type_id, status_id, priority_id, assignee,
       reporter, creator, parent_id, security_id, resolution_id, created, updated, resolved, status_changed, fields)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      issue.id,
      issue.key,
      issue.projectId,
      issueNumber,
      issue.rank,
      issue.summary,
      issue.typeId,
      issue.statusId,
      issue.priorityId,
      issue.assignee,
      issue.reporter,
      issue.creator,
      issue.parentId,
      issue.securityId,
      issue.resolutionId,
      issue.created,
      issue.updated,
      issue.resolved,
      issue.statusChanged,
      JSON.stringify(issue.fields),
    ],
  );
  const { values, words } = indexed(catalogue, issue);
  for (const [field, list] of values) insertValues(database, issue.id, field, list);
  for (const [field, text] of words) insertWords(database, issue.id, field, text);
}

/** Writes an issue that a person changed. */
export function updateIssue(
  database: Database,
  catalogue: Catalogue,
  before: IssueRecord,
  after: IssueRecord,
): void {
  database.run(
    `UPDATE jira_issue SET rank = ?, summary = ?, type_id = ?, status_id = ?, priority_id = ?, assignee = ?, reporter = ?, parent_id = ?,
       security_id = ?, resolution_id = ?, resolved = ?, status_changed = ?, updated = ?, fields = ? WHERE id = ?`,
    [
      after.rank,
      after.summary,
      after.typeId,
      after.statusId,
      after.priorityId,
      after.assignee,
      after.reporter,
      after.parentId,
      after.securityId,
      after.resolutionId,
      after.resolved,
      after.statusChanged,
      after.updated,
      JSON.stringify(after.fields),
      after.id,
    ],
  );
  const old = indexed(catalogue, before);
  const present = indexed(catalogue, after);
  for (const field of changedFields(old.values, present.values)) {
    database.run('DELETE FROM jira_issue_value WHERE issue_id = ? AND field = ?', [after.id, field]);
    insertValues(database, after.id, field, present.values.get(field) ?? []);
  }
  for (const field of changedFields(old.words, present.words)) {
    deleteWords(database, after.id, field);
    insertWords(database, after.id, field, present.words.get(field) ?? '');
  }
}

/** Something that hangs on the issue was changed, e.g. a comment: Jira counts that as a change of the issue. */
export function touchIssue(database: Database, issueId: number, at: number): void {
  database.run('UPDATE jira_issue SET updated = max(updated, ?) WHERE id = ?', [at, issueId]);
}

function changedFields(
  old: ReadonlyMap<string, unknown>,
  present: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...new Set([...old.keys(), ...present.keys()])].filter(
    (field) => JSON.stringify(old.get(field)) !== JSON.stringify(present.get(field)),
  );
}

function indexed(catalogue: Catalogue, issue: IssueRecord): Indexed {
  const { description, labels, components, fixVersions, sprints, custom } = issue.fields;
  const values = new Map<string, readonly SqlValue[]>([
    ['labels', labels.map(fold)],
    ['components', components],
    ['fixVersions', fixVersions],
    [customFieldId(SPRINT_FIELD), sprints],
  ]);
  const words = new Map([
    ['summary', issue.summary],
    ['description', flatText(description)],
  ]);
  for (const field of catalogue.customFields.values()) {
    const id = customFieldId(field.id);
    const value = custom[id];
    if (value === undefined || value === null) continue;
    if (typeof value === 'number') values.set(id, [value]);
    else if (typeof value === 'string') words.set(id, value);
    else if (field.kind === 'words' && Array.isArray(value))
      values.set(
        id,
        value.map((word) => fold(String(word))),
      );
    else words.set(id, flatText(value));
  }
  return { values, words };
}

/** Takes an issue away with all that hangs on it: values, words, comments, history, links and properties. */
export function deleteIssue(database: Database, id: number): void {
  for (const row of database.all('SELECT id FROM jira_text WHERE issue_id = ?', [id]))
    database.run('DELETE FROM jira_words WHERE rowid = ?', [number(row, 'id')]);
  for (const table of ['text', 'issue_value', 'comment', 'change', 'property'])
    database.run(`DELETE FROM jira_${table} WHERE issue_id = ?`, [id]);
  database.run('DELETE FROM jira_link WHERE source_id = ?', [id]);
  database.run('DELETE FROM jira_link WHERE target_id = ?', [id]);
  database.run('UPDATE jira_issue SET parent_id = NULL WHERE parent_id = ?', [id]);
  database.run('DELETE FROM jira_issue WHERE id = ?', [id]);
}

/** Words compare without regard to case, in every script. */
export function fold(word: string): string {
  return word.toLowerCase();
}

function insertValues(database: Database, issueId: number, field: string, values: readonly SqlValue[]): void {
  for (const value of values)
    database.run('INSERT OR IGNORE INTO jira_issue_value (issue_id, field, value) VALUES (?, ?, ?)', [
      issueId,
      field,
      value,
    ]);
}

/** Indexes a text of an issue; nothing for an empty one. A field may have several, e.g. `comment`. */
export function insertWords(database: Database, issueId: number, field: string, words: string): void {
  if (words.trim() === '') return;
  database.run('INSERT INTO jira_text (issue_id, field) VALUES (?, ?)', [issueId, field]);
  database.run('INSERT INTO jira_words (rowid, content) VALUES (last_insert_rowid(), ?)', [words]);
}

/** Forgets all texts that are indexed for a field of an issue. */
export function deleteWords(database: Database, issueId: number, field: string): void {
  for (const row of database.all('SELECT id FROM jira_text WHERE issue_id = ? AND field = ?', [
    issueId,
    field,
  ])) {
    database.run('DELETE FROM jira_words WHERE rowid = ?', [number(row, 'id')]);
    database.run('DELETE FROM jira_text WHERE id = ?', [number(row, 'id')]);
  }
}
