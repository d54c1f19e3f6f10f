/** Whether a team's next meeting is near enough to look at what is told for it, and who would be offered a hand. */
import { gapOpensAt } from '../../refinement/gap';
import { nextMeetings, type Meeting } from '../../refinement/meeting/rhythm';
import { ownersInForce } from '../../refinement/team/in-force';
import type { HelpWorld } from './world';

/** A meeting that is near enough to look at its stories. */
export interface ComingMeeting {
  readonly meeting: Meeting;
  /** How long it takes, in minutes. */
  readonly minutes: number;
  /** From when on somebody may be offered help for it. */
  readonly opensAt: string;
  /** The Product Owner who is offered it. */
  readonly owner: string;
}

/** The look comes once a day: what opens before the next one is looked at now. */
const AHEAD = 26 * 3_600_000;
/** Of a meeting of which nobody has said how long it takes. */
export const USUAL_MEETING_MINUTES = 60;
const A_WEEK = 7 * 86_400_000;

/**
 * Three reads of the store at most.
 * @param key `placeKey`
 * @returns `null` where nobody is Product Owner, no rhythm is known, or the next meeting is not near
 */
export async function meetingToLookAt(
  { records, now }: Pick<HelpWorld, 'records' | 'now'>,
  key: string,
): Promise<ComingMeeting | null> {
  const at = now().toISOString();
  const team = (await records.read('team', key))?.value;
  const [owner] = team === undefined ? [] : ownersInForce(team, at);
  if (team === undefined || owner === undefined) return null;
  const rhythm = (await records.read('meeting', key))?.value.rhythm ?? null;
  const meeting = rhythm === null ? null : comingMeeting(nextMeetings(rhythm, at, 2), at);
  if (rhythm === null || meeting === null) return null;
  const opensAt = gapOpensAt(meeting, team.firstLookDays, rhythm.timeZone);
  if (Date.parse(opensAt) > Date.parse(at) + AHEAD) return null;
  return { meeting, minutes: rhythm.minutes, opensAt, owner };
}

/** When an offer goes away by itself: as its meeting begins; after a week where no rhythm is known. @returns an instant, ISO 8601 */
export function lapsesWith(meeting: Meeting | null, now: string): string {
  return meeting?.startsAt ?? new Date(Date.parse(now) + A_WEEK).toISOString();
}

/** The next that has not begun. */
export function comingMeeting(meetings: readonly Meeting[], now: string): Meeting | null {
  return meetings.find(({ startsAt }) => Date.parse(startsAt) > Date.parse(now)) ?? null;
}
