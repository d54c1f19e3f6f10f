/**
 * How the stand-in keeps Jira's data in the one SQLite file. Every table starts with `jira_`, since the file also
 * holds what the app stores. What JQL asks for are columns or rows of `jira_issue_value`; everything else of an issue
 * is one JSON document, in Jira's own shapes.
 */
import type { Database } from '../../database';
import { RESOLUTIONS } from './resolutions';

const RESOLVED_AS_DONE = RESOLUTIONS[0].id;

const TABLES = `
  CREATE TABLE IF NOT EXISTS jira_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS jira_former_person (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS jira_project (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS jira_security_level (
    id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL, name TEXT NOT NULL, members TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS jira_board (
    id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, jql TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS jira_issue_type (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, level INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS jira_status (id INTEGER PRIMARY KEY, name TEXT NOT NULL, category TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS jira_priority (id INTEGER PRIMARY KEY, name TEXT NOT NULL, position INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS jira_component (id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL, name TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS jira_version (id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL, name TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS jira_sprint (
    id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL, name TEXT NOT NULL, state TEXT NOT NULL, goal TEXT,
    start_date INTEGER, end_date INTEGER, complete_date INTEGER);
  CREATE TABLE IF NOT EXISTS jira_custom_field (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS jira_link_type (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, inward TEXT NOT NULL, outward TEXT NOT NULL);

  CREATE TABLE IF NOT EXISTS jira_issue (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, project_id INTEGER NOT NULL, number INTEGER NOT NULL,
    rank TEXT NOT NULL, summary TEXT NOT NULL, type_id INTEGER NOT NULL, status_id INTEGER NOT NULL,
    priority_id INTEGER, assignee TEXT, reporter TEXT, creator TEXT NOT NULL, parent_id INTEGER,
    created INTEGER NOT NULL, updated INTEGER NOT NULL, resolved INTEGER, status_changed INTEGER NOT NULL,
    fields TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS jira_issue_by_rank ON jira_issue (rank, id);
  CREATE INDEX IF NOT EXISTS jira_issue_by_project ON jira_issue (project_id, rank, id);
  CREATE INDEX IF NOT EXISTS jira_issue_by_number ON jira_issue (project_id, number);
  CREATE INDEX IF NOT EXISTS jira_issue_by_parent ON jira_issue (parent_id);

  -- Values that JQL compares: ids of components, versions and sprints, numbers, and words folded to lower case.
  CREATE TABLE IF NOT EXISTS jira_issue_value (
    issue_id INTEGER NOT NULL, field TEXT NOT NULL, value NOT NULL, PRIMARY KEY (issue_id, field, value)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS jira_issue_by_value ON jira_issue_value (field, value, issue_id);

  -- Which text was indexed for which field; a row's id is the document's id in the full-text index.
  CREATE TABLE IF NOT EXISTS jira_text (id INTEGER PRIMARY KEY, issue_id INTEGER NOT NULL, field TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS jira_text_by_issue ON jira_text (issue_id, field);
  CREATE VIRTUAL TABLE IF NOT EXISTS jira_words USING fts5 (
    content, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2');

  CREATE TABLE IF NOT EXISTS jira_comment (
    id INTEGER PRIMARY KEY, issue_id INTEGER NOT NULL, author TEXT NOT NULL, created INTEGER NOT NULL,
    updated INTEGER NOT NULL, body TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS jira_comment_by_issue ON jira_comment (issue_id, id);
  CREATE TABLE IF NOT EXISTS jira_change (
    id INTEGER PRIMARY KEY, issue_id INTEGER NOT NULL, author TEXT NOT NULL, created INTEGER NOT NULL,
    items TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS jira_change_by_issue ON jira_change (issue_id, id);
  CREATE TABLE IF NOT EXISTS jira_link (
    id INTEGER PRIMARY KEY, type_id INTEGER NOT NULL, source_id INTEGER NOT NULL, target_id INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS jira_link_by_source ON jira_link (source_id);
  CREATE INDEX IF NOT EXISTS jira_link_by_target ON jira_link (target_id);
  CREATE TABLE IF NOT EXISTS jira_property (
    issue_id INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (issue_id, key)
  ) WITHOUT ROWID;
`;

