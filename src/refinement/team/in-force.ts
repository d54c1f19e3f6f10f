/** Which roles count at an instant. */
import type { Role, RoleHeld, Team } from './team';

/**
 * The roles that somebody has at an instant.
 * @param at ISO 8601 in UTC
 */
export function rolesInForce({ roles }: Team, accountId: string, at: string): readonly Role[] {
  const now = Date.parse(at);
  return roles.filter((held) => held.accountId === accountId && isHeld(held, now)).map(({ role }) => role);
}

/** Whether anybody is Product Owner. */
export function isProductOwned({ roles }: Team, at: string): boolean {
  const now = Date.parse(at);
  return roles.some((held) => held.role === 'product-owner' && isHeld(held, now));
}

/** Whether the team counts somebody who may edit as one of its own: everybody, or those on its list and in its roles. */
export function isOfTeam(team: Team, accountId: string, at: string): boolean {
  return (
    team.members === null || team.members.includes(accountId) || rolesInForce(team, accountId, at).length > 0
  );
}

function isHeld({ from, until }: RoleHeld, now: number): boolean {
  return Date.parse(from) <= now && (until === null || now < Date.parse(until));
}
