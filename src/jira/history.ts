/** What stories were before, read from ended sprints and from Jira's change history as the person who looks. */
import { route } from '@forge/api';
import type { z } from 'zod';
import { readChangeHistory } from '../story/change-history';
import { fieldsForPast, type KnownIssue } from '../story/past';
import type { HistoryReader } from '../usecases/history-reader';
import { readAsUser } from './client';
import { endedSprints } from './ended-sprints';
import { isRefined } from './refined';
import { bulkHistoriesReply, issueReply, issuesReply, type IssueReply } from './replies';
import { isOpenToAll } from './security';

/** What is looked at of one reading: the team of today, and a size of answer that comes in time. */
const ITEMS = 60;
/** The most that Jira answers at a time; these are the histories of hundreds of items. */
const CHANGES = 10_000;
/** A history that is longer than this was written by a machine: it is not waited for. */
const HISTORY_PAGES = 3;

export const historyReader: HistoryReader = {
  async endedSprints(boardId, count) {
    const sprints = await endedSprints(boardId);
    return sprints
      .flatMap(({ id, startDate }) => (startDate === undefined ? [] : [{ id, startedAt: startDate }]))
      .slice(0, count);
  },

  async finishedIn(sprintIds, fields, now) {
    const query = new URLSearchParams({
      jql:
        `sprint in (${sprintIds.join(', ')}) AND sprint not in openSprints() AND sprint not in futureSprints() ` +
        'AND statusCategory = Done ORDER BY updated DESC',
      maxResults: String(ITEMS),
      fields: [...fieldsForPast(fields), 'security'].join(','),
    });
    const found = await readAsUser(route`/rest/api/3/search/jql?${query}`, issuesReply);
    const issues = found.issues.filter((issue) => isOpenToAll(issue) && isRefined(issue));
    const histories = await readHistories(issues.map(({ id }) => id));
    return issues.map((issue) => known(issue, histories, now));
  },

  async knownIssue(issueId, fields, now) {
    const wanted = fieldsForPast(fields).join(',');
    const issue = await readAsUser(route`/rest/api/3/issue/${issueId}?fields=${wanted}`, issueReply);
    return known(issue, await readHistories([issue.id]), now);
  },
};

type Histories = Awaited<ReturnType<typeof readHistories>>;

function known(issue: IssueReply, histories: Histories, now: Date): KnownIssue {
  return {
    issue,
    history: readChangeHistory(histories === null ? [] : [historyOf(histories.get(issue.id) ?? [])]),
    readAt: now.toISOString(),
  };
}

/** In the form of one answer, of which the story's room knows that nothing follows it. */
function historyOf(changeHistories: readonly unknown[]) {
  return { changeHistories };
}

/**
 * The histories of issues by id, each whole and the oldest change first; of an issue that never changed there is none.
 * @returns `null` where they are too long to be read: then none of them is known to be whole
 */
async function readHistories(
  issueIds: readonly string[],
): Promise<ReadonlyMap<string, readonly unknown[]> | null> {
  const histories = new Map<string, unknown[]>();
  if (issueIds.length === 0) return histories;
  let after: string | null = null;
  for (let page = 0; page < HISTORY_PAGES; page += 1) {
    const reply: z.infer<typeof bulkHistoriesReply> = await readAsUser(
      route`/rest/api/3/changelog/bulkfetch`,
      bulkHistoriesReply,
      {
        method: 'POST',
        body: {
          issueIdsOrKeys: issueIds,
          maxResults: CHANGES,
          ...(after !== null && { nextPageToken: after }),
        },
      },
    );
    for (const { issueId, changeHistories } of reply.issueChangeLogs) {
      histories.set(issueId, [...(histories.get(issueId) ?? []), ...changeHistories]);
    }
    after = reply.nextPageToken ?? null;
    if (after === null) return histories;
  }
  return null;
}
