/** Offers a Product Owner help before a meeting that too little is told for. */
import { gapId } from '../../refinement/gap';
import { changeHelp } from './change-help';
import type { HelpRecord } from './help-record';
import type { ComingMeeting } from './meeting-to-look-at';
import { withOfferFor } from './offer-for';
import type { HelpWorld } from './world';

/**
 * However often it is called for the same meeting, and by however many at once.
 * @param place `placeKey` @param stories ids, by rank
 * @returns all that this Product Owner was offered
 */
export function offerForGap(
  { records, now }: Pick<HelpWorld, 'records' | 'now'>,
  place: string,
  { meeting, opensAt, owner }: ComingMeeting,
  stories: readonly string[],
): Promise<HelpRecord> {
  const reason = { id: gapId(place, meeting), cause: 'gap' as const, place, meeting, stories };
  const at = now().toISOString();
  return changeHelp(records, owner, (before) =>
    withOfferFor(before, { ...reason, opensAt, lapsesAt: meeting.startsAt }, at),
  );
}
