/** Where the points of a history are in a picture, and which of them a line joins. Pure. */
import type { HistoryPoint } from '../../../src/contract/history';

export interface Spot {
  /** Which of the points that were given. */
  readonly index: number;
  /** From 0, the first, to 1, the last, by time. */
  readonly x: number;
  /** From 0, all were Ready, to 1, none was: downwards as in a picture. */
  readonly y: number;
  readonly isRebuilt: boolean;
}

/** Days without a point that are longer than so many usual ones are a pause. */
const PAUSE = 2.5;

/**
 * Lines of spots, the oldest first: a line ends where the team's rules were changed, and at a pause.
 * @param points the oldest first; those of which nothing can be told have no spot
 */
export function curveLines(points: readonly HistoryPoint[]): readonly (readonly Spot[])[] {
  const times = points.map(({ at }) => Date.parse(at));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const pause = PAUSE * usualStep(times);
  const lines: Spot[][] = [];
  let before: number | null = null;
  for (const [index, { ready, isRebuilt, changes }] of points.entries()) {
    const time = times[index] ?? first;
    if (changes === null) before = null;
    if (ready === null) continue;
    const spot = { index, x: last > first ? (time - first) / (last - first) : 0, y: 1 - ready, isRebuilt };
    if (before !== null && time - before <= pause) lines.at(-1)?.push(spot);
    else lines.push([spot]);
    before = time;
  }
  return lines;
}

/** The longest of the usual steps: at the end there is a point a day, before that one a cycle. */
function usualStep(times: readonly number[]): number {
  const steps = times.slice(1).map((time, at) => time - (times[at] ?? time));
  return steps.toSorted((one, other) => one - other)[Math.floor(steps.length * 0.75)] ?? 0;
}
