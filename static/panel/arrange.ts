/** Puts the findings of an assessment into the order in which a busy person wants to meet them. Pure. */
import type { Assessment, Finding } from '../../src/readiness/finding';
import type { CheckId } from '../../src/readiness/check-id';

/** A finding that asks for something, and those that would be mended with it. */
export interface Remark {
  readonly finding: Finding;
  readonly grouped: readonly Finding[];
}

export interface Arrangement {
  /** The one thing to do first; `null` when nothing is left. */
  readonly next: Remark | null;
  /** What else would help, the most helpful first. */
  readonly others: readonly Remark[];
  /** Unmet, without weight: a thought, not a step. */
  readonly hints: readonly Finding[];
  /** Met, and nothing more is asked of it. */
  readonly fine: readonly Finding[];
  readonly unknown: readonly Finding[];
}

/** Every finding that applies stands in exactly one place. */
export function arrange({ findings, steps }: Assessment): Arrangement {
  const byCheck = new Map(findings.map((finding) => [finding.check, finding]));
  // Steps may hold a finding that is met and could say more; what is unmet and weighs is said even where it is no step.
  const asks = ({ check, answer, weight }: Finding): boolean =>
    answer !== 'unknown' && (steps.includes(check) || (answer === 'unmet' && weight > 0));
  const causeOf = (finding: Finding): Finding | null => remarkAbove(finding, byCheck, asks);

  const remarks = findings
    .filter((finding) => asks(finding) && causeOf(finding) === null)
    .sort((a, b) => place(steps, a) - place(steps, b) || b.gain - a.gain)
    .map((finding) => ({
      finding,
      grouped: findings.filter((other) => other.answer === 'unmet' && causeOf(other) === finding),
    }));
  const [next = null, ...others] = remarks;
  const placed = new Set(remarks.flatMap(({ finding, grouped }) => [finding, ...grouped]));
  const left = findings.filter((finding) => !placed.has(finding));

  return {
    next,
    others,
    hints: left.filter(({ answer }) => answer === 'unmet'),
    fine: left.filter(({ answer }) => answer === 'met'),
    unknown: left.filter(({ answer }) => answer === 'unknown'),
  };
}

/** The remark that a finding belongs under: the last in its chain of causes that asks for something itself. */
function remarkAbove(
  finding: Finding,
  byCheck: ReadonlyMap<CheckId, Finding>,
  asks: (finding: Finding) => boolean,
): Finding | null {
  const passed = new Set([finding]);
  let above: Finding | null = null;
  let cause = causeIn(byCheck, finding);
  while (cause !== null && asks(cause) && !passed.has(cause)) {
    passed.add(cause);
    above = cause;
    cause = causeIn(byCheck, cause);
  }
  return above;
}

function causeIn(byCheck: ReadonlyMap<CheckId, Finding>, { causedBy }: Finding): Finding | null {
  return causedBy === undefined ? null : (byCheck.get(causedBy) ?? null);
}

function place(steps: readonly CheckId[], { check }: Finding): number {
  const index = steps.indexOf(check);
  return index === -1 ? steps.length : index;
}
