/**
 * The fall: readiness has gone down by more than chance and lasts. Told from one point a cycle; pure and deterministic.
 *
 * The mean of the last few cycles is compared with that of all before them, in units of its own uncertainty: cycles are alike from week to
 * week, which makes means less sure than of independent numbers. The limits are calibrated by `npm run bench:falls`.
 */
import { comparable, type Point } from '../history/point';
import { noticedIn } from './noticed';
import { usualOf, varianceOfMean, type Known, type Usual } from './usual';

export interface Fall {
  /** Of the point at which it was noticed: an instant, ISO 8601. The same however often it is asked for. */
  readonly noticedAt: string;
  /** Of the first of the points that it was noticed by and that are lower. */
  readonly since: string;
  /** How much lower the mean score is than it was, in whole points. */
  readonly drop: number;
  /** Of the second point in a row at which it was as before; `null` while it lasts. */
  readonly clearedAt: string | null;
}

/** The last cycles whose mean is looked at: a sudden fall is seen soonest in few of them, a slow one, or of a young team, only in more. */
const WINDOWS = [3, 4, 8];
const LONGEST_WINDOW = 8;
/** Of each as many points as there are, and no fewer than this. */
const FEWEST_IN_WINDOW = 2;
/** With fewer before them nothing is said. */
const YOUNGEST = 8;
/** From so many on the limit is the lowest. */
const GROWN = 24;
/** Older ones say little of the team of today. */
const OLDEST = 60;
/** In units of the uncertainty; for a baseline of 24 cycles or more, and what is added for one of 8. */
const LIMIT = 2.95;
const LIMIT_OF_YOUNG = 1.0;
/** Score points, told from this many cycles or more: less is nothing to speak of. From fewer it is to be as much more as they are less sure. */
const LEAST_DROP = 5.5;
const SURE_CYCLES = 4;
/** Points in a row, near to what was before, until a fall is over. */
const CLEAR_AFTER = 2;

/**
 * All falls since the rules are as they are, the oldest first; only the last can still last.
 * @param points one a cycle, the oldest first; of a cycle without a point, none
 */
export function fallsIn(points: readonly Point[]): readonly Fall[] {
  const falls: Fall[] = [];
  /** What is compared with: without the points of falls. */
  let known: readonly Known[] = [];
  let fallen: { readonly usual: Usual; near: number } | null = null;
  for (const { at, mean, isAfterStart } of noticedIn(comparable(points))) {
    if (mean === null) continue;
    const point: Known = { at: Date.parse(at), mean, isAfterStart };
    const last = falls.at(-1);
    if (fallen !== null && last !== undefined) {
      const { usual } = fallen;
      fallen.near = mean >= usual.expected(point) - usual.sd ? fallen.near + 1 : 0;
      if (fallen.near < CLEAR_AFTER) continue;
      falls[falls.length - 1] = { ...last, clearedAt: at };
      fallen = null;
      continue;
    }
    known = [...known, point].slice(-OLDEST - LONGEST_WINDOW);
    const found = dropIn(known);
    if (found === null) continue;
    const since = new Date(found.since).toISOString();
    falls.push({ noticedAt: at, since, drop: Math.round(found.drop), clearedAt: null });
    fallen = { usual: found.usual, near: 0 };
    known = known.slice(0, -found.cycles);
  }
  return falls;
}

/** The fall that lasts; `null` where there is none. */
export function fallIn(points: readonly Point[]): Fall | null {
  const last = fallsIn(points).at(-1);
  return last?.clearedAt === null ? last : null;
}

interface Drop {
  readonly drop: number;
  readonly usual: Usual;
  /** Milliseconds. */
  readonly since: number;
  /** Points from then on. */
  readonly cycles: number;
}

function dropIn(points: readonly Known[]): Drop | null {
  for (const window of WINDOWS) {
    const found = dropOver(pointsOfLast(window, points), points);
    if (found !== null) return found;
  }
  return null;
}

function dropOver(cycles: number, points: readonly Known[]): Drop | null {
  const [last, before] = [points.slice(-cycles), points.slice(0, -cycles)];
  if (cycles < FEWEST_IN_WINDOW || before.length < YOUNGEST) return null;
  const usual = usualOf(before);
  const drop = lowerBy(last, usual);
  const uncertainty = usual.sd * Math.sqrt(varianceOfMean(cycles) + varianceOfMean(before.length));
  if (drop < leastDrop(cycles) || drop <= limitFor(before.length) * uncertainty) return null;
  // The first of them may be from before it: a sudden fall is seen while the window reaches back.
  const fallen = last.slice(last.findIndex((point) => lowerBy([point], usual) >= drop / 2));
  return { drop: lowerBy(fallen, usual), usual, since: fallen[0]?.at ?? NaN, cycles: fallen.length };
}

function lowerBy(points: readonly Known[], usual: Usual): number {
  return points.reduce((sum, point) => sum + usual.expected(point) - point.mean, 0) / points.length;
}

/** How many points the last cycles have: a cycle is as long as most were. */
function pointsOfLast(cycles: number, points: readonly Known[]): number {
  const apart = points.slice(1).map(({ at }, index) => at - (points[index]?.at ?? at));
  const cycle = apart.toSorted((one, other) => one - other)[Math.floor(apart.length / 2)] ?? 0;
  const from = (points.at(-1)?.at ?? 0) - (cycles - 0.5) * cycle;
  return Math.min(cycles, points.filter(({ at }) => at > from).length);
}

function leastDrop(cycles: number): number {
  return LEAST_DROP * Math.sqrt(varianceOfMean(Math.min(cycles, SURE_CYCLES)) / varianceOfMean(SURE_CYCLES));
}

function limitFor(cycles: number): number {
  const young = Math.max(0, GROWN - cycles) / (GROWN - YOUNGEST);
  return LIMIT + LIMIT_OF_YOUNG * young;
}
