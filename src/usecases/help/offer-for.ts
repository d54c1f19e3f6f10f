/** Offers a Product Owner help: once for the same reason, and only as long as they haven't said that it is enough. Pure. */
import { mostStories, type Offer, type Rung } from '../../refinement/offer/offer';
import { patienceAfter } from '../../refinement/offer/patience';
import { isBusy, withOffer, type HelpRecord } from './help-record';
import { SPRINT_DAYS } from './help-view';

export interface ReasonToOffer extends Pick<
  Offer,
  'id' | 'cause' | 'place' | 'meeting' | 'opensAt' | 'lapsesAt'
> {
  /** Ids, by rank. */
  readonly stories: readonly string[];
}

/**
 * However often it is asked for the same reason.
 * @param before all that this Product Owner was offered @param now an instant, ISO 8601
 * @returns the record with the offer; the same where nothing may be offered
 */
export function withOfferFor(
  before: HelpRecord,
  { stories, ...reason }: ReasonToOffer,
  now: string,
): HelpRecord {
  if (before.offers.some(({ id }) => id === reason.id)) return before;
  const rung = largestStepNow(before, now);
  if (rung === null) return before;
  const terms = { rung, stories: stories.slice(0, mostStories(rung)), helpers: [], until: null };
  return withOffer(before, { ...reason, terms, answer: null });
}

/** Whether anything may be offered now that was not asked for. */
export function mayOffer(before: HelpRecord, now: string): boolean {
  return largestStepNow(before, now) !== null;
}

/** One at a time: whoever is helped is not offered more. */
function largestStepNow(before: HelpRecord, now: string): Rung | null {
  if (isBusy(before, now)) return null;
  const patience = patienceAfter(before.offers, before.reopenedAt, now, SPRINT_DAYS);
  return patience.state === 'may-offer' ? patience.upTo : null;
}
