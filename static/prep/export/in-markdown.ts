/** The backlog as a table in Markdown, for a page of notes. */
import type { BacklogRow } from '../../../src/contract';
import { inDigits, say } from '../../shared/say';
import { inMarkdown, linkInMarkdown } from '../../shared/markdown';
import { recordOf, type Column } from './story-record';

/** A table is read, not reckoned with: what a spreadsheet sorts by is left out. */
const SHOWN = [
  'rank',
  'key',
  'summary',
  'band',
  'size',
  'agenda',
  'next',
  'findings',
  'questions',
] as const satisfies readonly Column[];

/** @param title a heading above the table @param rows by rank */
export function markdownOf(
  title: string,
  rows: readonly BacklogRow[],
  hrefOf: (key: string) => string,
): string {
  const lines = rows.map((row, at) => {
    const href = hrefOf(row.key);
    const record = recordOf(row, at, href);
    return SHOWN.map((column) => {
      const value = record[column];
      if (column === 'key') return linkInMarkdown(row.key, href);
      if (value === null) return '';
      return typeof value === 'number' ? inDigits(value) : inMarkdown(value);
    });
  });
  const head = SHOWN.map((column) => inMarkdown(say(`prep.export.column.${column}`)));
  return [
    `# ${inMarkdown(title)}`,
    '',
    ...[head, SHOWN.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}
