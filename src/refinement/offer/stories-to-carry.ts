/** What a hand is offered for: the few stories in which it helps most. Pure. */
import { agendaOf, type AgendaStory } from '../agenda';

/** A hand for more is more than a hand. */
const MOST = 4;

/**
 * What would have its turn and nobody has told yet; where there is no such story, the first that are not Ready.
 * @param stories of the backlog, by rank @param minutes of a meeting
 * @returns ids, by rank
 */
export function storiesToCarry(stories: readonly AgendaStory[], minutes: number): readonly string[] {
  const { draftFirst } = agendaOf(stories, minutes);
  const unready = stories.filter(({ band }) => band !== null && band !== 'Ready').map(({ id }) => id);
  return (draftFirst.length > 0 ? draftFirst : unready).slice(0, MOST);
}
