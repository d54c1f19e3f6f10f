/** Working days where somebody works: so long that everybody had a day at work to notice. Saturdays and Sundays are left out. */
import { DateTime, IANAZone } from 'luxon';

const FRIDAY = 5;
const DAYS_OF_WEEK = 7;

/**
 * The instant so many working days later, at the same time of day there, whatever the clocks were changed by in between.
 * What is said at a weekend counts as said on Monday: else nobody would have had that day to see it.
 * @param instant ISO 8601
 * @param days whole; 0: at once
 * @param timeZone IANA; a zone that this machine doesn't know (its list may be older than a browser's) counts as UTC
 * @returns ISO 8601 in UTC
 */
export function workingDaysLater(instant: string, days: number, timeZone: string): string {
  const zone = IANAZone.isValidZone(timeZone) ? timeZone : 'UTC';
  const start = DateTime.fromISO(instant, { zone });
  const later = days === 0 ? start : start.plus({ days: calendarDays(start.weekday, days) });
  return later.toJSDate().toISOString();
}

/**
 * The first instant of a weekday from which `workingDaysLater` leads to this one or beyond it.
 * @param instant ISO 8601 @param days whole, 1 or more @param timeZone as above
 * @returns ISO 8601 in UTC
 */
export function workingDaysEarlier(instant: string, days: number, timeZone: string): string {
  const zone = IANAZone.isValidZone(timeZone) ? timeZone : 'UTC';
  const end = DateTime.fromISO(instant, { zone });
  // What is at a weekend is not reached on its Friday: a day at work more is needed than until then.
  const earlier =
    end.weekday > FRIDAY
      ? daysBack(end.minus({ days: end.weekday - FRIDAY }).startOf('day'), days - 1)
      : daysBack(end, days);
  return earlier.toJSDate().toISOString();
}

/** @param end on a weekday */
function daysBack(end: DateTime, workingDays: number): DateTime {
  const weekends = Math.floor((FRIDAY - end.weekday + workingDays) / FRIDAY);
  return end.minus({ days: workingDays + weekends * (DAYS_OF_WEEK - FRIDAY) });
}

/** @param weekday 1 (Monday) to 7 */
function calendarDays(weekday: number, workingDays: number): number {
  const toMonday = weekday > FRIDAY ? DAYS_OF_WEEK + 1 - weekday : 0;
  const sinceMonday = toMonday > 0 ? 0 : weekday - 1;
  const weekends = Math.floor((sinceMonday + workingDays) / FRIDAY);
  return toMonday + workingDays + weekends * (DAYS_OF_WEEK - FRIDAY);
}
