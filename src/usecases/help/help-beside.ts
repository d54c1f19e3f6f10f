/** What a Product Owner is offered, beside the stories that they look at. */
import type { HelpView } from '../../contract/help';
import type { AgendaStory } from '../../refinement/agenda';
import { gapIn } from '../../refinement/gap';
import { placeKey } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';
import { readHelpOf } from './change-help';
import type { HelpRecord } from './help-record';
import { helpView } from './help-view';
import { meetingToLookAt } from './meeting-to-look-at';
import { offerForGap } from './offer-for-gap';

/**
 * The daily look may have come too early or not at all, as for somebody whose role has just come into force: whoever looks by themselves in
 * time is offered the same. Four reads of the store at most, no request of Jira.
 * @param stories by rank; of those with a security level nothing is kept, so they are left out
 * @returns `null` where it can't be read: the stories are there all the same
 */
export async function helpBeside(
  world: Pick<World, 'records' | 'jira' | 'now'>,
  member: Pick<Member, 'accountId' | 'place' | 'team'>,
  stories: readonly AgendaStory[],
): Promise<HelpView | null> {
  try {
    const { accountId, place } = member;
    return await helpView(world, await helpWithGap(world, accountId, placeKey(place), stories), member);
  } catch (problem) {
    if (problem instanceof Problem) return null;
    throw problem;
  }
}

async function helpWithGap(
  world: Pick<World, 'records' | 'now'>,
  accountId: string,
  key: string,
  stories: readonly AgendaStory[],
): Promise<HelpRecord> {
  const coming = await meetingToLookAt(world, key);
  const isTime =
    coming !== null && coming.owner === accountId && Date.parse(coming.opensAt) <= world.now().getTime();
  const gap = isTime ? gapIn(stories, coming.minutes, coming.meeting) : null;
  if (coming === null || gap === null) return readHelpOf(world.records, accountId);
  return offerForGap(world, key, coming, gap.stories);
}
