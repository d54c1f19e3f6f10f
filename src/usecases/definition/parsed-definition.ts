/** A Definition of Ready as a page sends it. */
import { parseTeamDefinition } from '../../readiness/parse-definition';
import type { TeamDefinition } from '../../readiness/team-definition';

/** @returns `null` where there is a mistake in it: the page tells each at its place before it sends anything */
export function parsedDefinition(sent: unknown): TeamDefinition | null {
  const parsed = parseTeamDefinition(sent);
  return 'definition' in parsed ? parsed.definition : null;
}
