/** Which checks a Definition of Ready asks of any kind of item. */
import { DEFINED_CHECKS, type AskedCheck } from '../../readiness/definition';
import type { TeamDefinition } from '../../readiness/team-definition';
import { ISSUE_KINDS } from '../../story/story';

/** In the order in which people read them; the team's own come last. */
export function askedChecks({ kinds, ownChecks }: TeamDefinition): readonly AskedCheck[] {
  const isAsked = (check: AskedCheck): boolean =>
    ISSUE_KINDS.some((kind) => kinds[kind].weights[check] !== undefined);
  return [...DEFINED_CHECKS, ...ownChecks.map(({ id }) => id)].filter(isAsked);
}
