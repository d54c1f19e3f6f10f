/**
 * The horizon: the first stories by rank that the next two sprints need. Where nobody knows how much a sprint takes, the first twenty.
 * Pure.
 */

/** What a team usually gets done. `null`: nothing has been finished yet; `undefined`: can't be known, or there are no sprints. */
export interface Pace {
  /** In a sprint, in the board's own unit of estimates. */
  readonly velocity: number | null | undefined;
  /** Stories in a sprint, estimated or not. */
  readonly storiesPerSprint: number | null | undefined;
  /** Stories in a working day, on a board without sprints. */
  readonly storiesPerDay: number | null | undefined;
}

/** Which of the team's figures the horizon was measured by. */
export type HorizonBasis = 'points' | 'stories' | 'throughput' | 'first';

export interface Horizon {
  readonly basis: HorizonBasis;
  /** How many stories from the top on belong to it. */
  readonly size: number;
  /** How many stories the next sprint needs, and the one after; empty where the basis knows no sprints. */
  readonly sprints: readonly number[];
  /** Stories of five and of ten working days, where the basis is `throughput`: what flows is no plan, so it is a range. */
  readonly range: readonly [number, number] | null;
  /** Whether what is at hand would fill a third sprint, too: then the backlog is longer than anybody needs it. */
  readonly isMoreThanNeeded: boolean;
}

const SPRINTS = 2;
const LEAST = 10;
const MOST = 100;
const WITHOUT_PACE = 20;
const RANGE_DAYS = [5, 10] as const;

/**
 * @param estimates of the stories by rank, in the board's unit; `null` where there is none, and 0 is an estimate
 * @returns sizes never larger than the number of stories
 */
export function horizonOf(estimates: readonly (number | null)[], pace: Pace): Horizon {
  return (
    byPoints(estimates, pace) ??
    byStories(estimates, pace) ??
    byThroughput(estimates, pace) ??
    first(estimates)
  );
}

/** Where most of what the sprints need is estimated; what isn't counts like the others on average. */
function byPoints(estimates: readonly (number | null)[], { velocity }: Pace): Horizon | null {
  if (!isPace(velocity)) return null;
  const known = estimates.slice(0, MOST).filter((estimate) => estimate !== null);
  const total = known.reduce((sum, estimate) => sum + Math.max(0, estimate), 0);
  if (total === 0 || known.length * 2 < Math.min(estimates.length, MOST)) return null;
  const usual = total / known.length;
  const sizes = estimates.map((estimate) => (estimate === null ? usual : Math.max(0, estimate)));
  return bySprints('points', sizes, velocity);
}

function byStories(estimates: readonly unknown[], { storiesPerSprint }: Pace): Horizon | null {
  if (!isPace(storiesPerSprint)) return null;
  const each = estimates.map(() => 1);
  return bySprints('stories', each, Math.max(1, Math.round(storiesPerSprint)));
}

function byThroughput(estimates: readonly unknown[], { storiesPerDay }: Pace): Horizon | null {
  if (!isPace(storiesPerDay)) return null;
  const within = (days: number): number => Math.min(MOST, Math.max(1, Math.round(storiesPerDay * days)));
  const range = [within(RANGE_DAYS[0]), within(RANGE_DAYS[1])] as const;
  return {
    basis: 'throughput',
    size: sizeOf(range[1], estimates.length),
    sprints: [],
    range,
    isMoreThanNeeded: estimates.length >= storiesPerDay * RANGE_DAYS[1] * 1.5,
  };
}

function first({ length }: readonly unknown[]): Horizon {
  return {
    basis: 'first',
    size: Math.min(WITHOUT_PACE, length),
    sprints: [],
    range: null,
    isMoreThanNeeded: false,
  };
}

function bySprints(basis: 'points' | 'stories', sizes: readonly number[], capacity: number): Horizon {
  const sprints: number[] = [];
  let from = 0;
  while (sprints.length < SPRINTS) {
    const count = fillOf(sizes, from, capacity);
    sprints.push(count);
    from += count;
  }
  const rest = sizes.slice(from).reduce((sum, size) => sum + size, 0);
  return {
    basis,
    size: sizeOf(from, sizes.length),
    sprints,
    range: null,
    isMoreThanNeeded: rest >= capacity,
  };
}

/** Stories from an index on until the capacity is filled; the one that goes beyond it belongs to the next. A giant is a sprint's only one. */
function fillOf(sizes: readonly number[], from: number, capacity: number): number {
  let sum = 0;
  let count = 0;
  for (const size of sizes.slice(from)) {
    if (count > 0 && sum + size > capacity) break;
    sum += size;
    count += 1;
    if (from + count >= MOST) break;
  }
  return count;
}

function sizeOf(needed: number, atHand: number): number {
  return Math.min(atHand, MOST, Math.max(LEAST, needed));
}

function isPace(figure: number | null | undefined): figure is number {
  return typeof figure === 'number' && figure > 0;
}
