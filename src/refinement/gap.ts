/**
 * The gap: a meeting is near, and too many of the stories that would have their turn nobody has told yet. It needs no history, so a team whose
 * stories were never ready is helped by it, too. Pure.
 */
import { agendaOf, USUAL_MINUTES, type AgendaStory } from './agenda';
import type { Meeting } from './meeting/rhythm';
import { workingDaysEarlier } from './team/working-days';

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
  if (draftFirst.length < FEWEST_STORIES) return null;
  return { stories: draftFirst.slice(0, Math.max(FEWEST_STORIES, mostTalkedAbout(minutes))), meeting };
}

/** How many stories a meeting can talk about at most: told in time, no more of them would have their turn. */
export function mostTalkedAbout(minutes: number): number {
  return Math.floor(minutes / USUAL_MINUTES.discuss);
}

/**
 * From when on there is a gap before a meeting: the first look and a working day before it, so that the Product Owner has had both.
 * @param firstLookDays working days @param timeZone IANA, in which days are working days
 * @returns an instant, ISO 8601
 */
export function gapOpensAt({ startsAt }: Meeting, firstLookDays: number, timeZone: string): string {
  return workingDaysEarlier(startsAt, firstLookDays + 1, timeZone);
}

/**
 * The same for the same meeting of the same backlog, however often it is looked for.
 * @param place tells the backlog
 */
export function gapId(place: string, { startsAt }: Meeting): string {
  return `gap:${place}:${startsAt.slice(0, 'YYYY-MM-DD'.length)}`;
}
