/** Somebody looks for a colleague by the first letters of a name. */
import type { PersonName } from '../../contract/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';

/** Whom Jira lets work in this project, as it tells the person who asks; at most twenty. By name: an address is nobody's to guess. */
export function findPeople(
  { jira }: World,
  { project }: Member,
  letters: string,
): Promise<readonly PersonName[]> {
  return letters.includes('@') ? Promise.resolve([]) : jira.findPeople(project, letters.trim());
}
