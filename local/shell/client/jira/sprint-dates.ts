/** The time of a sprint in words. Pure. */

/**
 * @param start and @param end ISO instants
 * @returns e.g. `24 Nov – 5 Dec 2026`; empty when either is missing or no instant
 */
export function sprintDates(start: string | null, end: string | null, timeZone?: string): string {
  const [from, to] = [Date.parse(start ?? ''), Date.parse(end ?? '')];
  if (Number.isNaN(from) || Number.isNaN(to) || to < from) return '';
  const format = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return format.formatRange(from, to);
}
