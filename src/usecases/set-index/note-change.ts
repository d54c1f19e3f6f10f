/** Something happened to an issue: it is noted for each index that holds stories of its project, and costs no request of Jira. */
import type { SetJobs, Shelf } from '../ports';
import { namesOf, registerBeginning } from './names';
import { type Change, registeredFrom } from './stored-changes';

export interface IssueHappening {
  readonly issueId: string;
  /** The project that it is in, and the one where it was before. */
  readonly projectIds: readonly string[];
  readonly isGone: boolean;
}

/** A mark whose job never came is forgotten then; the next reading of the backlog sees the change anyway. */
const MARK_SECONDS = 24 * 3600;
/** Changes that come together are worked in together: a large index is read as a whole for it, so it waits longer. */
const SHORTEST_DELAY = 3;
const STORIES_A_SECOND = 100;
const LONGEST_DELAY = 120;

/**
 * @returns whether some index takes it in: its job then judges the story again, too
 * @throws Problem `busy` when queue or storage are; then it is as if nothing had been noted
 */
export async function noteChange(
  { shelf, jobs }: { readonly shelf: Shelf; readonly jobs: SetJobs },
  { issueId, projectIds, isGone }: IssueHappening,
): Promise<boolean> {
  let isTaken = false;
  for (const projectId of new Set(projectIds)) {
    for (const { value } of await shelf.list(registerBeginning(projectId))) {
      const registered = registeredFrom(value);
      if (registered === null) continue;
      const { backlog, stories } = registered;
      isTaken = true;
      const name = namesOf(backlog).changed(issueId);
      const change: Change = { isGone };
      if (isGone) await shelf.write([{ name, value: change }], MARK_SECONDS);
      // A mark that is there already has a job that is still to come, and will read what is new now.
      else if (!(await shelf.claim(name, change, MARK_SECONDS))) continue;
      const delay = Math.min(LONGEST_DELAY, SHORTEST_DELAY + Math.round(stories / STORIES_A_SECOND));
      try {
        await jobs.push({ kind: 'update', backlog, issueId }, delay);
      } catch (problem) {
        await shelf.write([{ name, value: undefined }], MARK_SECONDS);
        throw problem;
      }
    }
  }
  return isTaken;
}
