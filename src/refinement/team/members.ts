/** Whom a team counts as its own, and those who have left Jira. Pure. */
import type { Team } from './team';

/**
 * Narrows the team to a list; whoever has a role stays of it, listed or not.
 * @param members each counts once; `null`: all who may edit
 */
export function withMembers(team: Team, members: readonly string[] | null): Team {
  const listed = members === null ? null : [...new Set(members)];
  const isSame =
    listed === team.members ||
    (listed?.length === team.members?.length && listed?.every((id) => team.members?.includes(id)) === true);
  return isSame ? team : { ...team, members: listed };
}

/** The team without the roles of accounts that Jira has no more: who can't work there any more keeps no place from others. */
export function withoutRolesOf(team: Team, gone: ReadonlySet<string>): Team {
  const roles = team.roles.filter(({ accountId }) => !gone.has(accountId));
  return roles.length === team.roles.length ? team : { ...team, roles };
}
