/**
 * The Product Owner lets everybody see the bands of the team's stories, by Jira's own search, or takes that back. It is the queue that
 * writes and removes them, as the app: whoever looks next need not wait for it.
 */
import type { TeamView } from '../../contract/team';
import { standing } from '../../refinement/team/standing';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { changeTeam } from './change-team';
import { teamView } from './team-view';

/**
 * @throws Problem `busy` when the queue is: it can be said again. The nightly round takes away what is no longer to be shown in any
 *   case, and shows the rest as soon as one story of the team is kept.
 */
export async function publishBands(world: World, member: Member, publishes: boolean): Promise<TeamView> {
  const now = world.now().toISOString();
  const team = await changeTeam(world.records, member.place, (before) => {
    // What an earlier Product Owner said, with nobody in between, holds no longer.
    const current = standing(before, now);
    return current.publishesBands === publishes ? current : { ...current, publishesBands: publishes };
  });
  // Also where nothing was to change: what an earlier call could not push is pushed then.
  await world.bandJobs.push({ kind: publishes ? 'fill' : 'withdraw', place: member.place, after: null }, 0);
  return teamView(world, { ...member, team });
}
