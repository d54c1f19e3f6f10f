/** Reads story points as people type them. Pure. */

/** @returns the number, `null` for an empty field, `undefined` when it is no number of points */
export function readPoints(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  if (!/^\d{1,6}(\.\d{1,3})?$/.test(text)) return undefined;
  return Number(text);
}
