/** Who has a role for one story: a role is one of a board, and counts for the stories that the board shows. */
import { rolesInForce } from '../../refinement/team/in-force';
import type { Role } from '../../refinement/team/team';
import { PLACES_LIFE, recalled } from '../keeping';
import type { World } from '../ports';
import { Problem } from '../problem';
import { MOST_BOARDS, readTeamOf, type Home } from './home';
import type { StoryQuestion } from './story-member';

/** Somebody of the story's team. */
type Asking = Pick<StoryQuestion, 'accountId' | 'issueId'> & {
  readonly projectId: string;
  readonly home: Home;
};

/**
 * Of the team only whom a role in force makes this theirs.
 * @throws Problem `not-allowed`
 */
export async function mustHaveRoleAt(world: World, asking: Asking, role: Role): Promise<void> {
  if (!(await hasRoleAt(world, asking, role))) throw new Problem('not-allowed', `the call is for ${role}`);
}

/**
 * Whether somebody has a role in force at home or at another board of the project, and that board shows the story. Jira is asked about
 * a board, as this person, only where the role is theirs, and where there is more than one.
 */
export async function hasRoleAt(world: World, asking: Asking, role: Role): Promise<boolean> {
  const { accountId, issueId, projectId, home } = asking;
  const now = world.now();
  const boards = (await recalled(world.kept.boards, projectId, PLACES_LIFE, now)) ?? [];
  const isTheirs = (team: Home['team'] | null) =>
    team !== null && rolesInForce(team, accountId, now.toISOString()).includes(role);
  if (isTheirs(home.team) && (boards.length < 2 || (await shows(world, home.boardId, issueId)))) return true;
  const others = boards.filter((boardId) => boardId !== home.boardId).slice(0, MOST_BOARDS);
  const found = await Promise.all(
    others.map(
      async (boardId) =>
        isTheirs(await readTeamOf(world, { projectId, boardId })) && (await shows(world, boardId, issueId)),
    ),
  );
  return found.includes(true);
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
