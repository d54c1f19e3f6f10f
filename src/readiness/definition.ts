/**
 * A team's Definition of Ready: which checks count for which kind of item, how much, and where the bands begin.
 * It names every check of the product, also those that a later version brings: what can't be judged yet counts as
 * unseen, and never as fulfilled.
 */
import type { IssueKind } from '../story/story';
import { CHECK_IDS } from './check-id';
import type { OwnCheckId } from './own-check';
import { SET_CHECKS } from './set/finding';

/** Every check of the product: those of one story, in the order in which people read them, then those of the set. */
export const DEFINED_CHECKS = [...CHECK_IDS, ...SET_CHECKS] as const;
export type DefinedCheck = (typeof DEFINED_CHECKS)[number];

/** What a Definition can ask: the product's checks, and those that a team adds. */
export type AskedCheck = DefinedCheck | OwnCheckId;

/** Points of 100; a hint is told and weighs nothing; what is left out is not asked at all. */
export type Weight = number | 'hint';

export type Weights = Readonly<Partial<Record<DefinedCheck, Weight>>> & Readonly<Record<OwnCheckId, Weight>>;

export interface KindDefinition {
  /** A check that is not named is not applicable to this kind. */
  readonly weights: Weights;
  /** Scores from which on the bands begin. */
  readonly thresholds: { readonly ready: number; readonly nearly: number };
  /** While one of these is unmet, the band is Nearly at best. */
  readonly mustHaves: readonly AskedCheck[];
  /** Of one story: what its team called "not right here". No Definition that a team keeps has any. */
  readonly notRightHere?: readonly AskedCheck[];
}

export type Definition = Readonly<Record<IssueKind, KindDefinition>>;

const THRESHOLDS = { ready: 80, nearly: 50 } as const;

/**
 * Hints that are built and not asked by default, for they agree with a careful reader too seldom to be told unasked; and
 * the kinds that a team could ask them of. The figures: docs/checks.md.
 */
export const OFF_BY_DEFAULT = {
  'problem-oriented': ['story'],
  estimable: ['story'],
  'design-linked': ['story', 'bug', 'task', 'spike'],
} as const satisfies Readonly<Partial<Record<DefinedCheck, readonly IssueKind[]>>>;

/** The single-story criteria of the Quality User Story framework; they teach, and weigh nothing by default. */
const QUS_HINTS = {
  'well-formed': 'hint',
  minimal: 'hint',
  'full-sentence': 'hint',
  unambiguous: 'hint',
  'conceptually-sound': 'hint',
} as const;

/** Teams estimate *in* refinement, so none of these earns points unless a team wants it. */
const PRACTICE_HINTS = {
  estimated: 'hint',
  'parent-linked': 'hint',
  fresh: 'hint',
} as const;

/**
 * The Definition that every team starts with. Each kind's weights add up to 100.
 * Why these: a story is talked about for what it is, what it is for and when it is done; a bug for what happens
 * instead and how to see it; a task for its end; a spike for its question, its time box and the decision it serves.
 * Each weight with its reason: docs/decisions/default-weights.md.
 */
export const DEFAULT_DEFINITION: Definition = {
  story: {
    weights: {
      described: 15,
      benefit: 15,
      'acceptance-criteria': 30,
      'testable-criteria': 10,
      'small-enough': 15,
      'dependencies-clear': 5,
      'open-questions': 5,
      atomic: 5,
      ...QUS_HINTS,
      unique: 'hint',
      uniform: 'hint',
      independent: 'hint',
      'conflict-free': 'hint',
      ...PRACTICE_HINTS,
    },
    thresholds: THRESHOLDS,
    mustHaves: [],
  },
  bug: {
    weights: {
      described: 20,
      'acceptance-criteria': 'hint',
      'dependencies-clear': 10,
      'open-questions': 5,
      'expected-actual': 35,
      reproducible: 30,
      unique: 'hint',
      ...PRACTICE_HINTS,
    },
    thresholds: THRESHOLDS,
    mustHaves: [],
  },
  task: {
    weights: {
      described: 40,
      benefit: 'hint',
      'acceptance-criteria': 25,
      'testable-criteria': 'hint',
      'small-enough': 20,
      'dependencies-clear': 15,
      'open-questions': 'hint',
      atomic: 'hint',
      unique: 'hint',
      ...PRACTICE_HINTS,
    },
    thresholds: THRESHOLDS,
    mustHaves: [],
  },
  spike: {
    weights: {
      described: 40,
      benefit: 'hint',
      'acceptance-criteria': 30,
      'small-enough': 30,
      ...PRACTICE_HINTS,
    },
    thresholds: THRESHOLDS,
    mustHaves: [],
  },
};

/** The same Definition, with the hints that are off by default told as well. */
export function withAllHints(definition: Definition): Definition {
  const ofKind = (kind: IssueKind): KindDefinition => ({
    ...definition[kind],
    weights: { ...hintsOffFor(kind), ...definition[kind].weights },
  });
  return { story: ofKind('story'), bug: ofKind('bug'), task: ofKind('task'), spike: ofKind('spike') };
}

function hintsOffFor(kind: IssueKind): KindDefinition['weights'] {
  const off = Object.entries(OFF_BY_DEFAULT).filter(([, kinds]) => kinds.some((one) => one === kind));
  return Object.fromEntries(off.map(([check]) => [check, 'hint']));
}
