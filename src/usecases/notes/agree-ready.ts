/** Somebody of the team says of a story: "This one is ready." */
import type { StoryReading } from '../../contract';
import { withoutVoice, withVoice } from '../../refinement/agreement';
import { hasRoleAt } from '../admission/role-at-story';
import type { World } from '../ports';
import { changeNote, type Speaking } from './change-note';
import { presentOf } from './judged';
import { markOf } from './mark';

/**
 * Adds one's voice over the words as they are now, or takes it back. Whoever is the Product Owner, in force, of a board that shows the
 * story speaks as such.
 * @throws Problem as `changeNote`
 */
export async function agreeReady(
  world: World,
  speaking: Speaking,
  { agreed }: { readonly agreed: boolean },
): Promise<StoryReading> {
  const { accountId } = speaking;
  const { item, basis } = speaking.story;
  const mark = markOf(item.story.id, accountId);
  const { projectId, home } = basis;
  const asking = { accountId, issueId: item.story.id, projectId, home };
  const voice = { mark, asProductOwner: agreed && (await hasRoleAt(world, asking, 'product-owner')) };
  const present = await presentOf(item.story);
  return changeNote(world, speaking, (note) => {
    const agreement = agreed ? withVoice(note.agreement, voice, present) : withoutVoice(note.agreement, mark);
    return agreement === note.agreement ? note : { ...note, agreement };
  });
}
