/** What of a team's roles still stands at an instant: what has ended is not kept, so that no history of anybody comes about. */
import { showsBands } from './in-force';
import type { HandOver, Role, RoleHeld, Team } from './team';
import { workingDaysLater } from './working-days';

/** Working days after which nobody waits for an answer any more: whoever has left the company must not block the others. */
export const PATIENCE_DAYS = 10;

/**
 * Whether a second one was told "not now". Such an entry is never in force, as it ends where it would begin; whoever asked sees it
 * until then, or until they take it away, and nobody else does.
 */
export function isDeclined({ awaitsYes, until }: RoleHeld): boolean {
  return awaitsYes && until !== null;
}

/** @param at ISO 8601 in UTC */
export function isInForce({ from, until }: RoleHeld, at: string): boolean {
  return isOver(from, at) && !(until !== null && isOver(until, at));
}

/**
 * The team without what has ended or lapsed, and with what came into force while nobody answered; without a Product Owner nothing is
 * shown to everybody any more.
 * @param at ISO 8601 in UTC
 * @returns the same team where there is nothing to leave out
 */
export function standing(team: Team, at: string): Team {
  const roles = team.roles
    .filter(({ until }) => until === null || !isOver(until, at))
    .map((held) => (held.awaitsYes && isInForce(held, at) ? { ...held, awaitsYes: false } : held));
  const handOvers = team.handOvers.filter((asked) => stillStands(asked, roles, at));
  const publishesBands = showsBands(team, at);
  const isSame =
    publishesBands === team.publishesBands &&
    handOvers.length === team.handOvers.length &&
    roles.length === team.roles.length &&
    roles.every((held, index) => held === team.roles[index]);
  return isSame ? team : { ...team, roles, handOvers, publishesBands };
}

/** The team as it has become by a change; nothing that has ended with it is kept. */
export function became(team: Team, at: string): { readonly team: Team } {
  return { team: standing(team, at) };
}

/** The entry of one person for a role. */
export function heldBy(team: Team, role: Role, accountId: string): RoleHeld | undefined {
  return team.roles.find((held) => held.role === role && held.accountId === accountId);
}

/** Entries of a role that are or will be in force. */
export function holdersOf(team: Team, role: Role): readonly RoleHeld[] {
  return team.roles.filter((held) => held.role === role && !isDeclined(held));
}

/** One can only be asked for what somebody still has, and doesn't have oneself. */
function stillStands(
  { role, from, to, offeredAt }: HandOver,
  roles: readonly RoleHeld[],
  at: string,
): boolean {
  const has = (accountId: string): boolean =>
    roles.some((held) => held.role === role && held.accountId === accountId && !isDeclined(held));
  return has(from) && !has(to) && !isOver(workingDaysLater(offeredAt, PATIENCE_DAYS, 'UTC'), at);
}

function isOver(instant: string, at: string): boolean {
  return Date.parse(instant) <= Date.parse(at);
}
