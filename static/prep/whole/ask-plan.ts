/** What reading a whole backlog takes: by what it is judged, and about how many stories it holds. Never rejects. */
import type { Reply } from '../../../src/contract';
import type { WholePlan } from '../../../src/contract/whole';
import { invoke, wellFormed } from '../../shared/bridge';
import { readJira } from '../../shared/jira';
import { countAddress, countBody, readCount } from './questions';

export interface CostedPlan {
  readonly plan: WholePlan;
  /** About; as this person sees the backlog. */
  readonly stories: number;
}

export async function askPlan(boardId: number | null): Promise<Reply<CostedPlan>> {
  const reply = await wellFormed(invoke('readBacklogPlan', { boardId }));
  if (!reply.ok) return reply;
  const { source } = reply.value;
  const counted = await readJira(countAddress(source), countBody(source));
  if (!counted.ok) return counted;
  const stories = readCount(counted.value);
  return stories === null
    ? { ok: false, error: 'jira-unavailable' }
    : { ok: true, value: { plan: reply.value, stories } };
}
