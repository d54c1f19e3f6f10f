/** What a team usually finishes, from the estimates of what it finished. Pure arithmetic in the board's own unit. */

/**
 * What the team finishes in a sprint, on average.
 * @param finished estimates of everything that was finished within those sprints; `null` where there is none
 * @param sprints how many sprints that were
 * @returns `null` where no sprint has ended yet, or nothing that was finished in them had an estimate
 */
export function velocityOf(finished: readonly (number | null)[], sprints: number): number | null {
  const total = finished.reduce<number>((sum, estimate) => sum + (estimate ?? 0), 0);
  return perOne(total, sprints);
}

/**
 * How many items the team finishes in a sprint, on average.
 * @param finished one for each
 * @returns `null` where there are none
 */
export function storiesPerSprintOf(finished: readonly unknown[], sprints: number): number | null {
  return perOne(finished.length, sprints);
}

/**
 * How many items a team finishes in a working day.
 * @param finished within so many days of the calendar
 * @returns `null` where there are none
 */
export function storiesPerDayOf(finished: number, days: number): number | null {
  return perOne(finished, (days * WORKING_DAYS) / WEEK);
}

const WORKING_DAYS = 5;
const WEEK = 7;

/** To the hundredth. */
function perOne(total: number, count: number): number | null {
  return count > 0 && total > 0 ? Math.round((100 * total) / count) / 100 : null;
}

/** One giant that was finished once is no rule: the largest tenth is left out. */
const REGULARLY = 0.9;

/**
 * The size of the largest stories that the team regularly finishes: the 90th percentile by nearest rank.
 * @param finished estimates of finished items, in any order
 * @returns `null` where nothing with an estimate above 0 was finished yet
 */
export function largestFinishedOf(finished: readonly number[]): number | null {
  const sized = finished.filter((estimate) => estimate > 0).sort((one, other) => one - other);
  return sized[Math.ceil(REGULARLY * sized.length) - 1] ?? null;
}
