/** The prep page asks: what is at the top of the backlog, and how ready is each story? */
import type { BacklogPage, BacklogRow, BoardChoice, NextStep } from '../contract';
import { assess } from '../readiness/assess';
import { DEFAULT_DEFINITION } from '../readiness/definition';
import { languagesFor } from '../readiness/language/load-language';
import type { Languages } from '../readiness/language/languages';
import { withoutHints } from '../readiness/without-hints';
import type { Assessment } from '../readiness/finding';
import type { Surroundings } from '../readiness/surroundings';
import { readBasisOfBoard } from './basis';
import type { BacklogItem, BoardMemory, JiraReader, Project, World } from './ports';
import { Problem } from './problem';
import { readForTeam } from './team';
import { readSurroundings } from './team-figures';

/** Rows of one page: what Jira answers in one call with fields. */
const PAGE_SIZE = 100;
/** A row shows no hints. */
const ROWS_DEFINITION = withoutHints(DEFAULT_DEFINITION);

export interface BacklogQuestion {
  readonly accountId: string;
  readonly projectId: string;
  /** `null`: the board looked at last, else the project's first. */
  readonly boardId: number | null;
  /** The `next` of the page before; `null` for the top. */
  readonly after: string | null;
}

/**
 * Reads and scores one page of a project's backlog as the person who looks.
 * @throws Problem `not-found` for a project or board that this person can't see, `not-in-team` when they may only look
 */
export async function readBacklog(world: World, question: BacklogQuestion): Promise<BacklogPage> {
  const { jira, boardMemory } = world;
  const project = await readProjectOfTeam(jira, question.projectId);
  const [boards, remembered] = await Promise.all([
    jira.listBoards(project),
    boardMemory.recall(question.accountId, project.id),
  ]);
  const board = chooseFrom(boards, question.boardId, remembered);
  const basis = await readBasisOfBoard(world, project.id, board?.id ?? null);
  const page = { after: question.after, size: PAGE_SIZE };
  const [slice, surroundings] = await Promise.all([
    jira.readBacklog(board ?? project, page, basis.fields),
    readSurroundings(world, basis),
  ]);
  const languages = await languagesFor(slice.items.map(({ story }) => story));
  return {
    project: { key: project.key, name: project.name },
    boards,
    board,
    rows: slice.items.map((item) => row(item, languages, surroundings)),
    next: slice.next,
  };
}

/**
 * Remembers the board a person wants to see in a project.
 * @throws Problem `not-found` when the board isn't one of that project's that this person may see
 */
export async function chooseBoard(
  jira: JiraReader,
  memory: BoardMemory,
  choice: { readonly accountId: string; readonly projectId: string; readonly boardId: number },
): Promise<void> {
  const project = await readProjectOfTeam(jira, choice.projectId);
  const board = chooseFrom(await jira.listBoards(project), choice.boardId, null);
  if (board !== null) await memory.remember(choice.accountId, project.id, board.id);
}

/** @throws Problem `not-found` for a project that this person can't see, `not-in-team` when they may only look */
export function readProjectOfTeam(jira: JiraReader, projectId: string): Promise<Project> {
  return readForTeam(jira, { projectId }, jira.readProject(projectId));
}

/**
 * The board that is asked for, else the one looked at last, else the first; `null` where there is none.
 * @throws Problem `not-found` when the board that is asked for isn't among them
 */
export function chooseFrom(
  boards: readonly BoardChoice[],
  asked: number | null,
  remembered: number | null,
): BoardChoice | null {
  if (asked !== null) {
    const board = boards.find(({ id }) => id === asked);
    if (board === undefined) throw new Problem('not-found', 'the board is not one of this project');
    return board;
  }
  // A remembered board may be gone or hidden by now: then the first one does.
  return boards.find(({ id }) => id === remembered) ?? boards[0] ?? null;
}

function row(
  { story, issueType }: BacklogItem,
  languages: Languages,
  surroundings: Surroundings,
): BacklogRow {
  const assessment = assess(story, ROWS_DEFINITION, languages, surroundings);
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
    nextStep: nextStep(assessment),
  };
}

function nextStep({ steps, findings }: Assessment): NextStep | null {
  const finding = findings.find(({ check }) => check === steps[0]);
  if (finding === undefined) return null;
  const { check, fix, gain, minutes, who } = finding;
  return { check, fix, gain, minutes, who };
}
