/**
 * The PO proxy pair: whom of the team the Product Owner could ask for help, one suggestion at a time. All pairs are compared; what is told is two
 * people and a work area each, never a figure. Pure; the same input and seed give the same answer.
 */
import { mayBeAsked, type Asking, type Helper } from './helper';
import {
  IS_NEW,
  needOf,
  profileOf,
  scoreOne,
  scorePair,
  whatIsLearnt,
  type Candidate,
  type Need,
  type Profile,
  type WeakStory,
} from './score-pair';
import { roundOf, type Service } from './service';
import { areaKey, knowledgeOf, type WorkArea, type WorkTrace } from './work-area';

export interface PairQuestion extends Asking {
  /** All of the team. */
  readonly team: readonly Helper[];
  /** What somebody had to do with lately; asked only of people who may be suggested. */
  readonly workOf: (accountId: string) => Work;
  readonly stories: readonly WeakStory[];
  readonly services: readonly Service[];
  readonly sprintDays: number;
  /** One person who talks with the Product Owner, or a pair that works together. */
  readonly size: 1 | 2;
  /** "Keep this one": is in each suggestion. `null`: nobody is kept. */
  readonly kept: string | null;
  /** "Someone else": is in none. */
  readonly passedOver: readonly string[];
  /** Settles what is equal otherwise, so that it isn't always the first by name. */
  readonly seed: string;
}

export interface Work {
  readonly traces: readonly WorkTrace[];
  /** Items in progress. */
  readonly inProgress: number;
}

/** Why somebody is suggested. About the work, never about how fast or how well. */
export type Reason =
  /** "worked on Checkout in March" @property month `2026-03` */
  | { readonly because: 'worked-on'; readonly area: WorkArea; readonly month: string }
  /** "would get to know Checkout, which one person knows so far" */
  | { readonly because: 'would-learn'; readonly area: WorkArea }
  /** Nothing of these stories is theirs so far: "brings another view". */
  | { readonly because: 'another-view' };

export interface Suggested {
  readonly accountId: string;
  readonly reason: Reason;
}

/** `nobody-else`: there are people, but all were passed over; `resting`: those who would be asked have helped lately. */
export type PairAnswer =
  | { readonly state: 'suggested'; readonly people: readonly Suggested[] }
  | { readonly state: 'nobody' | 'nobody-else' | 'resting' };

/** Figures that differ by less are equal: more would be made up. */
const SAME = 0.005;

export function suggestHelp(question: PairQuestion): PairAnswer {
  const { team, services, now, sprintDays, size, kept, passedOver } = question;
  const round = roundOf(services, now, sprintDays);
  const askable = team.filter((helper) => mayBeAsked(helper, question)).map(({ accountId }) => accountId);
  if (askable.length < size) return { state: 'nobody' };
  const rested = askable.filter((accountId) => !round.isResting(accountId));
  if (rested.length < size) return { state: 'resting' };
  // Those who rest are left in peace, but what they know is known: nobody else is alone with it.
  const willing = askable
    .sort((one, other) => (one < other ? -1 : 1))
    .map((accountId) => candidate(accountId, question));
  const need = needOf(question.stories, willing);
  const free = new Set(rested);
  for (const accountId of passedOver) free.delete(accountId);
  const candidates = willing
    .filter(({ accountId }) => free.has(accountId))
    .map((one) => profileOf(one, need));

  let best: Choice | null = null;
  for (const people of choices(candidates, size)) {
    if (kept !== null && !people.some(({ accountId }) => accountId === kept)) continue;
    const [one, other] = people;
    if (one === undefined) continue;
    const score = other === undefined ? scoreOne(one, round) : scorePair(one, other, need, round);
    // Steps, so that "equal" means the same whatever comes first.
    const step = Math.round(score / SAME);
    if (best !== null && step < best.step) continue;
    const lot = lotOf(question.seed, people);
    if (best === null || step > best.step || lot < best.lot) best = { people, step, lot };
  }
  if (best === null) return { state: 'nobody-else' };
  const { people } = best;
  return {
    state: 'suggested',
    people: people.map((one) => ({
      accountId: one.accountId,
      reason: reasonFor(
        one,
        people.find((each) => each !== one),
        need,
      ),
    })),
  };
}

interface Choice {
  readonly people: readonly Profile[];
  readonly step: number;
  readonly lot: number;
}

function candidate(accountId: string, { workOf, now }: PairQuestion): Candidate {
  const { traces, inProgress } = workOf(accountId);
  return { accountId, knowledge: knowledgeOf(traces, now), inProgress };
}

function* choices(candidates: readonly Profile[], size: 1 | 2): Generator<readonly Profile[]> {
  for (const [at, one] of candidates.entries()) {
    if (size === 1) yield [one];
    else for (const other of candidates.slice(at + 1)) yield [one, other];
  }
}

function reasonFor(one: Profile, other: Profile | undefined, need: Need): Reason {
  const areas = [...new Set(need.stories.flat())];
  const known = areas
    .map((area) => one.knowledge.get(area))
    .filter((each) => each !== undefined)
    .filter((each) => each.familiarity >= IS_NEW)
    .sort((a, b) => b.familiarity - a.familiarity || (areaKey(a.area) < areaKey(b.area) ? -1 : 1));
  const [best] = known;
  if (best !== undefined)
    return { because: 'worked-on', area: best.area, month: best.lastAt.slice(0, 'YYYY-MM'.length) };
  const [learnt] = other === undefined ? [] : whatIsLearnt(one, other);
  const area = learnt === undefined ? undefined : other?.knowledge.get(learnt)?.area;
  if (area !== undefined) return { because: 'would-learn', area };
  return { because: 'another-view' };
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. Spreads well enough for drawing lots. */
function lotOf(seed: string, people: readonly Profile[]): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed} ${people.map(({ accountId }) => accountId).join(' ')}`)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
