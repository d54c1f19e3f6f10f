/** Two stories that a page has named: known only where the comparison names them together, and this person may see both. */
import type { SetPair } from '../../contract/set-acts';
import type { SetFinding } from '../../readiness/set/finding';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';
import { readParts } from '../set-index/read-parts';
import { countFrom } from '../set-index/stored-findings';
import { whatMayBeTold } from '../set-index/visible';
import { isSamePair, pairOf } from './decided';

/** One request of Jira. @throws Problem `not-found` where they are not named together (any more), or one is hidden from this person */
export async function findPair(
  { shelf, now, jira }: World,
  { place }: Pick<Member, 'place'>,
  pair: SetPair,
): Promise<SetFinding> {
  const read = await readParts(shelf, place, now(), () => [`overview:${pair.check}`]);
  const found = countFrom(read?.values[0]).findings.find((each) => isSamePair(pairOf(each), pair));
  if (found === undefined || !(await whatMayBeTold(jira, [found]))(found))
    throw new Problem('not-found', 'the two stories are not named together');
  return found;
}
