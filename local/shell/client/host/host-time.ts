/** The time of the host, which can be moved at the console; this page goes along. */

let ahead = 0;

/** Milliseconds. */
export function hostNow(): number {
  return Date.now() + ahead;
}

/** @param now ISO instant that the host told; anything else changes nothing */
export function tellHostTime(now: string | undefined): void {
  const told = Date.parse(now ?? '');
  if (!Number.isNaN(told)) ahead = told - Date.now();
}
