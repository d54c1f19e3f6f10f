/** The keeper of a backlog in this browser, for whoever looks. */
import type { WholePlan } from '../../../../src/contract/whole';
import { keeperOf, KEEPS_NOTHING, type Keeper } from './keeper';
import { readOwner } from './owner';
import { kept } from './store';

/** Never rejects. */
export async function openKeeper(plan: WholePlan): Promise<Keeper> {
  const owner = await readOwner(Date.now());
  if (owner === null) return KEEPS_NOTHING;
  const { source } = plan;
  const backlog = source.kind === 'board' ? `board-${source.boardId}` : `project-${source.projectId}`;
  return keeperOf({ ...owner, backlog }, judgedBy(plan), kept);
}

/** Rules, fields and figures of the team, and the build of the page, whose scripts are named by what is in them; not the time. */
function judgedBy({ surroundings, ...plan }: WholePlan): string {
  const build = [...document.scripts].map(({ src }) => src);
  return JSON.stringify([build, plan, { ...surroundings, now: null }]);
}
