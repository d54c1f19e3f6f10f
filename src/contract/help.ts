/** What the Product Owner's own page learns of help that is offered. Nobody else's page learns anything of it. */
import type { Meeting } from '../refinement/meeting/rhythm';
import type { Willingness } from '../refinement/pair/helper';
import type { Reason } from '../refinement/pair/suggest';
import type { PersonName } from './team';
import type { Offer, OfferTerms, OfferWish, Rung } from '../refinement/offer/offer';

export type { OfferWish };

export interface OfferView {
  readonly id: string;
  readonly cause: Offer['cause'];
  /** From when on the top of the backlog is told less than it was: an instant, ISO 8601; `null` where that is not why. */
  readonly since: string | null;
  readonly meeting: Meeting | null;
  readonly rung: Rung;
  /** Ids, by rank as it was. Some may be done, hidden or gone by now: the page tells those that it knows. */
  readonly stories: OfferTerms['stories'];
  /** Until when the Product Owner would lend it, where they have named a day: an instant, ISO 8601. */
  readonly until: OfferTerms['until'];
  readonly lapsesAt: string;
  /** `waiting`: until a day that the Product Owner has chosen. */
  readonly standing: 'open' | 'waiting' | 'accepted';
  /** Until when it was put off: an instant, ISO 8601; `null` where it wasn't. */
  readonly putOffUntil: string | null;
}

/** Somebody whom the Product Owner has asked. */
export interface AskedPerson {
  readonly person: PersonName;
  readonly says: 'asked' | 'yes';
}

/** What was accepted and takes a colleague, as the Product Owner sees it. */
export interface ExperimentView {
  readonly id: string;
  readonly rung: Rung;
  readonly stories: OfferTerms['stories'];
  readonly helpers: readonly AskedPerson[];
  /** `needs-someone`: somebody said no, or is gone; which of it is told to nobody. */
  readonly standing: 'needs-someone' | 'asking' | 'running';
  readonly meetingAt: string | null;
  readonly until: string;
}

/** What somebody is asked by a Product Owner, or has said yes to. */
export interface AskedView {
  readonly id: string;
  readonly from: PersonName;
  /** Who is asked, too, or has said yes: nothing else of them. */
  readonly beside: readonly PersonName[];
  readonly rung: Rung;
  readonly stories: OfferTerms['stories'];
  readonly says: 'asked' | 'yes';
  /** All who were asked have said yes. */
  readonly isRunning: boolean;
  readonly meetingAt: string | null;
  readonly until: string;
}

/** What somebody has said themselves of helping; told to themselves. */
export interface OwnHelping {
  readonly willingness: Exclude<Willingness, { readonly state: 'not-asked-yet' }>;
  /** Hours a sprint; `null`: not said. */
  readonly hoursAtMost: number | null;
}

/** Somebody who is suggested, with a work area; never a figure. */
export interface SuggestedPerson {
  readonly person: PersonName;
  readonly reason: Reason;
}

/** `nobody-else`: all others were passed over; `resting`: those who would be asked have helped lately. */
export type SuggestionView =
  | { readonly state: 'suggested'; readonly people: readonly SuggestedPerson[] }
  | { readonly state: 'nobody' | 'nobody-else' | 'resting' };

export interface HelpView {
  /** Who has said that they could help, in no order of merit: by name. */
  readonly couldHelp: readonly PersonName[];
  /** `null`: nothing was accepted here that takes a colleague, or it is over. */
  readonly experiment: ExperimentView | null;
  /** `null`: nothing is offered here. */
  readonly offer: OfferView | null;
  /** Whether anything may come by itself: `quiet` for a while after a no, `closed` until the Product Owner opens it. */
  readonly patience: 'open' | 'quiet' | 'closed';
  /** An instant, ISO 8601; `null` but for `quiet`. */
  readonly quietUntil: string | null;
}
