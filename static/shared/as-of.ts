/** When something was read, as a person says it: "today, 10:05". Pure. */
import type { Words } from '../../src/texts/words';

/** What a person is used to: from the profile on the site, else from the browser. */
export interface PersonsTime {
  /** BCP 47, e.g. `en-GB`. */
  readonly locale: string;
  /** IANA, e.g. `Europe/Berlin`. */
  readonly timeZone: string;
}

export interface DayAndTime {
  /** "today", "yesterday", "20 Nov", in the language of the sentences. */
  readonly day: string;
  /** With 12 or 24 hours, as the person is used to. */
  readonly time: string;
}

const DAY_MS = 86_400_000;

/**
 * @param instant ISO 8601
 * @param now milliseconds since 1970
 * @param words those of the sentence that names the day: a date inside it is in the same language
 * @returns `null` for what is no instant
 */
export function dayAndTime(
  instant: string,
  now: number,
  person: PersonsTime,
  { locale }: Pick<Words, 'locale'>,
): DayAndTime | null {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return null;
  const { timeZone } = person;
  const { hourCycle } = new Intl.DateTimeFormat(person.locale, { hour: 'numeric' }).resolvedOptions();
  const time = new Intl.DateTimeFormat(locale, {
    hour: hourCycle === 'h23' || hourCycle === 'h24' ? '2-digit' : 'numeric',
    minute: '2-digit',
    timeZone,
    ...(hourCycle !== undefined && { hourCycle }),
  }).format(at);
  return { day: dayOf(at, now, locale, timeZone), time };
}

/** Whether this browser can tell times by it: a profile may name what only newer ones know. */
export function isTellable({ locale, timeZone }: PersonsTime): boolean {
  try {
    new Intl.DateTimeFormat(locale, { timeZone }).format(0);
    return true;
  } catch {
    return false;
  }
}

function dayOf(at: number, now: number, locale: string, timeZone: string): string {
  const days = Math.round((startOfDay(now, timeZone) - startOfDay(at, timeZone)) / DAY_MS);
  if (days === 0 || days === 1) {
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
  }
  const year = (time: number): string =>
    new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }).format(time);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    timeZone,
    ...(year(at) !== year(now) && { year: 'numeric' }),
  }).format(at);
}

/** The day in the zone, as if it were one of UTC: days can then be counted. */
export function startOfDay(time: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  }).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'));
}
