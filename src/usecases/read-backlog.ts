/** The prep page asks: what is at the top of the backlog, and how ready is each story? */
import type { BacklogPage, BacklogRow } from '../contract';
import { languagesFor } from '../readiness/language/load-language';
import { horizonOf, type Ranked } from '../refinement/horizon';
import { backlogRow } from './backlog-row';
import { readBasisOfBoard } from './basis';
import type { Member } from './admission/member';
import { readNotes } from './notes/read-note';
import { readPace } from './pace';
import type { World } from './ports';
import { rulesForRows } from './rules-for-rows';
import { around, readTeamFigures } from './team-figures';

/** Rows of one page: what Jira answers in one call with fields. */
const PAGE_SIZE = 100;

/**
 * Reads and scores one page of a board's backlog as the person who looks.
 * @param after the `next` of the page before; `null` for the top
 */
export async function readBacklog(
  world: World,
  { project, boards, board, place }: Member,
  after: string | null,
): Promise<BacklogPage> {
  const basis = await readBasisOfBoard(world, place.projectId, place.boardId);
  const page = { after, size: PAGE_SIZE };
  const [slice, figures] = await Promise.all([
    world.jira.readBacklog(board ?? project, page, basis.fields),
    readTeamFigures(world, basis),
  ]);
  const stories = slice.items.map(({ story }) => story);
  const [pace, rules, languages, notes] = await Promise.all([
    after === null ? readPace(world, basis, figures) : null,
    rulesForRows(basis),
    languagesFor(stories),
    readNotes(
      world.records,
      stories.map(({ id }) => id),
    ),
  ]);
  const by = { rules, languages, surroundings: around(world, figures) };
  const rows = await Promise.all(
    slice.items.map((item) => backlogRow(item, notes.get(item.story.id) ?? null, by)),
  );
  return {
    project: { key: project.key, name: project.name },
    boards,
    board,
    rows,
    horizon: pace === null ? null : horizonOf(rows.map(ranked), pace),
    next: slice.next,
  };
}

/** Remembers the board that somebody wants to see in a project. */
export async function chooseBoard(
  { boardMemory }: World,
  { accountId, project, board }: Member,
): Promise<void> {
  if (board !== null) await boardMemory.remember(accountId, project.id, board.id);
}

function ranked({ estimate, band }: BacklogRow): Ranked {
  return { estimate, isReady: band === 'Ready' };
}
