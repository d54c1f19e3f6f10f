/** What reading a whole backlog takes: by what it is judged, about how many stories it holds, and what was read of it today. Never rejects. */
import type { Reply } from '../../../src/contract';
import type { WholePlan } from '../../../src/contract/whole';
import { invoke, wellFormed } from '../../shared/bridge';
import { readJira } from '../../shared/jira';
import type { Keeper, Kept } from './kept/keeper';
import { openKeeper } from './kept/open-keeper';
import { countAddress, countBody, readCount } from './questions';

export interface CostedPlan {
  readonly plan: WholePlan;
  /** About; as this person sees the backlog. */
  readonly stories: number;
  readonly keeper: Keeper;
  /** `null` where nothing was read of it today. */
  readonly kept: Kept | null;
}

/** Jira is asked also where all was read today: whoever may no longer see the backlog isn't shown what was kept of it. */
export async function askPlan(boardId: number | null): Promise<Reply<CostedPlan>> {
  const reply = await wellFormed(invoke('readBacklogPlan', { boardId }));
  if (!reply.ok) return reply;
  const plan = reply.value;
  const counted = await readJira(countAddress(plan.source), countBody(plan.source));
  if (!counted.ok) return counted;
  const stories = readCount(counted.value);
  if (stories === null) return { ok: false, error: 'jira-unavailable' };
  const keeper = await openKeeper(plan);
  return { ok: true, value: { plan, stories, keeper, kept: await keeper.recall() } };
}
