/** What is usual for a team: the mean of its cycles, right after a sprint's start and else, and by how much cycles differ. Pure. */

export interface Known {
  /** Milliseconds. */
  readonly at: number;
  /** 0–100. */
  readonly mean: number;
  readonly isAfterStart: boolean;
}

export interface Usual {
  /** What a point of this kind was on average: right after a sprint's start what was ready is in the sprint, as every time. */
  readonly expected: (point: Pick<Known, 'isAfterStart'>) => number;
  /** Standard deviation from it, score points. */
  readonly sd: number;
}

/** How alike neighbouring cycles are taken to be: their autocorrelation. Where they are more alike, alarms are more frequent. */
const ALIKE = 0.2;
/** A mean that never moved is not known to the hundredth. */
const LEAST_SD = 1;
/** With fewer starts of a sprint, or fewer other points, they are not told apart. */
const FEWEST_OF_A_KIND = 3;

/** @param points at least two, in any order */
export function usualOf(points: readonly Known[]): Usual {
  const starts = points.filter(({ isAfterStart }) => isAfterStart);
  const others = points.filter(({ isAfterStart }) => !isAfterStart);
  const areTold = starts.length >= FEWEST_OF_A_KIND && others.length >= FEWEST_OF_A_KIND;
  const all = meanOf(points);
  const afterStart = areTold ? meanOf(starts) : all;
  const other = areTold ? meanOf(others) : all;
  const expected = ({ isAfterStart }: Pick<Known, 'isAfterStart'>): number =>
    isAfterStart ? afterStart : other;
  const squares = points.reduce((sum, point) => sum + (point.mean - expected(point)) ** 2, 0);
  const free = points.length - (areTold ? 2 : 1);
  return { expected, sd: Math.max(LEAST_SD, Math.sqrt(squares / free)) };
}

/** Of so many neighbouring cycles, for a variance of 1: Σ ALIKE^|i−j| ÷ n², added up as a geometric series. */
export function varianceOfMean(count: number): number {
  const within = (1 + ALIKE) / (1 - ALIKE) / count;
  return within - (2 * ALIKE * (1 - ALIKE ** count)) / ((1 - ALIKE) ** 2 * count ** 2);
}

function meanOf(points: readonly Known[]): number {
  return points.reduce((sum, { mean }) => sum + mean, 0) / points.length;
}
