/** Reads a delay as people type it. Pure. */

/** @returns whole milliseconds, 0 for an empty field, `null` when it is none or longer than the longest */
export function delayTyped(typed: string, longest: number): number | null {
  const text = typed.trim();
  if (!/^\d{0,7}$/.test(text)) return null;
  const delay = Number(text);
  return delay <= longest ? delay : null;
}
