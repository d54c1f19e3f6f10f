/** A keeper of the rules looks for those of another team that they belong to, to take them over. */
import type { DefinitionSource } from '../../contract/definition';
import type { TeamDefinition } from '../../readiness/team-definition';
import { isOfTeam } from '../../refinement/team/in-force';
import { NOTHING_SAID, placeKey, type Place } from '../../refinement/team/team';
import { readTeamOf } from '../admission/home';
import type { Member } from '../admission/member';
import type { PlacedBoard, World } from '../ports';
import { Problem } from '../problem';
import type { KeptDefinition } from './kept-definition';

/** Records that are read at the same time. */
const AT_ONCE = 20;
/** Of so many boards Jira is asked whether this person may edit there: that many nobody has, as a rule. */
const CANDIDATES = 20;

interface Candidate {
  readonly board: PlacedBoard & { readonly project: NonNullable<PlacedBoard['project']> };
  readonly place: Place;
  readonly kept: KeptDefinition;
}

/**
 * Other boards with rules of their own, of whose team this person is, too, in Jira's order. Of two hundred boards that they may see
 * at most, the records are looked at first, for that costs Jira nothing.
 */
export async function listDefinitionSources(
  world: World,
  { accountId, board }: Member,
): Promise<readonly DefinitionSource[]> {
  const boards = (await world.jira.listAllBoards()).filter(({ id }) => id !== board?.id);
  const candidates: Candidate[] = [];
  for (let at = 0; at < boards.length && candidates.length < CANDIDATES; at += AT_ONCE) {
    const some = boards.slice(at, at + AT_ONCE).map((one) => candidateOf(world, one));
    candidates.push(...(await Promise.all(some)).filter((candidate) => candidate !== null));
  }
  const asked = candidates.slice(0, CANDIDATES);
  const isOpen = await Promise.all(asked.map(({ place }) => isOfTeamThere(world, accountId, place)));
  return asked
    .filter((_, index) => isOpen[index])
    .map(({ board: { id, name, project }, kept }) => ({
      place: { projectKey: project.key, boardId: id, name },
      savedAt: kept.savedAt,
    }));
}

/**
 * The rules of another board as they are now.
 * @throws Problem `not-found` where there are none that this person may take over, for whatever reason
 */
export async function readDefinitionOf(
  world: World,
  { accountId }: Member,
  boardId: number,
): Promise<TeamDefinition> {
  const candidate = await candidateOf(world, await world.jira.readBoard(boardId));
  if (candidate === null || !(await isOfTeamThere(world, accountId, candidate.place)))
    throw new Problem('not-found', 'no rules to take over from this board');
  return candidate.kept.definition;
}

async function candidateOf(
  { records }: World,
  { project, ...board }: PlacedBoard,
): Promise<Candidate | null> {
  if (project === null) return null;
  const place = { projectId: project.id, boardId: board.id };
  const record = await records.read('definition', placeKey(place)).catch(nothingToTakeOver);
  return record === null ? null : { board: { ...board, project }, place, kept: record.value };
}

async function isOfTeamThere(world: World, accountId: string, place: Place): Promise<boolean> {
  try {
    if (!(await world.jira.mayEdit({ projectId: place.projectId }))) return false;
    const team = (await readTeamOf(world, place)) ?? NOTHING_SAID;
    return isOfTeam(team, accountId, world.now().toISOString());
  } catch (problem) {
    nothingToTakeOver(problem);
    return false;
  }
}

/** A board that is gone meanwhile, or whose record can't be read, is no source; no reason to show none of the others. */
function nothingToTakeOver(problem: unknown): null {
  if (problem instanceof Problem && ['unreadable', 'not-found', 'not-allowed'].includes(problem.code))
    return null;
  throw problem;
}
