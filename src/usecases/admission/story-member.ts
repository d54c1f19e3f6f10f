/** The way to one story, for somebody of its team. */
import type { World } from '../ports';
import { Problem } from '../problem';
import type { Home } from './home';

export interface StoryQuestion {
  readonly accountId: string;
  readonly issueId: string;
  /** What the page says the issue's project is; believed only once the issue itself says the same. */
  readonly claimedProjectId: string | null;
}

/**
 * Reads for somebody who may edit. Permission and content are asked for at the same time, and told only together.
 * @throws Problem `not-in-team` for somebody who may look but not edit; what `read` throws where they may not even look
 */
export async function readAsEditor<T>(
  { jira }: Pick<World, 'jira'>,
  issueId: string,
  read: Promise<T>,
): Promise<T> {
  const [value, mayEdit] = await Promise.all([read, jira.mayEdit({ issueId })]);
  if (!mayEdit) throw new Problem('not-in-team', 'the person may look, but not edit');
  return value;
}

/**
 * Of those who may edit, only whom the team counts as its own. Where another team of the project has a list that leaves this person
 * out, the story must be on a board where they are at home: one request more of Jira, for them alone.
 * @throws Problem `not-in-team`
 */
export async function mustBeOfTeam({ jira }: World, issueId: string, home: Home): Promise<void> {
  const isTheirs =
    home.isOfTeam &&
    (!home.isShutOut || home.boardId === null || (await jira.isOnBoard(home.boardId, issueId)));
  if (!isTheirs) throw new Problem('not-in-team', 'the person is not on the team’s list');
}
