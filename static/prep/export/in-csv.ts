/** The backlog for a spreadsheet: commas, quotes and line breaks stay inside their cells, and nothing in them is a formula. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { BacklogRow } from '../../../src/contract';
import { say } from '../../shared/say';
import { COLUMNS, recordOf } from './story-record';

/**
 * RFC 4180, with the sign by which Excel knows UTF-8. A cell that a spreadsheet would reckon out has an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 * @param rows by rank
 */
export function inCsv(rows: readonly BacklogRow[], hrefOf: (key: string) => string): string {
  return stringify(
    rows.map((row, at) => recordOf(row, at, hrefOf(row.key))),
    {
      bom: true,
      header: true,
      columns: COLUMNS.map((key) => ({ key, header: say(`prep.export.column.${key}`) })),
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
}
