/** When the next meeting is, as one says it in the zone of whoever looks; the team's own time beside it where that differs. Pure. */
import type { MeetingView } from '../../../src/contract/meeting';
import type { Meeting } from '../../../src/refinement/meeting/rhythm';
import { dayAndTime, startOfDay, type PersonsTime } from '../../shared/as-of';
import { dayAhead } from '../../shared/day-ahead';
import { inDigits, say } from '../../shared/say';
import { currentWords } from '../../shared/words';

const DAY_MS = 86_400_000;

/**
 * @param now milliseconds since 1970
 * @returns empty where the team hasn't said when it refines, or the page is too old to know
 */
export function meetingSentence({ rhythm, next }: MeetingView, now: number, person: PersonsTime): string {
  if (rhythm === null) return '';
  if (next.length === 0) return say('prep.meeting.pausing');
  const meeting = next.find(({ endsAt }) => Date.parse(endsAt) > now);
  if (meeting === undefined) return '';
  const { startsAt, endsAt } = meeting;
  const words = currentWords();
  if (Date.parse(startsAt) <= now)
    return say('prep.meeting.now', { time: dayAndTime(endsAt, now, person, words)?.time ?? '' });
  const at = dayAhead(startsAt, now, person, words);
  if (at === null) return '';
  const told = say(isNear(startsAt, now, person) ? 'prep.meeting.soon' : 'prep.meeting.on', {
    day: at.day,
    time: at.time,
    minutes: inDigits(rhythm.minutes),
  });
  const there = timeThere(meeting, now, person, rhythm.timeZone);
  return there === null ? told : `${told} ${there}`;
}

/** "today" and "tomorrow" are said without "on". Counted by days of the zone: not each has 24 hours. */
function isNear(instant: string, now: number, { timeZone }: PersonsTime): boolean {
  return startOfDay(Date.parse(instant), timeZone) - startOfDay(now, timeZone) <= DAY_MS;
}

function timeThere({ startsAt }: Meeting, now: number, person: PersonsTime, timeZone: string): string | null {
  const words = currentWords();
  const here = dayAndTime(startsAt, now, person, words)?.time;
  const there = dayAndTime(startsAt, now, { ...person, timeZone }, words)?.time;
  if (there === undefined || there === here) return null;
  return say('prep.meeting.there', { time: there, zone: cityOf(timeZone) });
}

/** "Europe/Berlin" is said as "Berlin". */
function cityOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
