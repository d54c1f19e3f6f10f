/** What stops an import before anything is stored. */

/** A row that could not be taken over: its line in the file (the first line is 1), and why. */
export interface BadRow {
  readonly line: number;
  readonly reason: string;
}

/** Raised when a file is not taken over at all; the message is one sentence for the person who brought it. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  readonly badRows: readonly BadRow[];

  constructor(message: string, badRows: readonly BadRow[] = []) {
    super(message);
    this.badRows = badRows;
  }
}
