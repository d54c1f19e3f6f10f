/** The prep page asks: what lies between the stories of this backlog? */
import type { SetCount, SetOverview } from '../../contract';
import { SET_CHECKS } from '../../readiness/set/finding';
import type { WholeBacklog, World } from '../ports';
import { chooseFrom, readProjectOfTeam } from '../read-backlog';
import { lookAt } from './building';
import { readParts } from './read-parts';
import { countFrom } from './stored-findings';
import { whatMayBeTold } from './visible';

export interface SetQuestion {
  readonly accountId: string;
  readonly projectId: string;
  /** `null`: the board looked at last, else the project's first. */
  readonly boardId: number | null;
}

/**
 * Three requests of Jira, and one for each hundred stories that are named, four at most. Where there is no comparison, or only
 * an old one, the queue is asked for a new one.
 * @throws Problem `not-found` for a project or board that this person can't see, `not-in-team` when they may only look
 */
export async function readSetOverview(world: World, question: SetQuestion): Promise<SetOverview> {
  const backlog = await backlogOf(world, question);
  const { isBuilding } = await lookAt(world, backlog);
  const state = isBuilding ? 'building' : 'ready';
  const read = await readParts(world.shelf, backlog, world.now(), () =>
    SET_CHECKS.map((check) => `overview:${check}` as const),
  );
  if (read === null) return { state, asOf: null, stories: 0, counts: [] };
  const counts = SET_CHECKS.map((check, at) => ({ check, ...countFrom(read.values[at]) }));
  const mayBeTold = await whatMayBeTold(
    world.jira,
    counts.flatMap(({ findings }) => findings),
  );
  const told = counts.map(({ check, count, findings }): SetCount => {
    const visible = findings.filter(mayBeTold);
    return { check, count: count - (findings.length - visible.length), findings: visible };
  });
  const { asOf, stories } = read.head;
  return { state, asOf, stories, counts: told.filter(({ count }) => count > 0) };
}

async function backlogOf(
  { jira, boardMemory }: World,
  { accountId, projectId, boardId }: SetQuestion,
): Promise<WholeBacklog> {
  const project = await readProjectOfTeam(jira, projectId);
  const [boards, remembered] = await Promise.all([
    jira.listBoards(project),
    boardMemory.recall(accountId, project.id),
  ]);
  return { projectId: project.id, boardId: chooseFrom(boards, boardId, remembered)?.id ?? null };
}
