/** Where the points of the line stand, and which of them it joins. Pure. */
import type { PastPoint } from '../../../src/contract/past';

/** In the units of the drawing. */
export const WIDTH = 280;
export const HEIGHT = 72;
/** So that a marker at the edge is drawn as a whole. */
const MARGIN = 6;

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly score: number;
  readonly band: PastPoint['band'];
}

/**
 * One after the other in even steps: edits come in bursts, and by their time they would hide each other.
 * @returns `null` for a point without a score
 */
export function dotsOf(points: readonly PastPoint[]): readonly (Dot | null)[] {
  const step = points.length > 1 ? (WIDTH - 2 * MARGIN) / (points.length - 1) : 0;
  return points.map(({ score, band }, index) =>
    score === null ? null : { x: rounded(MARGIN + index * step), y: yOf(score), score, band },
  );
}

/** Where a score from 0 to 100 stands. */
export function yOf(score: number): number {
  return rounded(HEIGHT - MARGIN - (score / 100) * (HEIGHT - 2 * MARGIN));
}

/** The path through the dots; it stops where there is no score, and begins anew. */
export function pathThrough(dots: readonly (Dot | null)[]): string {
  let isDrawing = false;
  const parts: string[] = [];
  for (const dot of dots) {
    if (dot !== null) parts.push(`${isDrawing ? 'L' : 'M'}${dot.x} ${dot.y}`);
    isDrawing = dot !== null;
  }
  return parts.join('');
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
