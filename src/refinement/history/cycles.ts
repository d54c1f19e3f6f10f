/** From refinement meeting to refinement meeting: which of a history's points stands for which cycle. Pure. */
import { DateTime } from 'luxon';
import { gapOpensAt } from '../gap';
import { nextMeetings, type Rhythm } from '../meeting/rhythm';

export interface CycleBy {
  /** `null`: not known; then a cycle is a week, from Monday to Monday in UTC. */
  readonly rhythm: Rhythm | null;
  /** Working days. */
  readonly firstLookDays: number;
}

export interface CycleOf<Point> {
  /** Where the cycle ends, an instant, ISO 8601: its meeting begins, or its week is over. */
  readonly endsAt: string;
  /** The last one before the time at which a meeting is prepared. */
  readonly point: Point;
}

/** No history goes back further than this, in days. */
const LONGEST = 400;
const DAY = 86_400_000;

/**
 * One point a cycle at most. A cycle without any (nobody looked, the team paused) is not there, and the one that runs is there only once its
 * time has come.
 * @param points the oldest first
 * @param now an instant, ISO 8601
 */
export function cyclePoints<Point extends { readonly at: string }>(
  points: readonly Point[],
  by: CycleBy,
  now: string,
): readonly CycleOf<Point>[] {
  const first = points[0];
  if (first === undefined) return [];
  const found: CycleOf<Point>[] = [];
  let next = 0;
  for (const { cutAt, endsAt } of cyclesSince(first.at, by, now)) {
    let last: Point | undefined;
    for (
      let point = points[next];
      point !== undefined && Date.parse(point.at) <= cutAt;
      point = points[next]
    ) {
      last = point;
      next += 1;
    }
    if (last !== undefined) found.push({ endsAt, point: last });
  }
  return found;
}

/**
 * When the points of past cycles are to be, the oldest first.
 * @param from an instant, ISO 8601
 * @returns instants, ISO 8601, none after `now`
 */
export function cycleCuts(from: string, by: CycleBy, now: string): readonly string[] {
  return cyclesSince(from, by, now).map(({ cutAt }) => new Date(cutAt).toISOString());
}

interface Cut {
  /** Until when a point is of this cycle: milliseconds since 1970. */
  readonly cutAt: number;
  readonly endsAt: string;
}

function cyclesSince(from: string, { rhythm, firstLookDays }: CycleBy, now: string): readonly Cut[] {
  const begin = Math.max(Date.parse(from), Date.parse(now) - LONGEST * DAY);
  const all =
    rhythm === null
      ? weeksSince(begin, Date.parse(now))
      : meetingsSince(begin, rhythm).map(({ startsAt }) => ({
          cutAt: Date.parse(gapOpensAt({ startsAt, endsAt: startsAt }, firstLookDays, rhythm.timeZone)),
          endsAt: startsAt,
        }));
  return all.filter(({ cutAt }) => cutAt <= Date.parse(now) && cutAt >= begin);
}

function meetingsSince(begin: number, rhythm: Rhythm): readonly { readonly startsAt: string }[] {
  // A team has met before it said when it does: the same weekdays are gone back in whole steps.
  const weeks = Math.ceil((LONGEST * 2) / 7 / rhythm.everyWeeks) * rhythm.everyWeeks;
  const earlier = DateTime.fromISO(rhythm.from, { zone: 'UTC' }).minus({ weeks }).toISODate();
  if (earlier === null) return [];
  const most = Math.ceil((LONGEST / 7) * rhythm.weekdays.length) + rhythm.weekdays.length * 2;
  return nextMeetings({ ...rhythm, from: earlier }, new Date(begin).toISOString(), most);
}

function weeksSince(begin: number, now: number): readonly Cut[] {
  const cuts: Cut[] = [];
  let monday = DateTime.fromMillis(begin, { zone: 'UTC' }).startOf('week');
  while (monday.toMillis() <= now) {
    cuts.push({ cutAt: monday.toMillis(), endsAt: monday.toJSDate().toISOString() });
    monday = monday.plus({ weeks: 1 });
  }
  return cuts;
}
