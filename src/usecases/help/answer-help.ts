/** The Product Owner answers an offer: yes, no, later, otherwise, or takes that back. No reason is asked, and nobody is told. */
import type { HelpView } from '../../contract/help';
import { begun, endedAt } from '../../refinement/experiment/experiment';
import { answered, type Offer, type OfferWish } from '../../refinement/offer/offer';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';
import { changeHelp } from './change-help';
import { isBusy, withOffer, type HelpRecord } from './help-record';
import { helpView } from './help-view';
import { mustBeColleagues } from './must-be-colleagues';
import { wouldRatherNot } from './say-helping';

export interface Answering {
  readonly offerId: string;
  readonly wish: OfferWish;
}

/** Nobody plans further ahead. */
const FURTHEST_DAYS = 90;

/**
 * What can't be said any more, as the meeting has begun meanwhile or the same was said before, changes nothing: what is answered tells how it
 * stands.
 * @throws Problem `not-found` where the terms name a story that this person can't see, `person-unknown` for somebody who is not of the team
 */
export async function answerHelp(
  world: World,
  member: Member,
  { offerId, wish }: Answering,
): Promise<HelpView> {
  const { accountId, team } = member;
  if (wish.kind === 'change') await mustBeSeen(world, wish.terms.stories);
  if (wish.kind === 'accept') await mustBeColleagues(world, member, wish.helpers ?? []);
  const now = world.now().toISOString();
  const help = await changeHelp(world.records, accountId, (before) => {
    const offer = before.offers.find(({ id }) => id === offerId);
    // An older one is not taken up again beside the one that came after.
    if (offer === undefined || (wish.kind === 'take-back' && offer !== before.offers.at(-1))) return before;
    const next = asWished(offer, wish, now, isBusy(before, now));
    if (next !== null) return follow(before, next, (id) => wouldRatherNot(team, id, now));
    // What goes on beyond its meeting is taken back after it, too.
    const running = wish.kind === 'take-back' && before.experiment?.id === offerId ? before.experiment : null;
    return running === null ? before : { ...before, experiment: endedAt(running, now) };
  });
  return helpView(world, help, member);
}

/**
 * A yes to a step that takes others asks them; taken back, they are asked no longer. Who was asked stands there alone, and who would rather not be
 * asked isn't: that is a no like any other.
 */
function follow(before: HelpRecord, next: Offer, isNo: (accountId: string) => boolean): HelpRecord {
  const unnamed = { ...next, terms: { ...next.terms, helpers: [] } };
  const begins = begun(next);
  const helpers = begins?.helpers.filter((helper) => !isNo(helper.accountId)) ?? [];
  const experiment = begins === null ? null : { ...begins, helpers };
  const isTakenBack = next.answer === null && before.experiment?.id === next.id;
  const present = isTakenBack ? null : before.experiment;
  return { ...withOffer(before, unnamed), experiment: experiment ?? present };
}

function asWished(offer: Offer, wish: OfferWish, now: string, busy: boolean): Offer | null {
  const until = wish.kind === 'put-off' ? wish.until : wish.kind === 'change' ? wish.terms.until : null;
  const isTooFar = until !== null && Date.parse(until) > Date.parse(now) + FURTHEST_DAYS * 86_400_000;
  // One at a time: what runs is ended by its own button.
  const rung = wish.kind === 'change' ? wish.terms.rung : wish.kind === 'accept' ? offer.terms.rung : 0;
  return isTooFar || (busy && rung > 0) ? null : answered(offer, wish, now);
}

async function mustBeSeen({ jira }: World, issueIds: readonly string[]): Promise<void> {
  const visible = await jira.visibleAmong(issueIds);
  if (issueIds.some((id) => !visible.has(id)))
    throw new Problem('not-found', 'a story of the terms is hidden from this person');
}
