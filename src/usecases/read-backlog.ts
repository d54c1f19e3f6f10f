/** The prep page asks: what is at the top of the backlog, and how ready is each story? */
import type { BacklogPage, BacklogRow } from '../contract';
import type { AgendaStory } from '../refinement/agenda';
import { horizonOf, type Ranked } from '../refinement/horizon';
import { backlogRows } from './backlog-rows';
import { readBasisOfBoard } from './basis';
import type { Member } from './admission/member';
import { readAsked } from './help/asked';
import { helpBeside } from './help/help-beside';
import { ownHelping } from './help/say-helping';
import { readMeetingBeside } from './meeting/read-meeting';
import { readPace } from './pace';
import type { World } from './ports';
import { readTeamFigures } from './team-figures';

/** Rows of one page: what Jira answers in one call with fields. */
const PAGE_SIZE = 100;

/**
 * Reads and scores one page of a board's backlog as the person who looks.
 * @param after the `next` of the page before; `null` for the top
 */
export async function readBacklog(world: World, member: Member, after: string | null): Promise<BacklogPage> {
  const { page, keepable } = await readWithKeepable(world, member, after);
  if (after !== null) return page;
  const [asked, help] = await Promise.all([
    readAsked(world, member),
    // Nobody else's look so much as asks for it.
    page.youAreProductOwner ? helpBeside(world, member, keepable) : null,
  ]);
  return { ...page, asked, help };
}

/** A page, and those of its stories of which something may be kept: what only some may see is none of them. */
export async function readWithKeepable(
  world: World,
  { accountId, project, boards, board, place, roles, team }: Member,
  after: string | null,
): Promise<{ readonly page: BacklogPage; readonly keepable: readonly AgendaStory[] }> {
  const basis = await readBasisOfBoard(world, place.projectId, place.boardId);
  const part = { after, size: PAGE_SIZE };
  const [slice, figures] = await Promise.all([
    world.jira.readBacklog(board ?? project, part, basis.fields),
    readTeamFigures(world, basis),
  ]);
  const [pace, meeting, rows] = await Promise.all([
    after === null ? readPace(world, basis, figures) : null,
    after === null ? readMeetingBeside(world, place) : null,
    backlogRows(world, basis, figures, slice.items),
  ]);
  const page = {
    project: { key: project.key, name: project.name },
    boards,
    board,
    rows,
    horizon: pace === null ? null : horizonOf(rows.map(ranked), pace),
    youAreProductOwner: roles.includes('product-owner'),
    yourHelping: ownHelping(team, accountId),
    meeting,
    help: null,
    asked: [],
    next: slice.next,
  };
  const isOpenToAll = new Set(slice.items.filter((item) => item.isOpenToAll).map(({ story }) => story.id));
  return { page, keepable: rows.filter(({ id }) => isOpenToAll.has(id)).map(forAgenda) };
}

/**
 * Reads and scores one story of a backlog anew, as the person who looks.
 * @returns `null` where it isn't in that backlog (any more), or this person can't see it
 */
export async function readRow(
  world: World,
  { project, board, place }: Member,
  issueId: string,
): Promise<BacklogRow | null> {
  const basis = await readBasisOfBoard(world, place.projectId, place.boardId);
  const [item, figures] = await Promise.all([
    world.jira.readBacklogItem(board ?? project, issueId, basis.fields),
    readTeamFigures(world, basis),
  ]);
  if (item === null) return null;
  const [row] = await backlogRows(world, basis, figures, [item]);
  return row ?? null;
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

function forAgenda({ id, band }: BacklogRow): AgendaStory {
  return { id, band, oneStepMinutes: null };
}
