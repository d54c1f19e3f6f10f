/**
 * What another Definition would make of a backlog, before a team decides on it: which stories would stand elsewhere, and why.
 * Pure, and of stories: the page adds up what it gets story by story.
 */
import type { KindDefinition } from './definition';
import type { Assessment, Band, Finding, JudgedCheck } from './finding';

/** One story, judged by one Definition. */
export interface Judged {
  readonly assessment: Assessment;
  /** The Definition for its kind, as it was judged by. */
  readonly ofKind: KindDefinition;
}

export type Reason =
  /** What a check is worth and what the story earns by it, together. */
  | { readonly by: 'weight'; readonly check: JudgedCheck }
  /** The team won't do without it, or no longer insists. */
  | { readonly by: 'must-have'; readonly check: JudgedCheck }
  /** By one of the two too little can be seen: because of what this check weighs, itself unseen or seen. */
  | { readonly by: 'unseen'; readonly check: JudgedCheck }
  /** The bands begin elsewhere. */
  | { readonly by: 'threshold' };

/** One story by two Definitions. JSON-safe. */
export interface StoryChange {
  readonly key: string;
  readonly summary: string;
  /** `null`: too little of it can be seen. */
  readonly before: Band | null;
  readonly after: Band | null;
  /** Why the band is another one: at most three, what did most first; empty where it is the same. */
  readonly because: readonly Reason[];
}

/** More reasons than these explain nothing. */
const MOST_REASONS = 3;

export function storyChange(
  { key, summary }: Pick<StoryChange, 'key' | 'summary'>,
  before: Judged,
  after: Judged,
): StoryChange {
  const [was, is] = [before.assessment.band, after.assessment.band];
  const because = was === is ? [] : reasons(before, after).slice(0, MOST_REASONS);
  return { key, summary, before: was, after: is, because };
}

function reasons(before: Judged, after: Judged): readonly Reason[] {
  const [was, is] = [before.assessment, after.assessment];
  if (was.score === null || is.score === null) {
    const direction = was.score === null ? -1 : 1;
    return shifts(before, after, unseen, direction).map((check) => ({ by: 'unseen', check }));
  }
  const direction = RANK[is.band ?? 'Early'] > RANK[was.band ?? 'Early'] ? 1 : -1;
  const oldBand = bandOf(was.score, before.ofKind);
  // Where the new score stands by the old thresholds: what moved it there is the weights, what is left is the thresholds.
  const between = bandOf(is.score, before.ofKind);
  const newBand = bandOf(is.score, after.ofKind);
  const isBy = (from: Band, to: Band): boolean => Math.sign(RANK[to] - RANK[from]) === direction;
  const weights = isBy(oldBand, between) ? shifts(before, after, earned, direction) : [];
  return [
    ...mustHaves(before, after, direction).map((check): Reason => ({ by: 'must-have', check })),
    ...(isBy(between, newBand) ? [{ by: 'threshold' } as const] : []),
    ...weights.map((check): Reason => ({ by: 'weight', check })),
  ];
}

const RANK: Readonly<Record<Band, number>> = { Early: 0, Nearly: 1, Ready: 2 };

function bandOf(score: number, { thresholds: { ready, nearly } }: KindDefinition): Band {
  return score >= ready ? 'Ready' : score >= nearly ? 'Nearly' : 'Early';
}

/** Those that hold the story back now and didn't, or held it back and no longer do. */
function mustHaves(before: Judged, after: Judged, direction: number): readonly JudgedCheck[] {
  const [held, free] = direction > 0 ? [before, after] : [after, before];
  return free.assessment.band === 'Ready' ? holdingBack(held) : [];
}

function holdingBack({ assessment: { score, findings }, ofKind }: Judged): readonly JudgedCheck[] {
  if (score === null || score < ofKind.thresholds.ready) return [];
  return findings
    .filter(({ check, answer }) => answer === 'unmet' && ofKind.mustHaves.includes(check))
    .map(({ check }) => check);
}

/** What a finding adds to the whole, from 0 to 1 of its weight; `null` where it is no part of the whole. */
type PartOf = (finding: Finding) => number | null;

const earned: PartOf = ({ credit }) => credit;

const unseen: PartOf = ({ answer }) => (answer === 'not-applicable' ? null : Number(answer === 'unknown'));

/** What did less than a tenth of the largest reason explains nothing. */
const SMALL = 0.1;

/**
 * The checks that moved the whole in the direction that is to be explained, those that moved it most first.
 *
 * Measured from the middle of both wholes: by weighing more, a check that is met raises a score, and one that isn't lowers it; one
 * whose weight and answer stay the same moves nothing, whatever the others do. Together they moved what the whole did.
 */
function shifts(before: Judged, after: Judged, partOf: PartOf, direction: number): readonly JudgedCheck[] {
  const [was, is] = [before.assessment.findings, after.assessment.findings];
  const middle = (wholeOf(was, partOf) + wholeOf(is, partOf)) / 2;
  const moved = new Map<JudgedCheck, number>();
  const add = (findings: readonly Finding[], sign: number): void => {
    for (const finding of findings) {
      const part = partOf(finding);
      const pull = part === null ? 0 : finding.weight * (part - middle);
      moved.set(finding.check, (moved.get(finding.check) ?? 0) + sign * pull);
    }
  };
  add(is, direction);
  add(was, -direction);
  const largest = Math.max(0, ...moved.values());
  return [...moved]
    .filter(([, shift]) => shift > 0 && shift >= SMALL * largest)
    .sort(([, one], [, other]) => other - one)
    .map(([check]) => check);
}

function wholeOf(findings: readonly Finding[], partOf: PartOf): number {
  let [sum, weights] = [0, 0];
  for (const finding of findings) {
    const part = partOf(finding);
    if (part === null) continue;
    sum += finding.weight * part;
    weights += finding.weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

export type Counts = Readonly<Record<Band | 'unseen', number>>;

export interface DryRun {
  readonly before: Counts;
  readonly after: Counts;
  /** Only those whose band would be another one, in the order given. */
  readonly changes: readonly StoryChange[];
  /** The Definition would hardly tell one story from another; `null` where it does, or where there are too few to say. */
  readonly verdict: 'almost-none' | 'almost-all' | null;
}

/** Of fewer stories with a band nobody can say that nearly all or none are Ready. */
const ENOUGH = 10;
const ALMOST_NONE = 0.05;
const ALMOST_ALL = 0.95;

/** Adds up as many stories as are known so far. */
export function sumUp(stories: readonly StoryChange[]): DryRun {
  const after = countsOf(stories.map((story) => story.after));
  return {
    before: countsOf(stories.map((story) => story.before)),
    after,
    changes: stories.filter((story) => story.before !== story.after),
    verdict: verdictOf(after),
  };
}

function countsOf(bands: readonly (Band | null)[]): Counts {
  const count = (band: Band | null): number => bands.filter((one) => one === band).length;
  return { Ready: count('Ready'), Nearly: count('Nearly'), Early: count('Early'), unseen: count(null) };
}

function verdictOf({ Ready, Nearly, Early }: Counts): DryRun['verdict'] {
  const banded = Ready + Nearly + Early;
  if (banded < ENOUGH) return null;
  if (Ready < ALMOST_NONE * banded) return 'almost-none';
  return Ready > ALMOST_ALL * banded ? 'almost-all' : null;
}
