/** How often a check is called "not right here" at one place, which its team is told beside its rules. */
import type { AskedCheck } from '../../readiness/definition';
import type { Place } from '../../refinement/team/team';
import { contestId } from '../definition/contests';
import { MOST_CONTESTED, MOST_CONTESTING, type RecordChange, type Records } from '../records';
import { markOf } from './mark';

/**
 * What to write so that the story counts among those of which the check was contested, or no longer does.
 * @param by the account of whoever contests it; `null`: it is no longer contested
 * @returns `null` where there is nothing to write
 */
export async function contestChange(
  records: Pick<Records, 'read'>,
  place: Place,
  check: AskedCheck,
  issueId: string,
  by: string | null,
): Promise<RecordChange | null> {
  const id = contestId(place, check);
  const before = await records.read('contest', id);
  const known = before?.value.issueIds ?? [];
  const contested = by !== null;
  if (known.includes(issueId) === contested) return null;
  const others = known.filter((each) => each !== issueId);
  const issueIds = contested ? [...others, issueId].slice(-MOST_CONTESTED) : others;
  const marks = [...(before?.value.marks ?? []), ...(contested ? [markOf(id, by)] : [])];
  const value =
    issueIds.length === 0 ? null : { issueIds, marks: [...new Set(marks)].slice(0, MOST_CONTESTING) };
  return { kind: 'contest', id, value, over: before?.version ?? null };
}