/** Columns that came after the first data folders were made; each is added where it is missing. */
const LATER_COLUMNS = [
  ['jira_project', 'style', "TEXT NOT NULL DEFAULT 'classic'"],
  ['jira_project', 'off_screen', "TEXT NOT NULL DEFAULT '[]'"],
  ['jira_project', 'last_number', 'INTEGER NOT NULL DEFAULT 0'],
  ['jira_issue', 'security_id', 'INTEGER'],
  ['jira_issue', 'resolution_id', 'INTEGER'],
  ['jira_comment', 'update_author', 'TEXT'],
] as const;

/** What every site has before anybody has done anything. Ids as on a fresh site of Jira Cloud, as far as known. */
const GIVEN = `
  INSERT OR IGNORE INTO jira_issue_type (id, name, level) VALUES
    (10000, 'Epic', 1), (10001, 'Story', 0), (10002, 'Task', 0), (10003, 'Sub-task', -1), (10004, 'Bug', 0),
    (10005, 'Spike', 0);
  INSERT OR IGNORE INTO jira_status (id, name, category) VALUES
    (10000, 'To Do', 'new'), (3, 'In Progress', 'indeterminate'), (10001, 'Done', 'done');
  INSERT OR IGNORE INTO jira_priority (id, name, position) VALUES
    (1, 'Highest', 1), (2, 'High', 2), (3, 'Medium', 3), (4, 'Low', 4), (5, 'Lowest', 5);
  INSERT OR IGNORE INTO jira_custom_field (id, name, kind) VALUES
    (10016, 'Story point estimate', 'number'), (10019, 'Rank', 'rank'), (10020, 'Sprint', 'sprint'), (10032, 'Story Points', 'number');
  INSERT OR IGNORE INTO jira_link_type (id, name, inward, outward) VALUES
    (10000, 'Blocks', 'is blocked by', 'blocks'), (10001, 'Cloners', 'is cloned by', 'clones'),
    (10002, 'Duplicate', 'is duplicated by', 'duplicates'), (10003, 'Relates', 'relates to', 'relates to');
`;

const ALL_TABLES = [
  'meta',
  'former_person',
  'project',
  'security_level',
  'board',
  'issue_type',
  'status',
  'priority',
  'component',
  'version',
  'sprint',
  'custom_field',
  'link_type',
  'issue',
  'issue_value',
  'text',
  'comment',
  'change',
  'link',
  'property',
] as const;

/** Makes the tables and what every site has, where they are not there yet. */
export function prepareTables(database: Database): void {
  database.exec(TABLES);
  addLaterColumns(database);
  database.exec(GIVEN);
}

/** Empties Jira's part of the file; belongs into a transaction. */
export function clearTables(database: Database): void {
  for (const table of ALL_TABLES) database.exec(`DELETE FROM jira_${table}`);
  database.exec("INSERT INTO jira_words (jira_words) VALUES ('delete-all')");
  database.exec(GIVEN);
}

function addLaterColumns(database: Database): void {
  for (const [table, column, definition] of LATER_COLUMNS) {
    const known = database.all('SELECT name FROM pragma_table_info(?)', [table]);
    if (known.some(({ name }) => name === column)) continue;
    database.exec(`ALTER TABLE ${table} ADD COLUMN ${column} ${definition}`);
    // Until there were several resolutions, everything resolved was resolved as Done.
    if (column === 'resolution_id')
      database.exec(`UPDATE jira_issue SET resolution_id = ${RESOLVED_AS_DONE} WHERE resolved IS NOT NULL`);
  }
}
