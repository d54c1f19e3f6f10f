/** Reads a delay as people type it. Pure. */

const AN_HOUR = 3_600_000;

/** @returns whole milliseconds, 0 for an empty field, `null` when it is none or more than an hour */
export function delayTyped(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{0,7}$/.test(text)) return null;
  const delay = Number(text);
  return delay <= AN_HOUR ? delay : null;
}
