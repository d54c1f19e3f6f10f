/** Puts the findings of an assessment into the order in which a busy person wants to meet them. Pure. */
import type { CheckId } from '../../src/readiness/check-id';
import type { Assessment, Finding, JudgedCheck } from '../../src/readiness/finding';

/** A finding that asks for something, and those that weigh and would be mended with it. */
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
  /** What would weigh and can't be seen; a hint that can't be seen is nothing to think about. */
  readonly unknown: readonly Finding[];
}

/** A story without a size is told so once: by the check that would like to compare it. */
const ASKS_THE_SAME: Readonly<Partial<Record<JudgedCheck, CheckId>>> = { estimated: 'small-enough' };

/** Every finding that applies stands in one place at most. */
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
      grouped: findings.filter(
        (other) => other.answer === 'unmet' && other.weight > 0 && causeOf(other) === finding,
      ),
    }));
  const [next = null, ...others] = remarks;
  const placed = new Set(remarks.flatMap(({ finding, grouped }) => [finding, ...grouped]));
  const left = findings.filter((finding) => !placed.has(finding));
  // A thought that another thought is the reason of needs no words of its own; nor does one about what can't be seen, or whose
  // reason isn't asked here: "not right here" is said of it, too.
  const isSaidElsewhere = (finding: Finding): boolean =>
    finding.weight === 0 &&
    (causeIn(byCheck, finding)?.answer === 'unmet' ||
      (finding.causedBy !== undefined && !byCheck.has(finding.causedBy)) ||
      left.some(
        ({ check, answer, weight }) =>
          check === ASKS_THE_SAME[finding.check] && answer === 'unknown' && weight > 0,
      ));

  return {
    next,
    others,
    hints: left.filter((finding) => finding.answer === 'unmet' && !isSaidElsewhere(finding)),
    fine: left.filter(({ answer }) => answer === 'met'),
    unknown: left.filter(({ answer, weight }) => answer === 'unknown' && weight > 0),
  };
}

/** The remark that a finding belongs under: the last in its chain of causes that asks for something itself. */
function remarkAbove(
  finding: Finding,
  byCheck: ReadonlyMap<JudgedCheck, Finding>,
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

function causeIn(byCheck: ReadonlyMap<JudgedCheck, Finding>, { causedBy }: Finding): Finding | null {
  return causedBy === undefined ? null : (byCheck.get(causedBy) ?? null);
}

function place(steps: readonly JudgedCheck[], { check }: Finding): number {
  const index = steps.indexOf(check);
  return index === -1 ? steps.length : index;
}
