/** Values of single cells: numbers, names, keys. */
import { RowFault } from './backlog-item';

/** Jira refuses longer summaries. */
const LONGEST_SUMMARY = 255;

/**
 * @param value the cell, or what JSON holds
 * @throws RowFault when there is no summary or it is longer than Jira allows
 */
export function summaryOf(value: string | null | undefined): string {
  const summary = (value ?? '').replace(/\s+/g, ' ').trim(); // Jira's summaries have one line
  if (summary === '') throw new RowFault('the summary is missing');
  if (summary.length > LONGEST_SUMMARY) {
    throw new RowFault(`the summary has ${summary.length} characters, and Jira allows ${LONGEST_SUMMARY}`);
  }
  return summary;
}

/**
 * An estimate. A decimal comma is understood.
 * @returns `null` for an empty cell
 * @throws RowFault when it is no number from 0 on
 */
export function pointsOf(cell: string): number | null {
  const text = cell.trim();
  if (text === '') return null;
  if (!/^\d{1,9}(?:[.,]\d{1,9})?$/.test(text))
    throw new RowFault(`the story points "${shortened(text)}" are no number`);
  return Number(text.replace(',', '.'));
}

/** Several cells, each with one or several names. Labels hold no blanks in Jira, so blanks part them; else commas do. */
export function namesOf(cells: readonly string[], partedBy: RegExp): string[] {
  const names = cells.flatMap((cell) => cell.split(partedBy)).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** A cell in a sentence, at most 40 characters of it. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
