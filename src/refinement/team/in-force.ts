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

/**
 * Accounts of the Product Owners at an instant, who has been it for longest first.
 * @param at ISO 8601 in UTC
 */
export function ownersInForce({ roles }: Team, at: string): readonly string[] {
  const now = Date.parse(at);
  return roles
    .filter((held) => held.role === 'product-owner' && isHeld(held, now))
    .sort((one, other) => Date.parse(one.from) - Date.parse(other.from))
    .map(({ accountId }) => accountId);
}

/**
 * Whether everybody is shown the bands: the Product Owner has said so, and since then somebody always was Product Owner. Who takes
 * over where nobody was decides anew. What has ended and is still kept tells of such a gap; whatever writes the team looks first.
 * @param at ISO 8601 in UTC
 */
export function showsBands({ roles, publishesBands }: Team, at: string): boolean {
  if (!publishesBands) return false;
  const now = Date.parse(at);
  const owners = roles
    .filter(({ role }) => role === 'product-owner')
    .map(({ from, until }) => ({
      from: Date.parse(from),
      until: until === null ? Infinity : Date.parse(until),
    }))
    .filter(({ from, until }) => from <= now && from < until)
    .sort((one, other) => other.until - one.until);
  // Back from now on, from each to whoever was there before.
  let since = now;
  for (const { from, until } of owners) if (until >= since) since = Math.min(since, from);
  const isOwned = owners.some(({ until }) => until > now);
  return isOwned && owners.every(({ until }) => until >= since);
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
