/** "I'd like a hand": the Product Owner wants help now, whatever was said before. It opens again what two noes have closed. */
import type { HelpView } from '../../contract/help';
import type { AgendaStory } from '../../refinement/agenda';
import { nextMeetings } from '../../refinement/meeting/rhythm';
import { mostStories, standingOf, type Offer } from '../../refinement/offer/offer';
import { patienceAfter } from '../../refinement/offer/patience';
import { storiesToCarry } from '../../refinement/offer/stories-to-carry';
import { placeKey } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import { readWithKeepable } from '../read-backlog';
import type { World } from '../ports';
import { changeHelp } from './change-help';
import { isBusy, withOffer, type HelpRecord } from './help-record';
import { helpView, SPRINT_DAYS } from './help-view';
import { comingMeeting, lapsesWith, USUAL_MEETING_MINUTES } from './meeting-to-look-at';

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
  const stories = storiesToCarry(keepable, meeting?.rhythm?.minutes ?? USUAL_MEETING_MINUTES);
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
  return helpView(world, help, member);

  function askedFor(before: HelpRecord, ids: readonly string[]): Offer {
    const patience = patienceAfter(before.offers, now, now, SPRINT_DAYS);
    // Until what was agreed on with a colleague is over, nobody else is asked.
    const rung = patience.state === 'may-offer' && !isBusy(before, now) ? patience.upTo : 0;
    return {
      id: `asked:${placeKey(place)}:${now}`,
      cause: 'asked',
      place: placeKey(place),
      meeting: next,
      terms: {
        rung,
        stories: ids.slice(0, mostStories(rung)),
        helpers: [],
        until: null,
      },
      opensAt: now,
      lapsesAt: lapsesWith(next, now),
      answer: null,
    };
  }
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
