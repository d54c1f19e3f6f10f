/** The team around a board asks: who is who here? */
import type { TeamView } from '../../contract/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { teamView } from './team-view';

export function readTeam(world: World, member: Member): Promise<TeamView> {
  return teamView(world, member);
}
