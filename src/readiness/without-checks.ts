/** A Definition of Ready without the checks that a team called "not right here" of one story. */
import type { Definition, KindDefinition } from './definition';
import type { JudgedCheck } from './finding';

/**
 * The same rules; these checks are not asked, weigh nothing and hold no band, and what is unmet for their sake alone waits with them.
 * The same object where there are none.
 */
export function withoutChecks(definition: Definition, checks: readonly JudgedCheck[]): Definition {
  if (checks.length === 0) return definition;
  const { story, bug, task, spike } = definition;
  return {
    story: asking(story, checks),
    bug: asking(bug, checks),
    task: asking(task, checks),
    spike: asking(spike, checks),
  };
}

function asking(ofKind: KindDefinition, without: readonly JudgedCheck[]): KindDefinition {
  const weights = Object.entries(ofKind.weights).filter(([check]) => !without.some((one) => one === check));
  const notRightHere = [...(ofKind.notRightHere ?? []), ...without];
  // What isn't asked is never unmet, so it holds no band, also where the team won't do without it.
  return { ...ofKind, weights: Object.fromEntries(weights), notRightHere };
}
