/** The way to one story, for somebody of its team. */
import { isOfTeam } from '../../refinement/team/in-force';
import { NOTHING_SAID, type Place } from '../../refinement/team/team';
import type { World } from '../ports';
import { Problem } from '../problem';
import { readTeamOf } from './member';

export interface StoryQuestion {
  readonly accountId: string;
  readonly issueId: string;
  /** What the page says the issue's project is; believed only once the issue itself says the same. */
  readonly claimedProjectId: string | null;
}

/**
 * Reads for somebody who may edit. Permission and content are asked for at the same time, and told only together.
 * @throws Problem `not-in-team` for somebody who may look but not edit; what `read` throws where they may not even look
 */
export async function readAsEditor<T>(
  { jira }: Pick<World, 'jira'>,
  issueId: string,
  read: Promise<T>,
): Promise<T> {
  const [value, mayEdit] = await Promise.all([read, jira.mayEdit({ issueId })]);
  if (!mayEdit) throw new Problem('not-in-team', 'the person may look, but not edit');
  return value;
}

/**
 * Of those who may edit, only whom the team counts as its own.
 * @throws Problem `not-in-team` for somebody who is not on the list to which the team narrowed itself
 */
export async function mustBeOfTeam(world: World, accountId: string, place: Place): Promise<void> {
  const team = (await readTeamOf(world, place)) ?? NOTHING_SAID;
  if (!isOfTeam(team, accountId, world.now().toISOString()))
    throw new Problem('not-in-team', 'the person is not on the team’s list');
}
