/** Whom a Product Owner asks is of the team and works there; nobody asks themselves. */
import { isOfTeam } from '../../refinement/team/in-force';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';

/** A request of Jira for each. @throws Problem `person-unknown` */
export async function mustBeColleagues(
  { jira, now }: Pick<World, 'jira' | 'now'>,
  { accountId, project, team }: Pick<Member, 'accountId' | 'project' | 'team'>,
  helpers: readonly string[],
): Promise<void> {
  const at = now().toISOString();
  const isOne = async (id: string): Promise<boolean> =>
    id !== accountId && isOfTeam(team, id, at) && (await jira.worksIn(project, id));
  const found = await Promise.all(helpers.map(isOne));
  if (found.includes(false)) throw new Problem('person-unknown', 'somebody is asked who is not of the team');
}
