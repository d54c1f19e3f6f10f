/** Dates inside documents are midnights in UTC, kept as milliseconds in a text. */

/** @returns e.g. `4 Mar 2025`, or `null` when it is no date */
export function documentDate(timestamp: string | null): string | null {
  const at = Number(timestamp ?? Number.NaN);
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return null;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}
