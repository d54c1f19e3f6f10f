/** A team asks of one sprint: is it ready? The same stories, judged as on the prep page. */
import type { SprintPage } from '../contract';
import type { Member } from './admission/member';
import { backlogRows } from './backlog-rows';
import { readBasisOfBoard } from './basis';
import type { World } from './ports';
import { Problem } from './problem';
import { readTeamFigures } from './team-figures';

/** What Jira answers in one request with fields; a sprint of more is none that a team talks through. */
const MOST = 100;

/**
 * Reads and scores what a board shows of a sprint, as the person who looks.
 * @throws Problem `no-context` where the page was opened from no board
 */
export async function readSprint(
  world: World,
  { project, board, place }: Member,
  sprintId: string,
): Promise<SprintPage> {
  if (board === null) throw new Problem('no-context', 'a sprint is of a board');
  const basis = await readBasisOfBoard(world, place.projectId, board.id);
  const [sprint, { items, isWhole }, figures] = await Promise.all([
    world.jira.readSprint(sprintId),
    world.jira.readSprintItems(board.id, sprintId, MOST, basis.fields),
    readTeamFigures(world, basis),
  ]);
  const rows = await backlogRows(world, basis, figures, items);
  const { key, name } = project;
  return { project: { key, name }, sprint, rows, isWhole };
}
