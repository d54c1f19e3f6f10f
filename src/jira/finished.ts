/** What a team has finished, read from its sprints and its last finished items: sizes only. */
import { route } from '@forge/api';
import type { FinishedWork } from '../usecases/ports';
import { readAsUser } from './client';
import { endedSprints } from './ended-sprints';
import { countReply, issuesReply, type IssueReply } from './replies';
import { isOpenToAll } from './security';

/** Jira answers at most 100 items with fields at a time; three sprints of a hundred items each are a large team's. */
const ITEM_PAGE = 100;
const ITEM_PAGES = 3;

export const finishedWork: FinishedWork = {
  async lastSprints(boardId, count) {
    return (await endedSprints(boardId)).slice(0, count).map(({ id }) => id);
  },

  async finishedInSprints(sprintIds, estimateFieldId) {
    // An item keeps the sprints that it was carried through: found once, it is counted once. One that is in a sprint
    // again was not finished in those.
    const jql =
      `sprint in (${sprintIds.join(', ')}) AND sprint not in openSprints() AND sprint not in futureSprints() ` +
      'AND statusCategory = Done';
    const finished: (number | null)[] = [];
    let after: string | null | undefined = null;
    for (let page = 0; page < ITEM_PAGES && after !== undefined; page += 1) {
      const found: Found = await search(jql, estimateFieldId, ITEM_PAGE, after);
      finished.push(...found.estimates);
      after = found.next ?? undefined;
    }
    return finished;
  },

  async lastFinished(projectId, estimateFieldId, count) {
    const jql = `project = ${projectId} AND statusCategory = Done${estimated(estimateFieldId)} ORDER BY updated DESC`;
    const { estimates } = await search(jql, estimateFieldId, count, null);
    return estimates.filter((estimate) => estimate !== null);
  },

  async finishedLately(projectId, days) {
    const jql =
      `project = ${projectId} AND issuetype not in subTaskIssueTypes() AND statusCategory = Done ` +
      `AND statusCategoryChangedDate >= -${days}d`;
    const question = { method: 'POST', body: { jql } } as const;
    return (await readAsUser(route`/rest/api/3/search/approximate-count`, countReply, question)).count;
  },
};

interface Found {
  /** One for each item that everybody may see. */
  readonly estimates: readonly (number | null)[];
  readonly next: string | null;
}

async function search(
  jql: string,
  estimateFieldId: string | null,
  size: number,
  after: string | null,
): Promise<Found> {
  const query = new URLSearchParams({
    jql,
    maxResults: String(size),
    fields: estimateFieldId === null ? 'security' : `${estimateFieldId},security`,
  });
  if (after !== null) query.set('nextPageToken', after);
  const reply = await readAsUser(route`/rest/api/3/search/jql?${query}`, issuesReply);
  return {
    estimates: reply.issues.filter(isOpenToAll).map((issue) => estimateOf(issue, estimateFieldId)),
    next: reply.nextPageToken ?? null,
  };
}

function estimateOf({ fields }: IssueReply, id: string | null): number | null {
  const estimate = id === null ? null : fields[id];
  return typeof estimate === 'number' && Number.isFinite(estimate) ? estimate : null;
}

/** Epics and sub-tasks have no estimate, mostly: only a custom field can be asked for by its number. */
function estimated(fieldId: string): string {
  const number = /^customfield_(\d+)$/.exec(fieldId)?.[1];
  return number === undefined ? '' : ` AND cf[${number}] is not EMPTY`;
}
