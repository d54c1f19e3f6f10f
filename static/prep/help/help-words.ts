/** Days and counts in the sentences of an offer. Pure. */
import { startOfDay, type PersonsTime } from '../../shared/as-of';
import { dayAhead } from '../../shared/day-ahead';
import { capital, sayCount } from '../../shared/say';
import { currentWords } from '../../shared/words';

const DAY_MS = 86_400_000;

/** For whoever looks, now. */
export interface Present {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly person: PersonsTime;
}

type Dated = 'prep.help.title' | 'prep.help.lapses' | 'prep.help.put-off' | 'prep.help.lent';

/** A sprint, where the Product Owner names no day. */
const LENT_DAYS = 14;

/** A sentence that names a day: "today" and "tomorrow" are said without "on". Empty for what is no instant. */
export function onDay(key: Dated, instant: string, { now, person }: Present, count = 1): string {
  const at = dayAhead(instant, now, person, currentWords());
  if (at === null) return '';
  const isNear =
    startOfDay(Date.parse(instant), person.timeZone) - startOfDay(now, person.timeZone) <= DAY_MS;
  return capital(sayCount(`${key}.${isNear ? 'soon' : 'on'}`, count, { day: at.day, time: at.time }));
}

/** The day alone, as a sentence names it. */
export function dayOf(instant: string, { now, person }: Present): string {
  return dayAhead(instant, now, person, currentWords())?.day ?? '';
}

/** Until when something would be lent that begins now: an instant, ISO 8601. */
export function lentUntil(chosen: string | null, { now }: Present): string {
  return chosen ?? new Date(now + LENT_DAYS * DAY_MS).toISOString();
}

/** What it is about. @param startsAt of the meeting; `null`: no rhythm is known */
export function titleOf(startsAt: string | null, count: number, present: Present): string {
  return startsAt === null
    ? capital(sayCount('prep.help.title.none', count))
    : onDay('prep.help.title', startsAt, present, count);
}
