/**
 * What would fit a team better than its Definition of Ready does: the least that it could ask less, so that half of what it has
 * finished was Ready when work on it began.
 *
 * A check that most finished stories did without is no condition of starting them: it becomes a hint, the one most often unmet
 * first, and of equal ones the lightest. Only where that is not enough Ready begins earlier. In the end what turns out not to be
 * needed is taken back. The same stories give the same proposal, and each part of it has its figure.
 */
import type { AskedCheck } from '../../readiness/definition';
import { score } from '../../readiness/score';
import type { TeamDefinition } from '../../readiness/team-definition';
import { ISSUE_KINDS } from '../../story/story';
import { askedChecks } from './asked-checks';
import { tally, verdictOf, type BegunStory } from './fit';
import { relaxed, type Relaxation } from './relax';

/** Ready from less than this would be another word for a story that has begun. */
const LOWEST_READY = 60;
const STEP = 5;
/** A check that is met by more than this does say something about stories here. */
const MOSTLY_UNMET = 0.5;

export interface Proposal extends Relaxation {
  /** Of the same stories so many would have been Ready. */
  readonly ready: number;
}

/** @returns `null` where the Definition fits, and where nothing of this kind would make it fit */
export function propose(definition: TeamDefinition, stories: readonly BegunStory[]): Proposal | null {
  const fits = (by: Relaxation): boolean =>
    verdictOf(tally(judgedAgain(stories, relaxed(definition, by)))) === 'fits';
  const kinds = ISSUE_KINDS.filter((kind) => stories.some((story) => story.kind === kind));
  let found: Relaxation = { kinds, hints: [], readyFrom: null };
  if (fits(found)) return null;

  for (const check of mostlyUnmet(definition, stories)) {
    if (fits(found)) break;
    found = { ...found, hints: [...found.hints, check] };
  }
  for (const readyFrom of lowerFrom(highestReady(definition))) {
    if (fits(found)) break;
    found = { ...found, readyFrom };
  }
  if (!fits(found)) return null;
  for (const check of found.hints) {
    const without = { ...found, hints: found.hints.filter((one) => one !== check) };
    if (fits(without)) found = without;
  }
  return { ...found, ready: tally(judgedAgain(stories, relaxed(definition, found))).ready };
}

/** The answers stay; only what they weigh is other. */
function judgedAgain(stories: readonly BegunStory[], { kinds }: TeamDefinition): readonly BegunStory[] {
  return stories.map((story) => {
    const ofKind = kinds[story.kind];
    const findings = story.assessment.findings.map((finding) => {
      const weight = ofKind.weights[finding.check];
      return { ...finding, weight: typeof weight === 'number' ? weight : 0, gain: 0 as const };
    });
    return { ...story, assessment: score(findings, ofKind) };
  });
}

function mostlyUnmet(definition: TeamDefinition, stories: readonly BegunStory[]): readonly AskedCheck[] {
  return askedChecks(definition)
    .map((check) => ({ check, weight: heaviest(definition, check), unmet: shareUnmet(stories, check) }))
    .filter(({ weight, unmet }) => weight > 0 && unmet > MOSTLY_UNMET)
    .sort((one, other) => other.unmet - one.unmet || one.weight - other.weight)
    .map(({ check }) => check);
}

/** Of the stories in which it was looked for and could be seen. */
function shareUnmet(stories: readonly BegunStory[], check: AskedCheck): number {
  const answers = stories.flatMap(({ assessment }) =>
    assessment.findings.filter((finding) => finding.check === check && finding.credit !== null),
  );
  const unmet = answers.filter(({ answer }) => answer === 'unmet').length;
  return answers.length === 0 ? 0 : unmet / answers.length;
}

function heaviest({ kinds }: TeamDefinition, check: AskedCheck): number {
  const weights = ISSUE_KINDS.map((kind) => kinds[kind].weights[check]);
  return Math.max(...weights.map((weight) => (typeof weight === 'number' ? weight : 0)));
}

function highestReady({ kinds }: TeamDefinition): number {
  return Math.max(...ISSUE_KINDS.map((kind) => kinds[kind].thresholds.ready));
}

/** Multiples of five, the highest first. */
function lowerFrom(ready: number): readonly number[] {
  const highest = Math.ceil(ready / STEP) * STEP - STEP;
  const steps = Math.max(0, (highest - LOWEST_READY) / STEP + 1);
  return Array.from({ length: steps }, (_, step) => highest - step * STEP);
}
