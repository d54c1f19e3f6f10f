/** What a team's largest finished stories measure, where nobody knows its velocity: the 90th percentile, for one giant is no rule. */
import type { RealStory } from '../data/real-stories';

/** @returns story points by backlog; a backlog without estimates is absent */
export function largestFinished(stories: readonly RealStory[]): ReadonlyMap<string, number> {
  const estimates = new Map<string, number[]>();
  for (const { backlog, estimate } of stories) {
    if (estimate !== undefined) estimates.set(backlog, [...(estimates.get(backlog) ?? []), estimate]);
  }
  return new Map(
    [...estimates].map(([backlog, all]) => {
      const ordered = all.sort((a, b) => a - b);
      return [backlog, ordered[Math.ceil(0.9 * ordered.length) - 1] ?? 0];
    }),
  );
}
