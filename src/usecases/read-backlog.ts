/** The prep page asks: what is at the top of the backlog, and how ready is each story? */
import type { BacklogPage, BacklogRow, NextStep } from '../contract';
import { languagesFor } from '../readiness/language/load-language';
import type { Assessment } from '../readiness/finding';
import { readBasisOfBoard } from './basis';
import type { Member } from './admission/member';
import { judged, type JudgedBy } from './notes/judged';
import { readNotes } from './notes/read-note';
import type { StoryNote } from './notes/story-note';
import type { BacklogItem, World } from './ports';
import { rulesForRows } from './rules-for-rows';
import { readSurroundings } from './team-figures';

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
  const [slice, surroundings] = await Promise.all([
    world.jira.readBacklog(board ?? project, page, basis.fields),
    readSurroundings(world, basis),
  ]);
  const stories = slice.items.map(({ story }) => story);
  const [rules, languages, notes] = await Promise.all([
    rulesForRows(basis),
    languagesFor(stories),
    readNotes(
      world.records,
      stories.map(({ id }) => id),
    ),
  ]);
  const by = { rules, languages, surroundings };
  return {
    project: { key: project.key, name: project.name },
    boards,
    board,
    rows: await Promise.all(slice.items.map((item) => row(item, notes.get(item.story.id) ?? null, by))),
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

async function row(
  { story, issueType }: BacklogItem,
  note: StoryNote | null,
  by: JudgedBy,
): Promise<BacklogRow> {
  const { assessment, agreement } = await judged(story, note, by);
  const isAgreed = agreement === 'agreed';
  return {
    id: story.id,
    key: story.key,
    summary: story.summary,
    issueType,
    kind: story.kind,
    epic: story.parent?.summary ?? null,
    estimate: story.estimate ?? null,
    score: assessment.score,
    band: assessment.band,
    isAgreed,
    // What is agreed is ready: nothing is left to do.
    nextStep: isAgreed ? null : nextStep(assessment),
  };
}

function nextStep({ steps, findings }: Assessment): NextStep | null {
  const finding = findings.find(({ check }) => check === steps[0]);
  if (finding === undefined) return null;
  const { check, fix, gain, minutes, who } = finding;
  return { check, fix, gain, minutes, who };
}
