/** How often each check was called "not right here" at one place, and when that is a reason to ask whether the team wants it. */
import type { ContestedCheck } from '../../contract/definition';
import type { AskedCheck } from '../../readiness/definition';
import type { TeamDefinition } from '../../readiness/team-definition';
import { placeKey, type Place } from '../../refinement/team/team';
import { Problem } from '../problem';
import type { Records } from '../records';
import { askedChecks } from './asked-checks';

/**
 * So many stories are a pattern and no exception. It is a plain count, as nobody knows of how many stories the check was looked
 * at: a share would only seem exact. What follows is a question to the team, which costs little if the answer is "keep it".
 */
const A_PATTERN = 5;
/** What one person finds, however often, is no question of the team's rules yet. */
const DIFFERENT_PEOPLE = 2;

export function contestId(place: Place, check: AskedCheck): string {
  return `${placeKey(place)}:${check}`;
}

/** Of the checks that the Definition asks those contested at least once, the most often contested first. */
export async function readContests(
  records: Records,
  place: Place,
  definition: TeamDefinition,
): Promise<readonly ContestedCheck[]> {
  const counted = await Promise.all(
    askedChecks(definition).map(async (check) => {
      const record = await records.read('contest', contestId(place, check)).catch(leftOut);
      const { issueIds = [], marks = [] } = record?.value ?? {};
      const stories = issueIds.length;
      return {
        check,
        stories,
        proposesToRetire: stories >= A_PATTERN && marks.length >= DIFFERENT_PEOPLE,
      };
    }),
  );
  return counted.filter(({ stories }) => stories > 0).sort((one, other) => other.stories - one.stories);
}

/** One that can't be read must not hide the rules. */
function leftOut(problem: unknown): null {
  if (problem instanceof Problem && problem.code === 'unreadable') return null;
  throw problem;
}
