/** Who has a role for one story: a role is one of a board, and counts for the stories that the board shows. */
import { rolesInForce } from '../../refinement/team/in-force';
import type { Role } from '../../refinement/team/team';
import { PLACES_LIFE, recalled } from '../keeping';
import type { World } from '../ports';
import { Problem } from '../problem';
import { MOST_BOARDS, readTeamOf, type Home } from './home';
import type { StoryQuestion } from './story-member';

/**
 * Of the team only whom a role in force makes this theirs, at home or at another board of the project. Jira is asked about a board only
 * where the role is theirs, and where there is more than one.
 * @param asking somebody of the story's team
 * @throws Problem `not-allowed`
 */
export async function mustHaveRoleAt(
  world: World,
  asking: Pick<StoryQuestion, 'accountId' | 'issueId'> & { readonly projectId: string; readonly home: Home },
  role: Role,
): Promise<void> {
  const { accountId, issueId, projectId, home } = asking;
  const now = world.now();
  const boards = (await recalled(world.kept.boards, projectId, PLACES_LIFE, now)) ?? [];
  const isTheirs = (team: Home['team'] | null) =>
    team !== null && rolesInForce(team, accountId, now.toISOString()).includes(role);
  if (isTheirs(home.team) && (boards.length < 2 || (await shows(world, home.boardId, issueId)))) return;
  const others = boards.filter((boardId) => boardId !== home.boardId).slice(0, MOST_BOARDS);
  const found = await Promise.all(
    others.map(
      async (boardId) =>
        isTheirs(await readTeamOf(world, { projectId, boardId })) && (await shows(world, boardId, issueId)),
    ),
  );
  if (!found.includes(true)) throw new Problem('not-allowed', `the call is for ${role}`);
}

/** What stands on no board is everybody's who is at home in the project; a board that is hidden shows this person nothing. */
async function shows({ jira }: World, boardId: number | null, issueId: string): Promise<boolean> {
  if (boardId === null) return true;
  try {
    return await jira.isOnBoard(boardId, issueId);
  } catch (problem) {
    if (problem instanceof Problem && (problem.code === 'not-found' || problem.code === 'not-allowed'))
      return false;
    throw problem;
  }
}
