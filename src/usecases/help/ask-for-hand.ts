/** "I'd like a hand": the Product Owner wants help now, whatever was said before. It opens again what two noes have closed. */
import type { HelpView } from '../../contract/help';
import { agendaOf, type AgendaStory } from '../../refinement/agenda';
import { nextMeetings } from '../../refinement/meeting/rhythm';
import { standingOf, type Offer } from '../../refinement/offer/offer';
import { patienceAfter } from '../../refinement/offer/patience';
import { placeKey } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import { readWithKeepable } from '../read-backlog';
import type { World } from '../ports';
import { changeHelp } from './change-help';
import { isBusy, withOffer, type HelpRecord } from './help-record';
import { helpView, SPRINT_DAYS } from './help-view';
import { ladderUpTo } from './ladder';
import { comingMeeting } from './meeting-to-look-at';

/** Of a meeting of which nobody has said how long it takes. */
const USUAL_MINUTES = 60;
/** A hand for more is more than a hand. */
const MOST = 4;
/** Until the next meeting, or a week where no rhythm is known. */
const A_WEEK = 7 * 86_400_000;

/**
 * What is offered here already is told at once. Where nothing at the top of the backlog needs help, nothing is offered.
 * @throws Problem as `readWithKeepable`
 */
export async function askForHand(world: World, member: Member): Promise<HelpView> {
  const { accountId, place } = member;
  const now = world.now().toISOString();
  const { page, keepable } = await readWithKeepable(world, member, null);
  const { meeting } = page;
  const next = meeting?.rhythm ? comingMeeting(nextMeetings(meeting.rhythm, now, 2), now) : null;
  const stories = storiesToCarry(keepable, meeting?.rhythm?.minutes ?? USUAL_MINUTES);
  const help = await changeHelp(world.records, accountId, (before) => {
    const waiting = before.offers.find(
      (offer) => offer.place === placeKey(place) && isToCome(offer, now) && isStillAbout(offer, keepable),
    );
    if (waiting !== undefined)
      return {
        ...withOffer(before, { ...waiting, opensAt: earlier(waiting.opensAt, now), answer: null }),
        reopenedAt: now,
      };
    if (stories.length === 0) return before;
    return { ...withOffer(before, askedFor(before, stories)), reopenedAt: now };
  });
  return helpView(world, help, place);

  function askedFor(before: HelpRecord, ids: readonly string[]): Offer {
    const patience = patienceAfter(before.offers, now, now, SPRINT_DAYS);
    return {
      id: `asked:${placeKey(place)}:${now}`,
      cause: 'asked',
      place: placeKey(place),
      meeting: next,
      terms: {
        rung: ladderUpTo(patience.state === 'may-offer' ? patience.upTo : 0, isBusy(before, now)),
        stories: ids,
        helpers: [],
        until: null,
      },
      opensAt: now,
      lapsesAt: next?.startsAt ?? new Date(Date.parse(now) + A_WEEK).toISOString(),
      answer: null,
    };
  }
}

/** What would have its turn and nobody has told yet; where there is no such story, the first that are not Ready. */
function storiesToCarry(stories: readonly AgendaStory[], minutes: number): readonly string[] {
  const { draftFirst } = agendaOf(stories, minutes);
  const unready = stories.filter(({ band }) => band !== null && band !== 'Ready').map(({ id }) => id);
  return (draftFirst.length > 0 ? draftFirst : unready).slice(0, MOST);
}

/** Of what is told by now nothing is left to offer. */
function isStillAbout({ cause, terms }: Offer, stories: readonly AgendaStory[]): boolean {
  return stories.some(
    ({ id, band }) =>
      terms.stories.includes(id) && (band === 'Early' || (cause !== 'gap' && band === 'Nearly')),
  );
}

function isToCome(offer: Offer, now: string): boolean {
  return ['ahead', 'open', 'waiting'].includes(standingOf(offer, now));
}

function earlier(one: string, other: string): string {
  return Date.parse(one) < Date.parse(other) ? one : other;
}
