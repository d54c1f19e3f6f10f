/** Instants as people who build want them: exact, in UTC, in a form that can be compared. Pure. */

/** @returns e.g. `2026-11-26 10:00:00`; the text itself where it is no instant, `–` for none */
export function instantInUtc(at: string | null): string {
  if (at === null) return '–';
  const time = Date.parse(at);
  return Number.isNaN(time) ? at : new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}

/** @param typed value of an input for date and time, taken as UTC; @returns ISO instant, or `null` */
export function instantTyped(typed: string): string | null {
  const time = Date.parse(`${typed}Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
