/**
 * Who belongs to the team: those who may edit its issues. Nobody else learns how ready they are; display conditions
 * would only hide it. A named list that narrows the team comes with the roles.
 */
import type { JiraReader } from './ports';
import { Problem } from './problem';

/**
 * Reads for a person of the team. Permission and content are asked for at the same time, and told only together.
 * @throws Problem `not-in-team` for somebody who may look but not edit; what `read` throws where they may not even look
 */
export async function readForTeam<T>(
  jira: JiraReader,
  what: Parameters<JiraReader['mayEdit']>[0],
  read: Promise<T>,
): Promise<T> {
  const [value, mayEdit] = await Promise.all([read, jira.mayEdit(what)]);
  if (!mayEdit) throw new Problem('not-in-team', 'the person may look, but not edit');
  return value;
}
