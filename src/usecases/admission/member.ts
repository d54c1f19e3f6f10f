/**
 * The way into a project's pages: who asks, of which team, and as what. Project and board are believed only once Jira has
 * shown them to this person; the rights are asked of Jira as this person, at each call.
 */
import type { BoardChoice } from '../../contract';
import { isOfTeam, rolesInForce } from '../../refinement/team/in-force';
import { NOTHING_SAID, type Place, type Role, type Team } from '../../refinement/team/team';
import type { Project, World } from '../ports';
import { Problem } from '../problem';
import { homeAmong, readTeamOf } from './home';
import type { Who } from './who';

/** Somebody who was let in. */
export interface Member {
  readonly accountId: string;
  readonly project: Project;
  /** Boards of the project that this person may see, in Jira's order. */
  readonly boards: readonly BoardChoice[];
  /** The board that they look at; `null` where the project has none. */
  readonly board: BoardChoice | null;
  readonly place: Place;
  readonly team: Team;
  /** `false` for an administrator of the project who keeps the rules of a team that they are not of. */
  readonly isOfTeam: boolean;
  /** Roles in force. */
  readonly roles: readonly Role[];
}

export interface PlaceClaim {
  readonly accountId: string;
  /** What the page says its project is. */
  readonly projectId: string;
  /** `null`: the board looked at last, else the first whose team counts this person. */
  readonly boardId: number | null;
}

/**
 * Lets somebody in, or not.
 * @throws Problem `not-found` for a project or board that this person can't see, `not-in-team` for somebody outside the team,
 *   `not-allowed` for one of the team who may not do this
 */
export async function admit(world: World, who: Who, claim: PlaceClaim): Promise<Member> {
  const { jira, boardMemory } = world;
  const { accountId, projectId } = claim;
  const [project, mayEdit] = await Promise.all([jira.readProject(projectId), jira.mayEdit({ projectId })]);
  // Somebody who may change nothing here learns nothing more of it, and no request is spent on it.
  const isKeeperOfProject = mayEdit ? null : await administers(world, who, project);
  if (!mayEdit && isKeeperOfProject !== true)
    throw new Problem('not-in-team', 'the person may look, but not edit');

  const [boards, remembered] = await Promise.all([
    jira.listBoards(project),
    boardMemory.recall(accountId, project.id),
  ]);
  const now = world.now().toISOString();
  const ids = boards.map(({ id }) => id);
  const home = await homeAmong(world, { accountId, projectId: project.id }, ids, remembered);
  const board = claim.boardId === null ? boardOf(boards, home.boardId) : asked(boards, claim.boardId);
  const place: Place = { projectId: project.id, boardId: board?.id ?? null };
  const team =
    place.boardId === home.boardId ? home.team : ((await readTeamOf(world, place)) ?? NOTHING_SAID);
  const roles = mayEdit ? rolesInForce(team, accountId, now) : [];
  const isOne = mayEdit && isOfTeam(team, accountId, now);
  const member: Member = { accountId, project, boards, board, place, team, isOfTeam: isOne, roles };
  if (isLetIn(who, isOne, roles)) return member;
  const isByRight = isOne || who !== 'team-keeper';
  if (isByRight && (isKeeperOfProject ?? (await administers(world, who, project)))) return member;
  throw isOne
    ? new Problem('not-allowed', `the call is for ${who}`)
    : new Problem('not-in-team', 'the person is not on the team’s list');
}

function isLetIn(who: Who, isOfTeam: boolean, roles: readonly Role[]): boolean {
  switch (who) {
    case 'team':
    case 'reader':
      return isOfTeam;
    case 'keeper':
    case 'team-keeper':
    case 'role-holder': // of which role, the use case knows
      return roles.length > 0;
    case 'list-keeper':
    case 'product-owner':
      return roles.includes('product-owner');
  }
}

/** What an administrator of the project may do by that alone. */
const BY_ADMINISTRATION: ReadonlySet<Who> = new Set(['reader', 'keeper', 'team-keeper', 'list-keeper']);

/** Asked of Jira only where it would let somebody in. */
async function administers({ jira }: World, who: Who, { id }: Project): Promise<boolean> {
  return BY_ADMINISTRATION.has(who) && (await jira.mayAdminister(id));
}

/** @throws Problem `not-found` when the board isn't one of this project's that this person may see */
function asked(boards: readonly BoardChoice[], boardId: number): BoardChoice {
  const board = boardOf(boards, boardId);
  if (board === null) throw new Problem('not-found', 'the board is not one of this project');
  return board;
}

function boardOf(boards: readonly BoardChoice[], boardId: number | null): BoardChoice | null {
  return boards.find(({ id }) => id === boardId) ?? null;
}
