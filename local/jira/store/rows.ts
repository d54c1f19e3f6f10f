/** Reads typed values out of rows; a value of another type is a fault of ours and is thrown as such. */
import type { Row } from '../../database';

/** @throws TypeError when the column holds no text */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} holds no text`);
  return value;
}

/** @throws TypeError when the column holds no number */
export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  throw new TypeError(`column ${column} holds no number`);
}

export function optionalText(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

export function optionalNumber(row: Row, column: string): number | null {
  return row[column] === null ? null : number(row, column);
}
