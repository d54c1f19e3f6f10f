/** What was offered to a Product Owner, as their page of one backlog tells it. */
import type { HelpView, OfferView } from '../../contract/help';
import { standingOf, type Offer } from '../../refinement/offer/offer';
import { patienceAfter } from '../../refinement/offer/patience';
import { placeKey, type Place } from '../../refinement/team/team';
import type { HelpRecord } from './help-record';

/** Where nobody has said how long a sprint is; a quiet that is a few days longer or shorter hurts nobody. */
export const SPRINT_DAYS = 14;

/** @param now an instant, ISO 8601 */
export function helpView({ offers, reopenedAt }: HelpRecord, place: Place, now: string): HelpView {
  const here = offers.filter((offer) => offer.place === placeKey(place));
  const patience = patienceAfter(offers, reopenedAt, now, SPRINT_DAYS);
  return {
    offer: here.map((offer) => offerView(offer, now)).findLast((view) => view !== null) ?? null,
    patience: patience.state === 'quiet' || patience.state === 'closed' ? patience.state : 'open',
    quietUntil: patience.state === 'quiet' ? patience.until : null,
  };
}

/** `null` where it isn't told any more, or not yet. */
function offerView(offer: Offer, now: string): OfferView | null {
  const standing = standingOf(offer, now);
  if (standing !== 'open' && standing !== 'waiting' && standing !== 'accepted') return null;
  const { id, cause, meeting, terms, lapsesAt, answer } = offer;
  // What was agreed for a meeting is over with it.
  if (standing === 'accepted' && Date.parse(lapsesAt) <= Date.parse(now)) return null;
  const { rung, stories } = terms;
  const putOffUntil = answer?.kind === 'put-off' ? answer.until : null;
  return { id, cause, meeting, rung, stories, lapsesAt, standing, putOffUntil };
}
