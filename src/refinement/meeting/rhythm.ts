/** When a team refines: weekdays, every so many weeks, at a time of day where it works. Pure; days are days of that zone. */
import { DateTime, IANAZone, type WeekdayNumbers } from 'luxon';

/** Days, both included, as `YYYY-MM-DD`. */
export interface Pause {
  readonly from: string;
  readonly to: string;
}

export interface Rhythm {
  /** 1 (Monday) to 7; at least one. */
  readonly weekdays: readonly WeekdayNumbers[];
  /** 1: each week. */
  readonly everyWeeks: number;
  /** A day of a week with meetings, `YYYY-MM-DD`; none is before it. */
  readonly from: string;
  /** `HH:mm`, by the clocks of the zone. */
  readonly time: string;
  /** How long it lasts. */
  readonly minutes: number;
  /** IANA. */
  readonly timeZone: string;
  readonly pauses: readonly Pause[];
}

export interface Meeting {
  /** Instants, ISO 8601 in UTC. */
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Whether it names a zone that the clocks of somewhere follow. */
export function isTimeZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}

/** No team pauses for longer; the search for the next meeting ends. */
const WEEKS_SEARCHED = 110;

/**
 * The next meetings that have not ended yet, the first first. Where the clocks leave out the time of day, the meeting is as much later;
 * where they show it twice, it is the first.
 * @param at an instant, ISO 8601
 * @returns fewer than asked for where the team pauses for two years or longer
 */
export function nextMeetings(rhythm: Rhythm, at: string, count: number): readonly Meeting[] {
  const zone = IANAZone.isValidZone(rhythm.timeZone) ? rhythm.timeZone : 'UTC';
  const now = DateTime.fromISO(at, { zone });
  const begin = DateTime.fromISO(rhythm.from, { zone });
  if (!now.isValid || !begin.isValid) return [];
  const found: Meeting[] = [];
  const beginWeek = begin.startOf('week');
  const weeksSince = Math.max(
    0,
    Math.floor(now.minus({ days: 1 }).startOf('week').diff(beginWeek, 'weeks').weeks),
  );
  const every = Math.max(1, Math.floor(rhythm.everyWeeks));
  const firstWeek = Math.floor(weeksSince / every) * every;
  const weekdays = [...new Set(rhythm.weekdays)].sort((one, other) => one - other);
  for (let week = firstWeek; week <= firstWeek + WEEKS_SEARCHED && found.length < count; week += every) {
    for (const weekday of weekdays) {
      const day = beginWeek.plus({ weeks: week, days: weekday - 1 });
      const meeting = day < begin.startOf('day') ? null : meetingOn(day, rhythm);
      if (meeting !== null && meeting.end > now && found.length < count)
        found.push({ startsAt: utc(meeting.start), endsAt: utc(meeting.end) });
    }
  }
  return found;
}

function meetingOn(
  day: DateTime,
  { time, minutes, pauses }: Rhythm,
): { readonly start: DateTime; readonly end: DateTime } | null {
  const date = day.toISODate();
  if (date === null || pauses.some(({ from, to }) => from <= date && date <= to)) return null;
  const told = DateTime.fromISO(`${date}T${time}`, { zone: day.zone });
  if (!told.isValid) return null;
  const start = DateTime.min(told, ...told.getPossibleOffsets());
  return { start, end: start.plus({ minutes }) };
}

function utc(instant: DateTime): string {
  return instant.toJSDate().toISOString();
}
