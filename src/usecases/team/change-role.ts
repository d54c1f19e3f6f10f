/** Does what somebody wants about a role of their own, if it can be done, and shows the team as it is then. */
import type { ErrorCode } from '../../contract';
import type { TeamView } from '../../contract/team';
import { rolesInForce } from '../../refinement/team/in-force';
import type { Outcome, Refusal, Wish } from '../../refinement/team/outcome';
import type { Role, Team } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';
import { changeTeam } from './change-team';
import { teamView } from './team-view';

/** Which role, and where working days are counted. */
export interface RoleWish {
  readonly role: Role;
  /** IANA. */
  readonly timeZone: string;
}

const CODES: Readonly<Record<Refusal, ErrorCode>> = {
  taken: 'role-taken',
  'not-held': 'not-allowed',
  gone: 'changed-meanwhile',
};

/**
 * @param change pure; see `changeTeam`
 * @throws Problem `role-taken`, `not-allowed` or `changed-meanwhile` where it can't be done
 */
export async function changeRole(
  world: World,
  member: Member,
  { role, timeZone }: RoleWish,
  change: (team: Team, wish: Wish) => Outcome,
): Promise<TeamView> {
  const { accountId, place } = member;
  const wish: Wish = { role, accountId, timeZone, now: world.now().toISOString() };
  const team = await changeTeam(world.records, place, (before) => teamOf(change(before, wish)));
  // Nobody was Product Owner any more. Where the queue is busy, the nightly round takes away what is shown.
  if (member.team.publishesBands && !team.publishesBands)
    await world.bandJobs.push({ kind: 'withdraw', place, after: null }, 0).catch(leaveToTheNight);
  return teamView(world, { ...member, team, roles: rolesInForce(team, accountId, wish.now) });
}

function teamOf(outcome: Outcome): Team {
  if ('team' in outcome) return outcome.team;
  throw new Problem(CODES[outcome.refused], `a wish about a role: ${outcome.refused}`);
}

function leaveToTheNight(problem: unknown): void {
  if (!(problem instanceof Problem)) throw problem;
}
