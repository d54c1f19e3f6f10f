/**
 * The gap: a meeting is near, and too many of the stories that would have their turn nobody has told yet. It needs no history, so a team whose
 * stories were never ready is helped by it, too. Pure.
 */
import { agendaOf, type AgendaStory } from './agenda';
import type { Meeting } from './meeting/rhythm';
import { workingDaysLater } from './team/working-days';

/** With fewer, a meeting can make do. */
export const FEWEST_STORIES = 3;

export interface Gap {
  /** Stories that would have their turn and are better drafted before, by rank. */
  readonly stories: readonly string[];
  /** `null`: the Product Owner asked, and no rhythm is known. */
  readonly meeting: Meeting | null;
}

/**
 * @param stories of the backlog, by rank @param minutes of a meeting
 * @returns `null` where enough is told
 */
export function gapIn(stories: readonly AgendaStory[], minutes: number, meeting: Meeting | null): Gap | null {
  const { draftFirst } = agendaOf(stories, minutes);
  return draftFirst.length < FEWEST_STORIES ? null : { stories: draftFirst, meeting };
}

/**
 * Whether it is time to look for a gap before a meeting: the first look and a working day before it, and until it begins. A schedule
 * that runs late finds it still open; what it offers then has less time, which is the Product Owner's to judge.
 * @param now an instant, ISO 8601 @param firstLookDays working days
 * @param timeZone IANA, in which days are working days
 */
export function isTimeToLook(
  { startsAt }: Meeting,
  now: string,
  firstLookDays: number,
  timeZone: string,
): boolean {
  const begins = Date.parse(startsAt);
  if (Date.parse(now) >= begins) return false;
  return Date.parse(workingDaysLater(now, firstLookDays + 1, timeZone)) >= begins;
}

/**
 * The same for the same meeting of the same backlog, however often it is looked for.
 * @param place tells the backlog
 */
export function gapId(place: string, { startsAt }: Meeting): string {
  return `gap:${place}:${startsAt.slice(0, 'YYYY-MM-DD'.length)}`;
}
