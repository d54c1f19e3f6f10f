/** Whether anything may be offered now, and how large a step at most: after a no there is quiet, and then less. Pure. */
import { RUNGS, standingOf, type Offer, type Rung } from './offer';

/** After so many in a row only the Product Owner opens it again. */
const DECLINES = 2;

export type Patience =
  /** @property upTo no larger step than this */
  | { readonly state: 'may-offer'; readonly upTo: Rung }
  /** One at a time: an offer is open or about to be, or was put off. */
  | { readonly state: 'waits-for-answer' }
  /** @property until an instant, ISO 8601 */
  | { readonly state: 'quiet'; readonly until: string }
  | { readonly state: 'closed' };

/**
 * @param offers all that this Product Owner was made, of all their boards, in any order
 * @param reopenedAt when they last said that they would like to hear of help again; `null`: never
 * @param now an instant, ISO 8601 @param sprintDays length of a sprint; two weeks where there are none
 */
export function patienceAfter(
  offers: readonly Offer[],
  reopenedAt: string | null,
  now: string,
  sprintDays: number,
): Patience {
  if (offers.some((offer) => ['ahead', 'open', 'waiting'].includes(standingOf(offer, now))))
    return { state: 'waits-for-answer' };
  const decided = offers
    .filter((offer) => ['accepted', 'declined'].includes(standingOf(offer, now)))
    .sort((one, other) => decidedAt(one) - decidedAt(other));
  const reopened = reopenedAt === null ? -Infinity : Date.parse(reopenedAt);
  const last = decided.at(-1);
  if (last?.answer?.kind !== 'declined') return { state: 'may-offer', upTo: afterYes(last) };

  const firstOfRow = decided.findLastIndex(({ answer }) => answer?.kind !== 'declined') + 1;
  const declines = decided.slice(firstOfRow).filter((offer) => decidedAt(offer) > reopened);
  if (declines.length >= DECLINES) return { state: 'closed' };
  const until = decidedAt(last) + sprintDays * 86_400_000;
  // Whoever asks for it anew doesn't want to wait.
  if (declines.length > 0 && Date.parse(now) < until)
    return { state: 'quiet', until: new Date(until).toISOString() };
  return { state: 'may-offer', upTo: smaller(last.terms.rung) };
}

/** From the smallest on, and one larger than the last that was wanted; what nobody answered changes nothing. */
function afterYes(last: Offer | undefined): Rung {
  return last === undefined ? 0 : (RUNGS[last.terms.rung + 1] ?? last.terms.rung);
}

function smaller(rung: Rung): Rung {
  return RUNGS[rung - 1] ?? 0;
}

function decidedAt({ answer }: Offer): number {
  return answer === null ? -Infinity : Date.parse(answer.at);
}
