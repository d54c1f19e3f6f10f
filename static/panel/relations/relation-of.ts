/** Which relation would help with a remark. */
import type { StoryReading } from '../../../src/contract';
import type { Finding } from '../../../src/readiness/finding';
import type { Task } from '../acts';

export type Which = Extract<Task, { kind: 'relation' }>['which'];

/** What of these checks a relation helps with: not, for instance, with a blocker that is linked already. */
const HELPS: Readonly<Record<string, Which>> = {
  'parent-linked.fix': 'parent',
  'dependencies-clear.fix': 'blocker',
  'dependencies-clear.fix.link': 'blocker',
  'atomic.fix': 'split',
  'small-enough.fix': 'split',
};

/** `null` for a remark that no relation helps with, and for one that goes with its cause. */
export function relationOf({ answer, fix, causedBy }: Finding): Which | null {
  const isAsked = answer === 'unmet' || fix.key === 'dependencies-clear.fix.link';
  return isAsked && causedBy === undefined ? (HELPS[fix.key] ?? null) : null;
}

/** What the text names as its blocker and isn't linked with; empty where it names none. */
export function blockerNamed({ assessment }: StoryReading): string {
  const named = assessment.findings.find(({ fix }) => fix.key === 'dependencies-clear.fix.link');
  const key = named?.fix.values?.['key'];
  return typeof key === 'string' ? key : '';
}
