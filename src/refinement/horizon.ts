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
  /** Whether what is Ready fills three sprints: more than anybody needs. `false` where no sprints are known. */
  readonly isMoreThanNeeded: boolean;
}

export interface Ranked {
  /** In the board's unit; `null` where there is none, and 0 is an estimate. */
  readonly estimate: number | null;
  readonly isReady: boolean;
}

const SPRINTS = 2;
const MORE_THAN_NEEDED = 3;
const LEAST = 10;
const MOST = 100;
const WITHOUT_PACE = 20;
const RANGE_DAYS = [5, 10] as const;

/**
 * @param stories by rank
 * @returns sizes never larger than the number of stories
 */
export function horizonOf(stories: readonly Ranked[], pace: Pace): Horizon {
  return byPoints(stories, pace) ?? byStories(stories, pace) ?? byThroughput(stories, pace) ?? first(stories);
}

/** Where most of what the sprints need is estimated; what isn't counts like the others on average. */
function byPoints(stories: readonly Ranked[], { velocity }: Pace): Horizon | null {
  if (!isPace(velocity)) return null;
  const estimates = stories.map(({ estimate }) => estimate);
  const known = estimates.slice(0, MOST).filter((estimate) => estimate !== null);
  const total = known.reduce((sum, estimate) => sum + Math.max(0, estimate), 0);
  if (total === 0 || known.length * 2 < Math.min(estimates.length, MOST)) return null;
  const usual = total / known.length;
  const sizes = estimates.map((estimate) => (estimate === null ? usual : Math.max(0, estimate)));
  return bySprints('points', stories, sizes, velocity);
}

function byStories(stories: readonly Ranked[], { storiesPerSprint }: Pace): Horizon | null {
  if (!isPace(storiesPerSprint)) return null;
  const each = stories.map(() => 1);
  return bySprints('stories', stories, each, Math.max(1, Math.round(storiesPerSprint)));
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
    isMoreThanNeeded: false,
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

function bySprints(
  basis: 'points' | 'stories',
  stories: readonly Ranked[],
  sizes: readonly number[],
  capacity: number,
): Horizon {
  const sprints: number[] = [];
  let from = 0;
  while (sprints.length < SPRINTS) {
    const count = fillOf(sizes, from, capacity);
    sprints.push(count);
    from += count;
  }
  const ready = stories.reduce((sum, { isReady }, at) => sum + (isReady ? (sizes[at] ?? 0) : 0), 0);
  return {
    basis,
    size: sizeOf(from, sizes.length),
    sprints,
    range: null,
    isMoreThanNeeded: ready >= MORE_THAN_NEEDED * capacity,
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
