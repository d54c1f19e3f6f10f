/** Whoever keeps the team's rules narrows the team to a list, or opens it to all who may edit. */
import type { TeamView } from '../../contract/team';
import { isOfTeam } from '../../refinement/team/in-force';
import { isSameList, withMembers } from '../../refinement/team/members';
import { standing } from '../../refinement/team/standing';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';
import { changeTeam } from './change-team';
import { teamView } from './team-view';

/** Accounts; `null`: all who may edit. */
type List = readonly string[] | null;

/**
 * @param over the list as the page showed it
 * @throws Problem `changed-meanwhile` where somebody else has saved another list since; `would-lock-out` where whoever saves it is of the team and not on the list, `person-unknown` where Jira does not
 *   let one of those who are new on it work there
 */
export async function nameMembers(
  world: World,
  member: Member,
  { members, over }: { readonly members: List; readonly over: List },
): Promise<TeamView> {
  const shown = await teamView(world, member);
  const isThere = isSameList(member.team.members, members);
  if (!isThere) mustBeAsRead(shown.members?.map((person) => person.accountId) ?? null, over);
  if (members !== null) {
    await mustKeepOwnPlace(world, member, members);
    await mustWorkThere(world, member, members);
  }
  const now = world.now().toISOString();
  const team = await changeTeam(world.records, member.place, (before) => {
    if (!isThere) mustBeAsRead(before.members, member.team.members);
    return withMembers(standing(before, now), members);
  });
  return teamView(world, { ...member, team });
}

function mustBeAsRead(list: List, read: List): void {
  if (!isSameList(list, read))
    throw new Problem('changed-meanwhile', 'the list is not the one that was read');
}

/** Whoever administers the project and isn't of the team has no place to keep, and reaches the list all the same. */
async function mustKeepOwnPlace(
  { jira, now }: World,
  { accountId, project, team }: Member,
  members: readonly string[],
): Promise<void> {
  if (members.includes(accountId)) return;
  const isOne =
    isOfTeam(team, accountId, now().toISOString()) && (await jira.mayEdit({ projectId: project.id }));
  if (isOne) throw new Problem('would-lock-out', 'the list leaves out whoever saves it');
}

/** Asked for each who is new, and only for them: who has left meanwhile must not keep the others from changing the list. */
async function mustWorkThere(
  { jira }: World,
  { accountId, project, team }: Member,
  members: readonly string[],
): Promise<void> {
  const known = new Set([...(team.members ?? []), accountId]);
  const added = [...new Set(members)].filter((id) => !known.has(id));
  const found = await Promise.all(added.map((id) => jira.worksIn(project, id)));
  if (found.includes(false)) throw new Problem('person-unknown', 'somebody on the list can’t work there');
}
