/** Which of the checks between stories a team wants to hear of. They are all looked for, whoever asks: the index is one for all. */
import { ISSUE_KINDS } from '../../story/story';
import type { SetCheck } from '../../readiness/set/finding';
import type { TeamDefinition } from '../../readiness/team-definition';

/** Whether the Definition asks it of any kind of item. */
export function isAsked({ kinds }: TeamDefinition, check: SetCheck): boolean {
  return ISSUE_KINDS.some((kind) => kinds[kind].weights[check] !== undefined);
}
