/**
 * How well two people would help with some stories. A figure for choosing among pairs, which is told to nobody and kept nowhere.
 * The parts and their weights: DESIGN §7, "Pair". Pure.
 */
import { areaKey, type Knowledge, type WorkArea } from './work-area';
import type { Round } from './service';

/** A story that needs help, by what it has in common with others. */
export interface WeakStory {
  readonly areas: readonly WorkArea[];
}

export interface Candidate {
  readonly accountId: string;
  readonly knowledge: Knowledge;
  /** Items that this person has in progress. */
  readonly inProgress: number;
}

/** Somebody beside what is needed: what all pairs with them have in common, so that it is found out once. */
export interface Profile {
  readonly accountId: string;
  readonly knowledge: Knowledge;
  /** For each story, how little of it is theirs: 1 for nothing. */
  readonly missing: readonly number[];
  /** Areas of the stories that they alone know. */
  readonly alone: readonly string[];
  /** Of those that somebody alone knows, those that are new to them. */
  readonly couldLearn: ReadonlySet<string>;
  /** What they know, by the need's places, as a vector of length 1; all 0 where they know nothing. */
  readonly direction: Float64Array;
  /** From 0 to 1, with nothing in progress. */
  readonly lightness: number;
}

const WEIGHTS = { coverage: 0.35, since: 0.25, learning: 0.2, perspective: 0.1, load: 0.1 } as const;
/** From here on somebody knows an area: an item or two, not long ago. */
export const KNOWS = 0.5;
/** Below it an area is new to somebody. */
export const IS_NEW = 0.15;

/** What is the same for all pairs. */
export interface Need {
  /** Areas of each story; stories without any tell nothing of whom they need. */
  readonly stories: readonly (readonly string[])[];
  /** Areas of these stories that one person alone knows, and who that is. */
  readonly lonely: ReadonlyMap<string, string>;
  /** Every area that anybody knows, by its place in a vector. */
  readonly places: ReadonlyMap<string, number>;
}

/** @param everybody whose knowledge counts for what one person alone knows */
export function needOf(stories: readonly WeakStory[], everybody: readonly Candidate[]): Need {
  const byStory = stories
    .map(({ areas }) => [...new Set(areas.map(areaKey))])
    .filter(({ length }) => length > 0);
  const lonely = new Map<string, string>();
  for (const area of new Set(byStory.flat())) {
    const [only, ...others] = everybody.filter((each) => familiarity(each, area) >= KNOWS);
    if (only !== undefined && others.length === 0) lonely.set(area, only.accountId);
  }
  const known = new Set(everybody.flatMap(({ knowledge }) => [...knowledge.keys()]));
  return { stories: byStory, lonely, places: new Map([...known].map((area, place) => [area, place])) };
}

export function profileOf(candidate: Candidate, { stories, lonely, places }: Need): Profile {
  const { accountId, knowledge, inProgress } = candidate;
  return {
    accountId,
    knowledge,
    missing: stories.map((areas) => 1 - Math.max(...areas.map((area) => familiarity(candidate, area)))),
    alone: [...lonely].flatMap(([area, only]) => (only === accountId ? area : [])),
    couldLearn: new Set([...lonely.keys()].filter((area) => familiarity(candidate, area) < IS_NEW)),
    direction: directionOf(knowledge, places),
    lightness: 1 / (1 + Math.max(0, inProgress)),
  };
}

/** From 0 to 1. */
export function scorePair(one: Profile, other: Profile, need: Need, round: Round): number {
  const since =
    (round.sinceServed(one.accountId) +
      round.sinceServed(other.accountId) +
      round.sinceTogether(one.accountId, other.accountId)) /
    3;
  return (
    WEIGHTS.coverage * coverage(one, other) +
    WEIGHTS.since * since +
    WEIGHTS.learning * learning(one, other, need) +
    WEIGHTS.perspective * (1 - likeness(one, other)) +
    WEIGHTS.load * ((one.lightness + other.lightness) / 2)
  );
}

/** Of one person who helps alone: nobody learns from them, and there is no other perspective. From 0 to 1. */
export function scoreOne(one: Profile, round: Round): number {
  const { coverage: covers, since, load } = WEIGHTS;
  return (
    (covers * coverage(one, null) + since * round.sinceServed(one.accountId) + load * one.lightness) /
    (covers + since + load)
  );
}

/** What of the areas that one of them alone knows the other would get to know. */
export function whatIsLearnt(learner: Profile, teacher: Profile): readonly string[] {
  return teacher.alone.filter((area) => learner.couldLearn.has(area));
}

/** How much of the stories one or the other is at home in. */
function coverage({ missing }: Profile, other: Profile | null): number {
  if (missing.length === 0) return 0;
  let covered = 0;
  for (const [story, mine] of missing.entries()) covered += 1 - mine * (other?.missing[story] ?? 1);
  return covered / missing.length;
}

/** The share of areas known to one person alone that would be known to two. */
function learning(one: Profile, other: Profile, { lonely }: Need): number {
  if (lonely.size === 0) return 0;
  return (whatIsLearnt(one, other).length + whatIsLearnt(other, one).length) / lonely.size;
}

/** The cosine of what they know: 1 where both know the same, 0 where nothing is common to both. */
function likeness(one: Profile, other: Profile): number {
  let common = 0;
  for (let place = 0; place < one.direction.length; place += 1)
    common += (one.direction[place] ?? 0) * (other.direction[place] ?? 0);
  return common;
}

function directionOf(knowledge: Knowledge, places: Need['places']): Float64Array {
  const direction = new Float64Array(places.size);
  let squares = 0;
  for (const [area, { familiarity: each }] of knowledge) {
    const place = places.get(area);
    if (place === undefined) continue;
    direction[place] = each;
    squares += each ** 2;
  }
  return squares === 0 ? direction : direction.map((each) => each / Math.sqrt(squares));
}

function familiarity({ knowledge }: Candidate, area: string): number {
  return knowledge.get(area)?.familiarity ?? 0;
}
