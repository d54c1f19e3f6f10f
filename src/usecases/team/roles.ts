/** Somebody of the team says what their role is here, steps back from it, stays in it, or shares it. */
import type { TeamView } from '../../contract/team';
import { withoutRolesOf } from '../../refinement/team/members';
import * as roles from '../../refinement/team/roles';
import { holdersOf, standing } from '../../refinement/team/standing';
import type { Role } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { changeRole, type RoleWish } from './change-role';

/** What a role may be; the door parses by it. */
export { ROLES } from '../../refinement/team/team';

/**
 * "I'm the Product Owner here." Whoever had the role and has no account any more keeps no place from others, and need not say yes.
 * @throws Problem `role-taken` where two others have it, or are about to
 */
export async function confirmRole(world: World, member: Member, wish: RoleWish): Promise<TeamView> {
  const gone = await holdersGone(world, member, wish.role);
  return changeRole(world, member, wish, (team, own) => roles.confirmRole(withoutRolesOf(team, gone), own));
}

/** Takes back what isn't in force yet, or a "not now"; steps back from what is, after the first-look time. */
export function stepBack(world: World, member: Member, wish: RoleWish): Promise<TeamView> {
  return changeRole(world, member, wish, roles.stepBack);
}

/** @throws Problem `changed-meanwhile` where the role has ended by now, `role-taken` where two others have it then */
export function stayInRole(world: World, member: Member, wish: RoleWish): Promise<TeamView> {
  return changeRole(world, member, wish, roles.stayInRole);
}

/**
 * Who has a role answers somebody who would share it.
 * @throws Problem `not-allowed` for somebody who doesn't have it, `changed-meanwhile` where nobody waits for the answer
 */
export function answerSecond(
  world: World,
  member: Member,
  { accountId, yes, ...wish }: RoleWish & { readonly accountId: string; readonly yes: boolean },
): Promise<TeamView> {
  return changeRole(world, member, wish, (team, own) => roles.answerSecond(team, own, accountId, yes));
}

/** Jira is asked only where somebody else has the role. */
async function holdersGone(
  { jira, now }: World,
  { accountId, team }: Member,
  role: Role,
): Promise<ReadonlySet<string>> {
  const others = holdersOf(standing(team, now().toISOString()), role)
    .map((held) => held.accountId)
    .filter((id) => id !== accountId);
  const inUse = new Set((await jira.namesOf(others)).map((person) => person.accountId));
  return new Set(others.filter((id) => !inUse.has(id)));
}
