/** A backlog of more than a hundred stories to import: real ones where they are at hand, else made ones. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';

const REAL = join(__dirname, '../../../shared/data/deepse_dev.csv');
const MADE = 300;

export interface BacklogFile {
  readonly path: string;
  readonly project: string;
  readonly isReal: boolean;
}

/** @param folder where a made one is written */
export function backlogFile(folder: string): BacklogFile {
  if (existsSync(REAL)) return { path: REAL, project: 'XD', isReal: true };
  const path = join(folder, 'made.csv');
  writeFileSync(path, madeCsv('MADE', MADE));
  return { path, project: 'MADE', isReal: false };
}

/** Some rows are bare titles, some have a reason and criteria. */
export function madeCsv(project: string, count: number): string {
  const rows = Array.from({ length: count }, (_, at) => [
    `${project}-${at + 1}`,
    `As a customer, I want to pay part ${at} of my order later`,
    at % 3 === 0
      ? ''
      : `So that the parcel number ${at} leaves on the same day.\n\nAcceptance criteria\n- The order shows what is paid\n- If the card is refused, the order stays open`,
    at % 5 === 0 ? '' : String((at % 8) + 1),
  ]);
  return stringify([['issuekey', 'title', 'description', 'storypoint'], ...rows]);
}
