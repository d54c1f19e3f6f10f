/**
 * CSV text → a header and records with their line numbers. The parsing is csv-parse's, strict about quotes; what is
 * added here is the search for the separator, lines, and going on behind a row whose quotes are wrong.
 */
import { CsvError, parse } from 'csv-parse/sync';
import { ImportRefused, type BadRow } from './import-refused';

export interface CsvRecord {
  /** Where the record begins; the first line of the file is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly badRows: readonly BadRow[];
}

/** Each wrong quote may cost a look through the rest of the file; more of them mean that it is no CSV. */
const MOST_WRONG_QUOTES = 50;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * @param recognised how many names of a header are known columns; decides between `,` `;` and tab
 * @throws ImportRefused when the text has no header line, or far too many wrong quotes
 */
export function readCsv(
  text: string,
  fileName: string,
  recognised: (names: readonly string[]) => number,
): CsvTable {
  const bytes = Buffer.from(text, 'utf8');
  const delimiter = separatorOf(bytes, recognised);
  const badRows: BadRow[] = [];
  const records: CsvRecord[] = [];
  let header: readonly string[] | undefined;
  let from = 0;
  let line = 1;
  let wrongQuotes = 0;

  while (from < bytes.length) {
    let readTo = from;
    const keep = (cells: readonly string[], end: number): void => {
      const start = firstNonBlank(bytes, readTo);
      line += lineFeeds(bytes, readTo, start);
      if (header === undefined) header = cells.map((name) => name.trim());
      else if (cells.every((cell) => cell.trim() === '')) {
        // A row of nothing but separators, as spreadsheets leave them at the end.
      } else if (cells.length === header.length) records.push({ line, cells });
      else badRows.push({ line, reason: wrongWidth(cells.length, header.length) });
      line += lineFeeds(bytes, start, end);
      readTo = end;
    };
    const failure = parsePart(bytes.subarray(from), delimiter, (cells, end) => {
      keep(cells, from + end);
    });
    if (failure === undefined) break;

    wrongQuotes += 1;
    const start = firstNonBlank(bytes, readTo);
    line += lineFeeds(bytes, readTo, start);
    const reason = quoteReason(failure);
    if (header === undefined) throw new ImportRefused(`${fileName} has no readable header line: ${reason}.`);
    badRows.push({ line, reason });
    if (wrongQuotes > MOST_WRONG_QUOTES) {
      throw new ImportRefused(
        `${fileName} has wrong quotes in more than ${MOST_WRONG_QUOTES} rows, the first in line ${badRows[0]?.line ?? line}: ` +
          'it is no CSV file that can be read.',
        badRows,
      );
    }
    const nextLine = bytes.indexOf(LINE_FEED, start);
    if (nextLine === -1) break;
    from = nextLine + 1;
    line += 1;
  }

  if (header === undefined) throw new ImportRefused(`${fileName} has no header line.`);
  badRows.sort((a, b) => a.line - b.line);
  return { header, records, badRows };
}

/** Hands over every record with the offset of its end; answers the error that ended the reading, if any. */
function parsePart(
  part: Buffer,
  delimiter: string,
  keep: (cells: readonly string[], end: number) => void,
): CsvError | undefined {
  try {
    parse(part, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true, // widths are compared in readCsv, which can say it in words
      skip_empty_lines: true,
      on_record: (cells: string[], context) => {
        keep(cells, context.bytes);
        return null;
      },
    });
    return undefined;
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}

function separatorOf(bytes: Buffer, recognised: (names: readonly string[]) => number): string {
  const header = bytes.subarray(0, 1_000_000); // no header is longer, and each candidate reads this much at most
  const tries = [',', ';', '\t'].map((delimiter) => {
    let names: readonly string[] = [];
    try {
      [names = []] = parse(header, { delimiter, to: 1, relax_column_count: true, skip_empty_lines: true });
    } catch {
      // A wrong quote in the header: said by the reading itself.
    }
    return { delimiter, known: recognised(names), width: names.length };
  });
  tries.sort((a, b) => b.known - a.known || b.width - a.width);
  return tries[0]?.delimiter ?? ',';
}

function wrongWidth(found: number, expected: number): string {
  const hint = found > expected ? '; a cell that holds the separator must stand in quotes' : '';
  return `${found} ${found === 1 ? 'cell' : 'cells'} where the header has ${expected}${hint}`;
}

function quoteReason(error: CsvError): string {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quote is opened and never closed';
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'text follows a closing quote; a quote inside a cell must be doubled ("")';
    case 'INVALID_OPENING_QUOTE':
      return 'a quote stands inside a cell that is not in quotes';
    default:
      return 'the row is not well-formed CSV';
  }
}

function firstNonBlank(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN) at += 1;
  return at;
}

function lineFeeds(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED, from); at !== -1 && at < to; at = bytes.indexOf(LINE_FEED, at + 1))
    count += 1;
  return count;
}
