/**
 * The importer: a file as it lies on the disk → a backlog, all of it or nothing. It reads Jira's CSV export, any CSV
 * whose header names a summary, and a JSON search result.
 */
import type { BacklogSeed } from '../jira/seed';
import { assignKeys } from './assign-keys';
import type { Known } from './columns';
import { itemsFromCsv } from './csv-items';
import { decodeText } from './decode';
import { ImportRefused, type BadRow } from './import-refused';
import { itemsFromJson } from './json-items';
import { seedOfItems } from './seed-of-items';

export { ImportRefused } from './import-refused';

export interface ReadOptions {
  /** For sentences, and for the key of a project that has no other. */
  readonly fileName: string;
  /** Puts all items into one project, and names the project of items without keys. */
  readonly project?: string;
  /** Leaves bad rows out instead of refusing the file. */
  readonly skipBadRows: boolean;
  /** Called every hundred items, and at the end. */
  readonly progress?: (done: number, total: number) => void;
}

export interface ImportReport {
  readonly format: 'jira-csv' | 'plain-csv' | 'jira-json';
  /** Rows or issues in the file, bad ones included. */
  readonly rows: number;
  readonly imported: number;
  readonly badRows: readonly BadRow[];
  /** Items in which flattened line breaks were restored. */
  readonly restoredBreaks: number;
  readonly projects: readonly { readonly key: string; readonly issues: number }[];
  /** What could not be taken over, in words that can follow "Left out:". */
  readonly leftOut: readonly string[];
  /** What else is worth knowing, and what to do about it: whole sentences. */
  readonly notes: readonly string[];
}

export interface BacklogRead {
  readonly seed: BacklogSeed;
  readonly report: ImportReport;
  /** What the file has columns for, filled or not: the rest is unseen rather than empty. */
  readonly seen: ReadonlySet<Known>;
}

/** A refusal names this many rows, and how many there are. */
const ROWS_NAMED = 5;

/**
 * @param bytes the file as it is: UTF-8, or UTF-16 with a byte order mark
 * @throws ImportRefused with a sentence when nothing can be taken over, or when rows are bad and not to be skipped
 */
export function readBacklog(bytes: Uint8Array, options: ReadOptions): BacklogRead {
  const { fileName, skipBadRows, project, progress } = options;
  const text = decodeText(bytes, fileName);
  const read = looksLikeJson(text)
    ? itemsFromJson(text, fileName)
    : itemsFromCsv(refuseMarkup(text, fileName), fileName);
  const keyed = assignKeys(read.items, project, fileName);
  const badRows = [...read.badRows, ...keyed.badRows].sort((a, b) => a.line - b.line);
  if (badRows.length > 0 && !skipBadRows) throw new ImportRefused(refusal(badRows, fileName), badRows);
  if (keyed.items.length === 0) {
    const found = read.rows === 0 ? 'a header but no rows' : 'no row that can be read';
    throw new ImportRefused(`${fileName} has ${found}.${named(badRows)}`, badRows);
  }
  const { seed, restoredBreaks, leftOut, notes } = seedOfItems(keyed, 'wiki', progress);
  return {
    seed,
    seen: read.seen,
    report: {
      format: read.format,
      rows: read.rows,
      imported: seed.issues.length,
      badRows,
      restoredBreaks,
      projects: seed.projects.map(({ key }) => ({
        key,
        issues: keyed.items.filter(({ projectKey }) => projectKey === key).length,
      })),
      leftOut: [...read.leftOut, ...leftOut],
      notes: [...read.notes, ...notes],
    },
  };
}

function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

function refuseMarkup(text: string, fileName: string): string {
  if (/^\s*<(?:!doctype|html|\?xml|rss)/i.test(text)) {
    throw new ImportRefused(
      `${fileName} is a web page or XML. Groundwork reads CSV and JSON: in Jira, choose "Export CSV (all fields)".`,
    );
  }
  return text;
}

function refusal(badRows: readonly BadRow[], fileName: string): string {
  const count = badRows.length === 1 ? 'One row' : `${badRows.length} rows`;
  return (
    `${count} of ${fileName} can't be taken over, so nothing was imported.${named(badRows)} ` +
    'Mend the file, or add --skip-bad-rows to go on without them.'
  );
}

function named(badRows: readonly BadRow[]): string {
  if (badRows.length === 0) return '';
  const rows = badRows.slice(0, ROWS_NAMED).map(({ line, reason }) => `line ${line}: ${reason}`);
  const more = badRows.length > ROWS_NAMED ? `; and ${badRows.length - ROWS_NAMED} more` : '';
  return ` ${capital(rows.join('; '))}${more}.`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
