/** The next meetings of a rhythm that is being typed, in the time of whoever looks. Pure. */
import { nextMeetings, type Rhythm } from '../../../src/refinement/meeting/rhythm';
import { dayAndTime, type PersonsTime } from '../../shared/as-of';
import { say } from '../../shared/say';
import { currentWords } from '../../shared/words';

const SHOWN = 3;

/** "The next ones: Thu, 26 Nov, 10:00 · …". @param now milliseconds since 1970 */
export function comingWords(rhythm: Rhythm, now: number, person: PersonsTime): string {
  const words = currentWords();
  const day = new Intl.DateTimeFormat(words.locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: person.timeZone,
  });
  const next = nextMeetings(rhythm, new Date(now).toISOString(), SHOWN);
  if (next.length === 0) return say('prep.meeting.pausing');
  const told = next.map(
    ({ startsAt }) =>
      `${day.format(Date.parse(startsAt))}, ${dayAndTime(startsAt, now, person, words)?.time ?? ''}`,
  );
  return say('prep.meeting.coming', { list: told.join(' · ') });
}
