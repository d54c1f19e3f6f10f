/**
 * The steps that bring a story to Ready in the fewest minutes. Exact for as many steps as a story usually has; beyond that the steps
 * that bring most for their minutes. Pure.
 */
import type { KindDefinition } from './definition';
import type { Assessment, Finding, JudgedCheck } from './finding';

export interface WayToReady {
  /** In the order in which they help most; at least one. */
  readonly checks: readonly JudgedCheck[];
  /** Typical minutes of all of them together. */
  readonly minutes: number;
  /** Whether no other choice takes fewer minutes. */
  readonly isCheapest: boolean;
}

/** 4,096 choices: far more steps than a story has, but a team's own checks have no bound. */
const MOST_TRIED = 12;

interface Step {
  readonly check: JudgedCheck;
  readonly minutes: number;
  /** Weight that it earns, that of what it causes included. */
  readonly lost: number;
  /** Whether a must-have is met by it. */
  readonly frees: readonly JudgedCheck[];
}

/**
 * @param definition the one of the story's kind by which it was judged
 * @returns `null` where it is Ready already, has no score, or would not become Ready by all steps together
 */
export function cheapestToReady(
  { findings, steps: order, band, score }: Assessment,
  { mustHaves, thresholds }: KindDefinition,
): WayToReady | null {
  if (band === null || band === 'Ready' || score === null) return null;
  const known = new Map(findings.map((finding) => [finding.check, finding]));
  let seen = 0;
  let earned = 0;
  for (const { credit, weight } of findings) {
    if (credit === null) continue;
    seen += weight;
    earned += weight * credit;
  }
  const held = findings
    .filter(({ check, answer }) => answer === 'unmet' && mustHaves.some((each) => each === check))
    .map(({ check }) => check);
  const steps = order.flatMap((check) => {
    const finding = known.get(check);
    return finding === undefined ? [] : [stepOf(finding, findings, held)];
  });
  const isReady = (chosen: readonly Step[]): boolean => {
    const points = chosen.reduce((sum, { lost }) => sum + lost, earned);
    if (Math.round((100 * points) / seen) < thresholds.ready) return false;
    return held.every((check) => chosen.some(({ frees }) => frees.includes(check)));
  };
  if (!isReady(steps)) return null;
  const isCheapest = steps.length <= MOST_TRIED;
  const chosen = isCheapest ? cheapest(steps, isReady) : sparse(steps, isReady);
  return {
    checks: chosen.map(({ check }) => check),
    minutes: chosen.reduce((sum, { minutes }) => sum + minutes, 0),
    isCheapest,
  };
}

/** What follows from a finding is mended with it, as in the score. */
function stepOf(
  { check, minutes }: Finding,
  findings: readonly Finding[],
  held: readonly JudgedCheck[],
): Step {
  const withIt = findings.filter((each) => each.check === check || each.causedBy === check);
  const lost = withIt.reduce(
    (sum, { credit, weight }) => sum + (credit === null ? 0 : weight * (1 - credit)),
    0,
  );
  return {
    check,
    minutes,
    lost,
    frees: withIt.map((each) => each.check).filter((each) => held.includes(each)),
  };
}

/** All choices, tried; of equally long ones that of fewer steps, then the one that begins with what helps most. */
function cheapest(steps: readonly Step[], isReady: (chosen: readonly Step[]) => boolean): readonly Step[] {
  let best = steps;
  let fewest = minutesOf(steps);
  for (let choice = 1; choice < 1 << steps.length; choice += 1) {
    const chosen = steps.filter((_, at) => (choice & (1 << at)) !== 0);
    const minutes = minutesOf(chosen);
    const isBetter = minutes < fewest || (minutes === fewest && chosen.length < best.length);
    if (isBetter && isReady(chosen)) {
      best = chosen;
      fewest = minutes;
    }
  }
  return best;
}

/** All of them, and then without each that isn't needed, the one that brings least for its minutes first. */
function sparse(steps: readonly Step[], isReady: (chosen: readonly Step[]) => boolean): readonly Step[] {
  const worst = [...steps].sort((one, other) => one.lost / one.minutes - other.lost / other.minutes);
  let chosen = steps;
  for (const step of worst) {
    const without = chosen.filter((each) => each !== step);
    if (isReady(without)) chosen = without;
  }
  return chosen;
}

function minutesOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}
