/** When what was put off is shown again: in the morning, by the clock of whoever looks. Pure. */
import { DateTime, IANAZone } from 'luxon';
import { workingDaysLater } from '../team/working-days';

/** Before the first meeting of a day. */
const HOUR = 7;

/**
 * The morning of the next day at work.
 * @param now an instant, ISO 8601 @param timeZone IANA
 * @returns an instant, ISO 8601 in UTC
 */
export function nextMorning(now: string, timeZone: string): string {
  const zone = zoneOf(timeZone);
  return morningOf(DateTime.fromISO(workingDaysLater(now, 1, zone), { zone }));
}

/** @param day `YYYY-MM-DD`, of the zone @returns `null` for what is no day */
export function morningOn(day: string, timeZone: string): string | null {
  const at = DateTime.fromISO(day, { zone: zoneOf(timeZone) });
  return at.isValid ? morningOf(at) : null;
}

function morningOf(day: DateTime): string {
  return day.startOf('day').set({ hour: HOUR }).toJSDate().toISOString();
}

function zoneOf(timeZone: string): string {
  return IANAZone.isValidZone(timeZone) ? timeZone : 'UTC';
}
