/**
 * Looks whether readiness has fallen, and offers the Product Owner a hand for it, once as long as it lasts. Nobody else is told of it, then or
 * later: what is known of it stands in the Product Owner's own record.
 */
import { fallIn } from '../../refinement/fall/fall';
import { cyclePoints } from '../../refinement/history/cycles';
import { nextMeetings, type Meeting, type Rhythm } from '../../refinement/meeting/rhythm';
import { storiesToCarry } from '../../refinement/offer/stories-to-carry';
import { ownersInForce } from '../../refinement/team/in-force';
import { placeOfKey } from '../../refinement/team/team';
import { workingDaysLater } from '../../refinement/team/working-days';
import { readPoints } from '../history/stored-points';
import { ownedTeam } from '../history/take-point';
import { rhythmOf } from '../meeting/read-meeting';
import { changeHelp, readHelpOf } from './change-help';
import { withFall } from './help-record';
import { lapsesWith, USUAL_MEETING_MINUTES } from './meeting-to-look-at';
import { mayOffer, withOfferFor } from './offer-for';
import { judgedTop } from './judged-top';
import type { HelpWorld } from './world';

/** Whoever is offered something has had a working day to think about it. */
const LEAST_DAYS = 1;

/**
 * A few reads of the store; Jira is asked only where something may be offered, twice or three times.
 * @param key `placeKey`
 * @throws Problem `busy` or `jira-unavailable`: it is to be done again, later
 */
export async function offerForFall(world: HelpWorld, key: string): Promise<void> {
  const { records } = world;
  const now = world.now().toISOString();
  const place = placeOfKey(key);
  const team = await ownedTeam(world, key);
  const [owner] = team === null ? [] : ownersInForce(team, now);
  if (place === null || team === null || owner === undefined) return;
  const { firstLookDays } = team;
  const rhythm = await rhythmOf(records, key);
  const { points } = await readPoints(world, key);
  const fall = fallIn(cyclePoints(points, { rhythm, firstLookDays }, now).map(({ point }) => point));
  if (fall === null) {
    await changeHelp(records, owner, (before) => withFall(before, key, null));
    return;
  }
  const known = await readHelpOf(records, owner);
  if (known.falls.some((each) => each.place === key) || !mayOffer(known, now)) return;
  const stories = storiesToCarry(await judgedTop(world, place), rhythm?.minutes ?? USUAL_MEETING_MINUTES);
  if (stories.length === 0) return;
  const meeting = rhythm === null ? null : meetingAfterFirstLook(rhythm, firstLookDays, now);
  const reason = {
    id: fallId(key, fall.noticedAt),
    cause: 'fall' as const,
    place: key,
    meeting,
    opensAt: now,
    lapsesAt: lapsesWith(meeting, now),
    stories,
  };
  await changeHelp(records, owner, (before) => {
    const next = withOfferFor(before, reason, now);
    return next === before ? before : withFall(next, key, fall.since);
  });
}

/** The next that leaves time for the first look. */
function meetingAfterFirstLook(rhythm: Rhythm, firstLookDays: number, now: string): Meeting | null {
  const from = workingDaysLater(now, Math.max(LEAST_DAYS, firstLookDays), rhythm.timeZone);
  return nextMeetings(rhythm, from, 1)[0] ?? null;
}

/** The same for the same fall, however often it is looked for. */
function fallId(place: string, noticedAt: string): string {
  return `fall:${place}:${noticedAt.slice(0, 'YYYY-MM-DD'.length)}`;
}
