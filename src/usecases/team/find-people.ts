/** Somebody looks for a colleague by the first letters of a name. */
import type { PersonName } from '../../contract/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';

/** Whom Jira lets work in this project, as it tells the person who asks; at most twenty. */
export function findPeople(
  { jira }: World,
  { project }: Member,
  letters: string,
): Promise<readonly PersonName[]> {
  return jira.findPeople(project, letters.trim());
}
