/** Who may see which points of a history: the Product Owner all of them at once, others always that much later, fall or not. Pure. */
import { workingDaysLater } from '../team/working-days';

/**
 * @param points the oldest first
 * @param firstLookDays working days @param timeZone IANA, in which days are working days @param now an instant, ISO 8601
 */
export function pointsForTheTeam<Point extends { readonly at: string }>(
  points: readonly Point[],
  firstLookDays: number,
  timeZone: string,
  now: string,
): readonly Point[] {
  const present = Date.parse(now);
  return points.filter(({ at }) => Date.parse(workingDaysLater(at, firstLookDays, timeZone)) <= present);
}
