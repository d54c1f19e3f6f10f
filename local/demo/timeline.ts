/**
 * When things happened in the demo, told from now: week 0 is the one of the last refinement meeting, a Thursday from
 * ten to eleven in Berlin. Days after that meeting up to now may hold something too; what is still to come is left out.
 */
const ZONE = 'Europe/Berlin';
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export type Day = (typeof DAYS)[number];
export const DAYS_OF_WORK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const satisfies readonly Day[];

/** Week, day and Berlin time, e.g. `-12 Tue 14:05`: the Tuesday twelve weeks before that of the last meeting. */
export type When = `${number} ${Day} ${number}:${number}`;

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
const THURSDAY = DAYS.indexOf('Thu');
const MEETING_ENDS = 11 * 60;

export interface Timeline {
  readonly now: Date;
  /** @throws TypeError for a time that is none, a slip in the demo's own texts */
  readonly at: (when: When) => Date;
}

/** @param now what is called "now": the last meeting is over, whichever day of the week it is */
export function timelineTo(now: Date): Timeline {
  const today = new Date(now.getTime() + offsetOf(now));
  const midnight = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  // getUTCDay counts from Sunday.
  const sinceThursday = (today.getUTCDay() + 6 - THURSDAY + 7) % 7;
  let thursday = midnight - sinceThursday * DAY;
  if (fromBerlin(thursday + MEETING_ENDS * MINUTE).getTime() > now.getTime()) thursday -= 7 * DAY;
  const monday = thursday - THURSDAY * DAY;
  return {
    now,
    at: (when) => {
      const [, week, day, hour, minute] = /^(-?\d+) (\w{3}) (\d\d):(\d\d)$/.exec(when) ?? [];
      const weekday = DAYS.findIndex((name) => name === day);
      if (weekday < 0) throw new TypeError(`"${when}" is no time of the demo, e.g. "-12 Tue 14:05"`);
      const days = Number(week) * 7 + weekday;
      return fromBerlin(monday + days * DAY + (Number(hour) * 60 + Number(minute)) * MINUTE);
    },
  };
}

/** @param wall Berlin's wall clock, written as if it were UTC */
function fromBerlin(wall: number): Date {
  const guess = new Date(wall - offsetOf(new Date(wall)));
  // Near the change of summer time the first guess may lie on the other side of it.
  return new Date(wall - offsetOf(guess));
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/** Milliseconds that Berlin's clock is ahead of UTC. */
function offsetOf(instant: Date): number {
  const part = Object.fromEntries(
    CLOCK.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant.getTime() / MINUTE) * MINUTE;
}
