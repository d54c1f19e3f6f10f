/** A check that a team could make a must-have at no cost: nearly all that it finished and that was Ready met it anyway. */
import type { AskedCheck } from '../../readiness/definition';
import type { TeamDefinition } from '../../readiness/team-definition';
import { ISSUE_KINDS } from '../../story/story';
import { askedChecks } from './asked-checks';
import type { BegunStory } from './fit';

/** One cycle is no habit. */
const CYCLES = 2;
/** Of fewer stories "nearly all" says nothing. */
const ENOUGH = 10;
const NEARLY_ALL = 0.9;

/**
 * One only, so that it can be talked about: the heaviest that is no must-have of any kind yet; of equal ones the one met more
 * often, then the order in which people read checks.
 * @returns `null` where there is none, or the data are of fewer than two sprints
 */
export function mustHaveFor(definition: TeamDefinition, stories: readonly BegunStory[]): AskedCheck | null {
  if (new Set(stories.map(({ sprintId }) => sprintId)).size < CYCLES) return null;
  const ready = stories.filter(({ assessment }) => assessment.band === 'Ready');
  const isHeld = (check: AskedCheck): boolean =>
    ISSUE_KINDS.some((kind) => definition.kinds[kind].mustHaves.includes(check));
  return (
    askedChecks(definition)
      .filter((check) => !isHeld(check))
      .map((check) => ({ check, ...metAmong(ready, check) }))
      .filter(({ seen, met, weight }) => weight > 0 && seen >= ENOUGH && met >= NEARLY_ALL * seen)
      .sort((one, other) => other.weight - one.weight || other.met / other.seen - one.met / one.seen)[0]
      ?.check ?? null
  );
}

/** In how many stories it weighed something and could be seen, in how many of them it was met, and what it weighed at most. */
function metAmong(stories: readonly BegunStory[], check: AskedCheck) {
  const weighed = stories.flatMap(({ assessment }) =>
    assessment.findings.filter(
      (finding) => finding.check === check && finding.weight > 0 && finding.credit !== null,
    ),
  );
  return {
    seen: weighed.length,
    met: weighed.filter(({ answer }) => answer === 'met').length,
    weight: Math.max(0, ...weighed.map((finding) => finding.weight)),
  };
}
