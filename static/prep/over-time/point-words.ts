/** Days and counts of a history's points, in words. Pure. */
import type { HistoryPoint } from '../../../src/contract/history';
import type { PersonsTime } from '../../shared/as-of';
import { inDigits, say } from '../../shared/say';
import { currentWords } from '../../shared/words';

/** The day of an instant, ISO 8601, as the person tells days: "Mar 2, 2026". */
export type TellDay = (instant: string) => string;

export function dayTeller({ timeZone }: PersonsTime): TellDay {
  const format = new Intl.DateTimeFormat(currentWords().locale, { dateStyle: 'medium', timeZone });
  return (instant) => format.format(Date.parse(instant));
}

/** "Mar 2, 2026: 5 of 12 Ready, 4 Nearly, 3 Early." */
export function pointInWords({ at, counts: { Ready, Nearly, Early } }: HistoryPoint, tell: TellDay): string {
  return say('prep.over-time.point', {
    day: tell(at),
    ready: inDigits(Ready),
    count: inDigits(Ready + Nearly + Early),
    nearly: inDigits(Nearly),
    early: inDigits(Early),
  });
}
