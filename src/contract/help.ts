/** What the Product Owner's own page learns of help that is offered. Nobody else's page learns anything of it. */
import type { Meeting } from '../refinement/meeting/rhythm';
import type { Offer, OfferTerms, OfferWish, Rung } from '../refinement/offer/offer';

export type { OfferWish };

export interface OfferView {
  readonly id: string;
  readonly cause: Offer['cause'];
  readonly meeting: Meeting | null;
  readonly rung: Rung;
  /** Ids, by rank as it was. Some may be done, hidden or gone by now: the page tells those that it knows. */
  readonly stories: OfferTerms['stories'];
  readonly lapsesAt: string;
  /** `waiting`: until a day that the Product Owner has chosen. */
  readonly standing: 'open' | 'waiting' | 'accepted';
  /** Until when it was put off: an instant, ISO 8601; `null` where it wasn't. */
  readonly putOffUntil: string | null;
}

export interface HelpView {
  /** `null`: nothing is offered here. */
  readonly offer: OfferView | null;
  /** Whether anything may come by itself: `quiet` for a while after a no, `closed` until the Product Owner opens it. */
  readonly patience: 'open' | 'quiet' | 'closed';
  /** An instant, ISO 8601; `null` but for `quiet`. */
  readonly quietUntil: string | null;
}
