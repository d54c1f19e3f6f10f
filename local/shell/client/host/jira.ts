/** Reads and writes issues, and reads projects, through Jira's REST interface. */
import { z } from 'zod/mini';
import { parseDocument } from '../document/node';
import type { DocumentNode } from '../document/node';
import { readFieldMetas } from '../jira/field-meta';
import type { FieldMeta } from '../jira/field-meta';
import { readHistory } from '../jira/history';
import type { HistoryEntry } from '../jira/history';
import { readIssue } from '../jira/issue';
import { mention } from '../jira/values';
import type { IssueMention } from '../jira/values';
import type { IssueView } from '../jira/issue';
import { askJira, parsed, unreadable } from './ask-jira';
import { loadBoards, loadEstimationField } from './boards';

/** What the issue view shows: the issue, and what may be done with it. */
export interface IssueAndRights {
  readonly issue: IssueView;
  /** What lies below an epic, by rank; the sub-tasks of others are in the issue itself. */
  readonly children: readonly IssueMention[];
  readonly mayEdit: boolean;
  readonly mayComment: boolean;
  /** Which fields can be edited, and how; empty for who may not edit. */
  readonly fields: readonly FieldMeta[];
  /** The board whose sprints the issue can go to; `null` where there is none. */
  readonly sprintBoard: number | null;
}

const ISSUE_META = z.object({
  editmeta: z.optional(z.object({ fields: z.record(z.string(), z.unknown()) })),
});

/**
 * One issue with its comments, and what this person may do with it. @throws Failure `not-found`
 * @param projectKey the project that the key belongs to, for its boards
 */
export async function loadIssue(
  accountId: string,
  key: string,
  projectKey: string,
  signal: AbortSignal,
): Promise<IssueAndRights> {
  const query = 'fields=*all&expand=names,schema,editmeta';
  const [body, rights, plan] = await Promise.all([
    askJira(accountId, `/rest/api/3/issue/${encodeURIComponent(key)}?${query}`, { signal }),
    loadRights(accountId, key, signal),
    loadPlan(accountId, projectKey, signal),
  ]);
  const issue = readIssue(body, plan.points);
  if (issue === null) throw unreadable();
  const meta = rights.mayEdit ? parsed(ISSUE_META, body).editmeta?.fields : undefined;
  const children = issue.type.epic ? await loadChildren(accountId, key, signal) : [];
  return { issue, children, ...rights, fields: readFieldMetas(meta ?? {}), sprintBoard: plan.sprintBoard };
}

const CHILDREN = z.object({ issues: z.array(z.unknown()) });

/** The first hundred: enough for a page, in one call. Without them the issue itself is still worth showing. */
async function loadChildren(
  accountId: string,
  key: string,
  signal: AbortSignal,
): Promise<readonly IssueMention[]> {
  const query = new URLSearchParams({
    jql: `parent = "${key}" ORDER BY Rank ASC`,
    fields: 'summary,issuetype,status',
    maxResults: '100',
  });
  const path = `/rest/api/3/search/jql?${query.toString()}`;
  const body = await askJira(accountId, path, { signal }).catch(() => ({ issues: [] }));
  signal.throwIfAborted();
  return parsed(CHILDREN, body).issues.flatMap((issue) => mention(issue) ?? []);
}

const FIELDS = z.object({ fields: z.record(z.string(), z.unknown()) });

/** One field that holds a document, as it is at this moment. */
export async function loadDocument(
  accountId: string,
  key: string,
  field: string,
): Promise<DocumentNode | null> {
  const query = new URLSearchParams({ fields: field });
  const path = `/rest/api/3/issue/${encodeURIComponent(key)}?${query.toString()}`;
  return parseDocument(parsed(FIELDS, await askJira(accountId, path)).fields[field]);
}

const LAST_CHANGE = z.object({ fields: z.object({ updated: z.string() }) });

/** When the issue was changed last, as Jira writes it. */
export async function loadLastChange(accountId: string, key: string): Promise<string> {
  const body = await askJira(accountId, `/rest/api/3/issue/${encodeURIComponent(key)}?fields=updated`);
  return parsed(LAST_CHANGE, body).fields.updated;
}

const PERMISSIONS = z.object({
  permissions: z.object({
    EDIT_ISSUES: z.object({ havePermission: z.boolean() }),
    ADD_COMMENTS: z.object({ havePermission: z.boolean() }),
  }),
});

async function loadRights(
  accountId: string,
  key: string,
  signal: AbortSignal,
): Promise<Pick<IssueAndRights, 'mayEdit' | 'mayComment'>> {
  const query = new URLSearchParams({ issueKey: key, permissions: 'EDIT_ISSUES,ADD_COMMENTS' });
  const body = await askJira(accountId, `/rest/api/3/mypermissions?${query.toString()}`, { signal });
  const { EDIT_ISSUES, ADD_COMMENTS } = parsed(PERMISSIONS, body).permissions;
  return { mayEdit: EDIT_ISSUES.havePermission, mayComment: ADD_COMMENTS.havePermission };
}

/** How a project plans: the board with sprints comes first, since a board without them does not estimate. */
export async function loadPlan(
  accountId: string,
  projectKey: string,
  signal: AbortSignal,
): Promise<{ readonly sprintBoard: number | null; readonly points: string | null }> {
  // A project that is gone has no boards; the issue itself says what is wrong.
  const boards = await loadBoards(accountId, projectKey, signal).catch(() => []);
  signal.throwIfAborted();
  const board = boards.find(({ sprints }) => sprints) ?? boards[0];
  if (board === undefined) return { sprintBoard: null, points: null };
  const points = await loadEstimationField(accountId, board.id, signal);
  return { sprintBoard: board.sprints ? board.id : null, points };
}

/** Writes fields, e.g. `{summary: 'As a …'}`. @throws Failure with Jira's own words when it refuses */
export async function saveFields(
  accountId: string,
  key: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  await askJira(accountId, `/rest/api/3/issue/${encodeURIComponent(key)}`, {
    method: 'PUT',
    body: { fields },
  });
}

const HISTORY_PAGE = z.object({
  values: z.array(z.unknown()),
  isLast: z.optional(z.boolean()),
  total: z.optional(z.number()),
});

/** The whole change history, newest first. */
export async function loadHistory(
  accountId: string,
  key: string,
  signal: AbortSignal,
): Promise<readonly HistoryEntry[]> {
  const values: unknown[] = [];
  for (;;) {
    const query = new URLSearchParams({ startAt: String(values.length), maxResults: '100' });
    const path = `/rest/api/3/issue/${encodeURIComponent(key)}/changelog?${query.toString()}`;
    const page = parsed(HISTORY_PAGE, await askJira(accountId, path, { signal }));
    values.push(...page.values);
    const last = page.isLast ?? values.length >= (page.total ?? 0);
    if (last || page.values.length === 0) return readHistory(values);
  }
}

const PROJECT = z.object({ id: z.string(), key: z.string(), name: z.string() });
export type JiraProject = z.infer<typeof PROJECT>;

/** @throws Failure `not-found` when there is no such project for this person */
export async function loadProject(accountId: string, key: string, signal: AbortSignal): Promise<JiraProject> {
  return parsed(
    PROJECT,
    await askJira(accountId, `/rest/api/3/project/${encodeURIComponent(key)}`, { signal }),
  );
}
