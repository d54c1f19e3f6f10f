/** How long the page waits before it looks again whether the backlog has been compared. Pure. */

/** Seconds; together about two minutes. A small backlog is there after the first of them. */
const PAUSES = [2, 3, 5, 8, 12, 18, 27, 40];

/**
 * @param looks how often it has looked again so far
 * @returns milliseconds; `null`: it is time to let people decide whether they wait
 */
export function pauseAfter(looks: number): number | null {
  const seconds = PAUSES[looks];
  return seconds === undefined ? null : seconds * 1000;
}
