/** When something will be, as a person says it: "tomorrow, 9:00", "Tuesday, 9:00". Pure. */
import type { Words } from '../../src/texts/words';
import { dayAndTime, startOfDay, type DayAndTime, type PersonsTime } from './as-of';

const DAY_MS = 86_400_000;
/** Within a week the name of a day says which. */
const WEEK = 7;

/**
 * @param instant ISO 8601
 * @param now milliseconds since 1970
 * @param words those of the sentence that names the day
 * @returns what is past as `dayAndTime` says it; `null` for what is no instant
 */
export function dayAhead(
  instant: string,
  now: number,
  person: PersonsTime,
  words: Pick<Words, 'locale'>,
): DayAndTime | null {
  const said = dayAndTime(instant, now, person, words);
  if (said === null) return null;
  const at = Date.parse(instant);
  const { timeZone } = person;
  const days = Math.round((startOfDay(at, timeZone) - startOfDay(now, timeZone)) / DAY_MS);
  return days < 0 ? said : { ...said, day: dayIn(days, at, now, timeZone, words.locale) };
}

function dayIn(days: number, at: number, now: number, timeZone: string, locale: string): string {
  if (days < 2) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  if (days < WEEK) return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone }).format(at);
  const isOtherYear = new Date(at).getUTCFullYear() !== new Date(now).getUTCFullYear();
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'short',
    ...(isOtherYear && { year: 'numeric' }),
    timeZone,
  }).format(at);
}
