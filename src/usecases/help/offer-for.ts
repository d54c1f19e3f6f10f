/** Offers a Product Owner help before a meeting: once, and only as long as they haven't said that it is enough. */
import { gapId } from '../../refinement/gap';
import type { Offer } from '../../refinement/offer/offer';
import { patienceAfter } from '../../refinement/offer/patience';
import { changeHelp } from './change-help';
import { isBusy, withOffer, type HelpRecord } from './help-record';
import { SPRINT_DAYS } from './help-view';
import { ladderUpTo } from './ladder';
import type { ComingMeeting } from './meeting-to-look-at';
import type { HelpWorld } from './world';

/**
 * However often it is called for the same meeting, and by however many at once.
 * @param place `placeKey`
 * @returns all that this Product Owner was offered
 */
export async function offerFor(
  { records, now }: Pick<HelpWorld, 'records' | 'now'>,
  place: string,
  { meeting, opensAt, owner }: ComingMeeting,
  stories: readonly string[],
): Promise<HelpRecord> {
  const at = now().toISOString();
  const id = gapId(place, meeting);
  return changeHelp(records, owner, (before) => {
    // One at a time: whoever is helped is not offered more.
    if (before.offers.some((offer) => offer.id === id) || isBusy(before, at)) return before;
    const patience = patienceAfter(before.offers, before.reopenedAt, at, SPRINT_DAYS);
    if (patience.state !== 'may-offer') return before;
    const offer: Offer = {
      id,
      cause: 'gap',
      place,
      meeting,
      terms: { rung: ladderUpTo(patience.upTo, false), stories, helpers: [], until: null },
      opensAt,
      lapsesAt: meeting.startsAt,
      answer: null,
    };
    return withOffer(before, offer);
  });
}
