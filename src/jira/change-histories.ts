/** Reads Jira's change history of many issues at once, as whoever asks. */
import { route } from '@forge/api';
import type { z } from 'zod';
import { readChangeHistory } from '../story/change-history';
import type { KnownIssue } from '../story/past';
import type { Read } from './client';
import { bulkHistoriesReply, type IssueReply } from './replies';

/** The most that Jira answers at a time; these are the histories of hundreds of items. */
const CHANGES = 10_000;
/** A history that is longer than this was written by a machine: it is not waited for. */
const HISTORY_PAGES = 3;

/**
 * Issues with how they became what they are. Mostly one request, none for no issues.
 * @param now before anything was read
 */
export async function withHistories(
  read: Read,
  issues: readonly IssueReply[],
  now: Date,
): Promise<readonly KnownIssue[]> {
  const histories = await readHistories(
    read,
    issues.map(({ id }) => id),
  );
  return issues.map((issue) => known(issue, histories, now));
}

/** The same of one. */
export async function withHistory(read: Read, issue: IssueReply, now: Date): Promise<KnownIssue> {
  return known(issue, await readHistories(read, [issue.id]), now);
}

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
  read: Read,
  issueIds: readonly string[],
): Promise<ReadonlyMap<string, readonly unknown[]> | null> {
  const histories = new Map<string, unknown[]>();
  if (issueIds.length === 0) return histories;
  let after: string | null = null;
  for (let page = 0; page < HISTORY_PAGES; page += 1) {
    const reply: z.infer<typeof bulkHistoriesReply> = await read(
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
