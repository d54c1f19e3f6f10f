/** Whom a team counts as its own, and those who have left Jira. Pure. */
import type { Team } from './team';

/**
 * Narrows the team to a list; whoever has a role stays of it, listed or not.
 * @param members each counts once; `null`: all who may edit
 */
export function withMembers(team: Team, members: readonly string[] | null): Team {
  const listed = members === null ? null : [...new Set(members)];
  return isSameList(listed, team.members) ? team : { ...team, members: listed };
}

/** Whether two lists hold the same accounts, in whatever order; `null` is all who may edit. */
export function isSameList(one: readonly string[] | null, other: readonly string[] | null): boolean {
  if (one === null || other === null) return one === other;
  const accounts = new Set(one);
  return accounts.size === new Set(other).size && other.every((id) => accounts.has(id));
}

/** The team without the roles of accounts that Jira has no more: who can't work there any more keeps no place from others. */
export function withoutRolesOf(team: Team, gone: ReadonlySet<string>): Team {
  const roles = team.roles.filter(({ accountId }) => !gone.has(accountId));
  return roles.length === team.roles.length ? team : { ...team, roles };
}
