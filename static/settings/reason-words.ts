/** Why a story would stand in another band, in words. */
import type { Reason } from '../../src/readiness/dry-run';
import type { OwnCheck } from '../../src/readiness/own-check';
import { say } from '../shared/say';
import { checkName } from './check-names';

/** "because of: points for “Why it matters”, where the bands begin" */
export function reasonWords(because: readonly Reason[], ownChecks: readonly OwnCheck[]): string {
  const reasons = because.map((reason) =>
    reason.by === 'threshold'
      ? say('settings.reason.threshold')
      : say(`settings.reason.${reason.by}`, { check: checkName(reason.check, ownChecks) }),
  );
  return say('settings.reason', { reasons: reasons.join(', ') });
}
