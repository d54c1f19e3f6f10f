/** The Product Owner says for how many working days they look first. It holds for what comes after. */
import type { TeamView } from '../../contract/team';
import { standing } from '../../refinement/team/standing';
import type { FirstLookDays } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { changeTeam } from './change-team';
import { teamView } from './team-view';

export async function setFirstLook(world: World, member: Member, days: FirstLookDays): Promise<TeamView> {
  const now = world.now().toISOString();
  const team = await changeTeam(world.records, member.place, (before) =>
    before.firstLookDays === days ? before : { ...standing(before, now), firstLookDays: days },
  );
  return teamView(world, { ...member, team });
}
