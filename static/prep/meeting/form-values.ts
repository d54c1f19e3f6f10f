/** What stands in the form about the meeting, as it is typed, and what it says. Pure. */
import type { Pause, Rhythm } from '../../../src/refinement/meeting/rhythm';
import type { PersonsTime } from '../../shared/as-of';

export interface FormValues {
  readonly weekdays: readonly Weekday[];
  readonly everyWeeks: number;
  /** These are empty or half typed meanwhile. */
  readonly from: string;
  readonly time: string;
  readonly minutes: string;
  readonly timeZone: string;
  readonly pauses: readonly Pause[];
}

export type Weekday = Rhythm['weekdays'][number];
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
export const MOST_PAUSES = 20;

export type Fault = 'day' | 'from' | 'time' | 'minutes' | 'pause';

const FEWEST_MINUTES = 10;
const MOST_MINUTES = 240;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** @param now milliseconds since 1970 */
export function valuesOf(rhythm: Rhythm | null, now: number, { timeZone }: PersonsTime): FormValues {
  if (rhythm !== null) return { ...rhythm, minutes: String(rhythm.minutes) };
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);
  return { weekdays: [], everyWeeks: 1, from: today, time: '10:00', minutes: '60', timeZone, pauses: [] };
}

/** The rhythm that it says, or what keeps it from being one. */
export function rhythmIn(values: FormValues): Rhythm | readonly Fault[] {
  const minutes = Number(values.minutes);
  const faults: readonly Fault[] = [
    ...(values.weekdays.length === 0 ? (['day'] as const) : []),
    ...(DATE.test(values.from) ? [] : (['from'] as const)),
    ...(TIME.test(values.time) ? [] : (['time'] as const)),
    ...(Number.isInteger(minutes) && minutes >= FEWEST_MINUTES && minutes <= MOST_MINUTES
      ? []
      : (['minutes'] as const)),
    ...(values.pauses.every(isPause) ? [] : (['pause'] as const)),
  ];
  if (faults.length > 0) return faults;
  return { ...values, weekdays: WEEKDAYS.filter((day) => values.weekdays.includes(day)), minutes };
}

export function isRhythm(read: ReturnType<typeof rhythmIn>): read is Rhythm {
  return !Array.isArray(read);
}

function isPause({ from, to }: Pause): boolean {
  return DATE.test(from) && DATE.test(to) && from <= to;
}
