/** Findings and assessments with defaults, for tests of the pages. */
import type { Assessment, Finding } from '../../src/readiness/finding';

/** An unmet, weighing finding of `benefit`, unless said otherwise. */
export function aFinding(parts: Partial<Finding> = {}): Finding {
  const check = parts.check ?? 'benefit';
  const answer = parts.answer ?? 'unmet';
  return {
    check,
    answer,
    credit: answer === 'met' ? 1 : answer === 'unmet' ? 0 : null,
    weight: 15,
    observed: { key: `${check}.title` },
    expected: { key: `${check}.title` },
    fix: { key: `${check}.title` },
    gain: answer === 'unmet' ? 15 : 0,
    minutes: 2,
    who: 'po',
    evidence: [],
    ...parts,
  };
}

/** An assessment of the findings whose steps are the unmet ones, in their order. */
export function anAssessment(findings: readonly Finding[], parts: Partial<Assessment> = {}): Assessment {
  const steps = findings
    .filter(({ answer, weight, causedBy }) => answer === 'unmet' && weight > 0 && causedBy === undefined)
    .map(({ check }) => check);
  return { score: 68, band: 'Nearly', findings, steps, stepsToReady: steps.length, ...parts };
}
