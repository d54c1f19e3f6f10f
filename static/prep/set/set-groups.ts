/** Findings put together so that what is the same for many is said once. Pure. */
import type { SetFinding } from '../../../src/readiness/set/finding';
import { setHow, whatMostDo } from '../../shared/set-sentence';

/** Findings for which one thing helps. */
export interface Help {
  readonly how: string;
  readonly findings: readonly SetFinding[];
}

/** By what helps; in the order in which each comes first. */
export function byHelp(findings: readonly SetFinding[]): readonly Help[] {
  return [...grouped(findings, setHow)].map(([how, those]) => ({ how, findings: those }));
}

/** Stories that do otherwise than most in one point. */
export interface Outliers {
  readonly whatMostDo: string;
  /** The story that shows what most do is the other one in each of them. */
  readonly findings: readonly [SetFinding, ...SetFinding[]];
}

/** @param findings of `uniform` */
export function byHabit(findings: readonly SetFinding[]): readonly Outliers[] {
  const habits = grouped(findings, (finding) => `${whatMostDo(finding)} ${finding.other.id}`);
  return [...habits.values()].map((those) => ({ whatMostDo: whatMostDo(those[0]), findings: those }));
}

function grouped<T>(
  all: readonly T[],
  nameOf: (each: T) => string,
): ReadonlyMap<string, readonly [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const each of all) {
    const name = nameOf(each);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [each]);
    else known.push(each);
  }
  return groups;
}
