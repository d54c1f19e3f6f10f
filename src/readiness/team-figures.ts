/** What a team usually finishes, from the estimates of what it finished. Pure arithmetic in the board's own unit. */

/**
 * What the team finishes in a sprint, on average.
 * @param finished estimates of everything that was finished within those sprints
 * @param sprints how many sprints that were
 * @returns `null` where no sprint has ended yet, or nothing that was finished in them had an estimate
 */
export function velocityOf(finished: readonly number[], sprints: number): number | null {
  const total = finished.reduce((sum, estimate) => sum + estimate, 0);
  return sprints > 0 && total > 0 ? Math.round((100 * total) / sprints) / 100 : null;
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
