/** What can be done in place about a finding: told by its check, and by what the check would have. Pure, and small: the panel has it from the start. */
import type { Finding } from '../../../src/readiness/finding';

/** Ways to mend a story here; the names are those of the sentences that speak of them. */
export type Way =
  | 'reason'
  | 'sharper'
  | 'for-whom'
  | 'criteria'
  | 'more-criteria'
  | 'decision'
  | 'open-points'
  | 'estimate'
  | 'time-box'
  | 'described'
  | 'both'
  | 'expected'
  | 'actual'
  | 'steps'
  | 'environment'
  | 'answer';

/** Where a check asks for something else than usual. */
const BY_FIX: Readonly<Partial<Record<string, Way>>> = {
  'benefit.fix.sharper': 'sharper',
  'benefit.fix.who': 'for-whom',
  'acceptance-criteria.fix.more': 'more-criteria',
  'acceptance-criteria.fix.title': 'more-criteria',
  'acceptance-criteria.fix.decision': 'decision',
  'small-enough.fix.time-box': 'time-box',
  'expected-actual.fix.expected': 'expected',
  'expected-actual.fix.actual': 'actual',
  'reproducible.fix.version': 'environment',
};

const BY_CHECK: Readonly<Partial<Record<string, Way>>> = {
  benefit: 'reason',
  'acceptance-criteria': 'criteria',
  'testable-criteria': 'more-criteria',
  'open-questions': 'open-points',
  estimated: 'estimate',
  described: 'described',
  'expected-actual': 'both',
  reproducible: 'steps',
};

/** @returns `null` for what can't be done here: in the title, in another item, by a link */
export function wayOf({ check, fix, observed, evidence }: Finding): Way | null {
  if (observed.key === 'small-enough.no-size') return 'estimate';
  const way = BY_FIX[fix.key] ?? BY_CHECK[check] ?? null;
  // What stands in the title is changed at the top of the issue, where everybody finds it.
  if (way === 'open-points' && evidence.every(({ source }) => source === 'summary')) return null;
  return way;
}
