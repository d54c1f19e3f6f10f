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

const WEIGHTS = { coverage: 0.35, since: 0.25, learning: 0.2, perspective: 0.1, load: 0.1 } as const;
/** From here on somebody knows an area; an item or two, not long ago. */
export const KNOWS = 0.5;
/** Below it an area is new to somebody. */
export const IS_NEW = 0.15;

/** What is the same for all pairs. */
export interface Need {
  /** Areas of each story; stories without any tell nothing of whom they need. */
  readonly stories: readonly (readonly string[])[];
  /** Areas of these stories that one person alone knows, whoever that is. */
  readonly lonely: ReadonlyMap<string, string>;
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
  return { stories: byStory, lonely };
}

/** From 0 to 1. */
export function scorePair(one: Candidate, other: Candidate, need: Need, round: Round): number {
  const since =
    (round.sinceServed(one.accountId) +
      round.sinceServed(other.accountId) +
      round.sinceTogether(one.accountId, other.accountId)) /
    3;
  return (
    WEIGHTS.coverage * coverage([one, other], need) +
    WEIGHTS.since * since +
    WEIGHTS.learning * learning(one, other, need) +
    WEIGHTS.perspective * (1 - likeness(one.knowledge, other.knowledge)) +
    WEIGHTS.load * ((lightness(one) + lightness(other)) / 2)
  );
}

/** Of one person who helps alone: nobody learns from them, and there is no other perspective. From 0 to 1. */
export function scoreOne(one: Candidate, need: Need, round: Round): number {
  const { coverage: covers, since, load } = WEIGHTS;
  return (
    (covers * coverage([one], need) + since * round.sinceServed(one.accountId) + load * lightness(one)) /
    (covers + since + load)
  );
}

/** How much of the stories one of them or the other is at home in. */
export function coverage(people: readonly Candidate[], { stories }: Need): number {
  if (stories.length === 0) return 0;
  const covered = stories.map((areas) => {
    const missing = people.map((one) => 1 - Math.max(...areas.map((area) => familiarity(one, area))));
    return 1 - missing.reduce((product, each) => product * each, 1);
  });
  return covered.reduce((sum, each) => sum + each, 0) / stories.length;
}

/** The share of areas known to one person alone in which the other one would get to know them. */
function learning(one: Candidate, other: Candidate, { lonely }: Need): number {
  if (lonely.size === 0) return 0;
  let learnt = 0;
  for (const [area, only] of lonely) if (learnerOf(area, only, one, other) !== null) learnt += 1;
  return learnt / lonely.size;
}

/** Who of the two would learn an area from the other, who alone knows it; `null`: nobody. */
export function learnerOf(area: string, only: string, one: Candidate, other: Candidate): Candidate | null {
  if (only === one.accountId && familiarity(other, area) < IS_NEW) return other;
  if (only === other.accountId && familiarity(one, area) < IS_NEW) return one;
  return null;
}

/** The cosine of what they know: 1 where both know the same, 0 where nothing is common to both. */
function likeness(one: Knowledge, other: Knowledge): number {
  let common = 0;
  for (const [area, { familiarity: mine }] of one) common += mine * (other.get(area)?.familiarity ?? 0);
  const lengths = lengthOf(one) * lengthOf(other);
  return lengths === 0 ? 0 : common / lengths;
}

function lengthOf(knowledge: Knowledge): number {
  let sum = 0;
  for (const { familiarity: each } of knowledge.values()) sum += each ** 2;
  return Math.sqrt(sum);
}

function lightness({ inProgress }: Candidate): number {
  return 1 / (1 + Math.max(0, inProgress));
}

export function familiarity({ knowledge }: Candidate, area: string): number {
  return knowledge.get(area)?.familiarity ?? 0;
}
