/** Somebody hands a role of theirs to a colleague, who says yes or no. */
import type { TeamView } from '../../contract/team';
import * as handOver from '../../refinement/team/hand-over';
import { isOfTeam } from '../../refinement/team/in-force';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';
import { changeRole, type RoleWish } from './change-role';

/**
 * Asks a colleague; `null` takes the question back.
 * @throws Problem `person-unknown` for somebody who isn't of the team, `not-allowed` where the role isn't one's own
 */
export async function offerRole(
  world: World,
  member: Member,
  { to, ...wish }: RoleWish & { readonly to: string | null },
): Promise<TeamView> {
  if (to !== null) await mustBeColleague(world, member, to);
  return changeRole(world, member, wish, (team, own) => handOver.offerRole(team, own, to));
}

/** @throws Problem `changed-meanwhile` where the question isn't there any more */
export function answerOffer(
  world: World,
  member: Member,
  { yes, ...wish }: RoleWish & { readonly yes: boolean },
): Promise<TeamView> {
  return changeRole(world, member, wish, (team, own) => handOver.answerOffer(team, own, yes));
}

async function mustBeColleague(
  { jira, now }: World,
  { project, team }: Member,
  accountId: string,
): Promise<void> {
  if (isOfTeam(team, accountId, now().toISOString()) && (await jira.worksIn(project, accountId))) return;
  throw new Problem('person-unknown', 'a role is offered to somebody who is not of the team');
}
