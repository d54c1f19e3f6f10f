/** A small offer of help to a Product Owner, and what they can answer: no reason is asked, and each answer is one step. Pure. */
import type { Meeting } from '../meeting/rhythm';

/** From the smallest step on; what each is: DESIGN §7, "Ladder". */
export const RUNGS = [0, 1, 2, 3, 4] as const;
export type Rung = (typeof RUNGS)[number];

/** What the offer is about; all of it can be changed by the Product Owner before they accept. */
export interface OfferTerms {
  readonly rung: Rung;
  /** Ids of stories. */
  readonly stories: readonly string[];
  /** Accounts; none on rung 0, where nobody else is told. */
  readonly helpers: readonly string[];
  /** For what is lent for a while, when it comes back: an instant, ISO 8601; `null`: after a sprint, and else with the meeting. */
  readonly until: string | null;
}

export type OfferAnswer =
  | { readonly kind: 'accepted'; readonly at: string }
  | { readonly kind: 'declined'; readonly at: string }
  /** @property until shown again from this instant on */
  | { readonly kind: 'put-off'; readonly at: string; readonly until: string };

export interface Offer {
  /** The same for the same reason, so that a schedule that runs twice offers once. */
  readonly id: string;
  readonly cause: 'fall' | 'gap' | 'asked';
  /** Of which backlog: `placeKey`. */
  readonly place: string;
  /** For which it is; `null` where no rhythm is known. */
  readonly meeting: Meeting | null;
  readonly terms: OfferTerms;
  /** Not told before: it may be made a little ahead of its time. */
  readonly opensAt: string;
  /** When the meeting begins that it is for: nothing is offered for what is over. */
  readonly lapsesAt: string;
  readonly answer: OfferAnswer | null;
}

/** `ahead`: its time has not come. `waiting`: it was put off to a time that has not come. */
export type OfferStanding = 'ahead' | 'open' | 'waiting' | 'accepted' | 'declined' | 'lapsed';

/** @param now an instant, ISO 8601 */
export function standingOf({ answer, opensAt, lapsesAt }: Offer, now: string): OfferStanding {
  if (answer?.kind === 'accepted' || answer?.kind === 'declined') return answer.kind;
  const present = Date.parse(now);
  if (present < Date.parse(opensAt)) return 'ahead';
  // Who puts it off beyond its meeting wants it for a later one.
  const end =
    answer === null ? Date.parse(lapsesAt) : Math.max(Date.parse(lapsesAt), Date.parse(answer.until) + DAY);
  if (present >= end) return 'lapsed';
  return answer !== null && present < Date.parse(answer.until) ? 'waiting' : 'open';
}

/** What is put off to a day beyond the meeting is there for that day. */
const DAY = 86_400_000;

/** What the Product Owner says; `change` leaves it open, with their terms, and `take-back` as if nothing had been said. */
export type OfferWish =
  /** @property helpers whom the Product Owner would like to ask; nobody on rung 0 */
  | { readonly kind: 'accept'; readonly helpers?: readonly string[] | undefined }
  | { readonly kind: 'decline' }
  | { readonly kind: 'put-off'; readonly until: string }
  | { readonly kind: 'change'; readonly terms: OfferTerms }
  | { readonly kind: 'take-back' };

/** @returns the offer as it is then; `null` where it can't be answered any more, or not so */
export function answered(offer: Offer, wish: OfferWish, now: string): Offer | null {
  if (wish.kind === 'take-back') return takenBack(offer, now);
  const standing = standingOf(offer, now);
  if (standing !== 'open' && standing !== 'waiting') return null;
  switch (wish.kind) {
    case 'accept':
      return accepted({ ...offer, terms: { ...offer.terms, helpers: wish.helpers ?? [] } }, now);
    case 'decline':
      return { ...offer, answer: { kind: 'declined', at: now } };
    case 'put-off':
      return Date.parse(wish.until) > Date.parse(now)
        ? { ...offer, answer: { kind: 'put-off', at: now, until: wish.until } }
        : null;
    case 'change':
      // Whom to ask is said with the yes: until then nobody is named.
      return areWhole(wish.terms, 'without-people')
        ? { ...offer, terms: { ...wish.terms, helpers: [] } }
        : null;
  }
}

/** Nobody is held to a slip of the hand, as long as the meeting has not begun. */
function takenBack(offer: Offer, now: string): Offer | null {
  const asked: Offer = { ...offer, terms: { ...offer.terms, helpers: [] }, answer: null };
  return standingOf(asked, now) === 'open' ? asked : null;
}

/** How many people a step takes beside the Product Owner, at least and at most. */
const HELPERS: Readonly<Record<Rung, readonly [least: number, most: number]>> = {
  0: [0, 0],
  1: [1, 1],
  2: [2, 2],
  3: [1, 1],
  4: [2, 2],
};

/** Beside the Product Owner. */
export function mostHelpers(rung: Rung): number {
  return HELPERS[rung][1];
}

/** Hours that a step takes of each who helps, at most: as its words say. */
export function hoursOf(rung: Rung): number {
  return HOURS[rung];
}

const HOURS: Readonly<Record<Rung, number>> = { 0: 0, 1: 0.25, 2: 1, 3: 2, 4: 6 };

/** Of a step that is about writing together; of the others as many as were offered. */
export function mostStories(rung: Rung): number {
  return rung === 2 ? 2 : Infinity;
}

function accepted(offer: Offer, now: string): Offer | null {
  return areWhole(offer.terms) ? { ...offer, answer: { kind: 'accepted', at: now } } : null;
}

function areWhole({ rung, stories, helpers }: OfferTerms, but?: 'without-people'): boolean {
  const [least, most] = HELPERS[rung];
  const people = new Set(helpers).size;
  const isFull = people === helpers.length && people >= least && people <= most;
  const isInBounds = stories.length > 0 && stories.length <= mostStories(rung);
  return isInBounds && (isFull || but === 'without-people');
}
