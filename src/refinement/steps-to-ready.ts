/** What a row of the backlog says of an assessment: the next step, and the way to Ready in the fewest minutes. Pure. */
import { cheapestToReady } from '../readiness/cheapest-to-ready';
import type { KindDefinition } from '../readiness/definition';
import type { Assessment, Finding, JudgedCheck } from '../readiness/finding';

export type Step = Pick<Finding, 'check' | 'fix' | 'gain' | 'minutes' | 'who'>;

export interface StepsToReady {
  /** `null` when nothing is left to do. */
  readonly nextStep: Step | null;
  readonly wayToReady: {
    readonly steps: readonly Step[];
    readonly minutes: number;
    readonly isCheapest: boolean;
  } | null;
  /** Checks that have something to say, the most helpful first. */
  readonly remarks: readonly JudgedCheck[];
}

/** @param isAgreed what is agreed is ready: nothing is left to do */
export function stepsToReady(
  assessment: Assessment,
  ofKind: KindDefinition,
  isAgreed: boolean,
): StepsToReady {
  if (isAgreed) return { nextStep: null, wayToReady: null, remarks: [] };
  const known = new Map(assessment.findings.map((finding) => [finding.check, finding]));
  const stepOf = (wanted: JudgedCheck): readonly Step[] => {
    const finding = known.get(wanted);
    if (finding === undefined) return [];
    const { check, fix, gain, minutes, who } = finding;
    return [{ check, fix, gain, minutes, who }];
  };
  const [first] = assessment.steps;
  const way = cheapestToReady(assessment, ofKind);
  return {
    nextStep: first === undefined ? null : (stepOf(first)[0] ?? null),
    wayToReady:
      way === null
        ? null
        : { steps: way.checks.flatMap(stepOf), minutes: way.minutes, isCheapest: way.isCheapest },
    remarks: assessment.steps,
  };
}
