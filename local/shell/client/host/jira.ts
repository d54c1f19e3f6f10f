/** Jira's REST interface as this page uses it, always as the person chosen at the top. */
import { z } from 'zod/mini';
import { readIssue } from '../jira/issue';
import type { IssueView } from '../jira/issue';
import { readHistory } from '../jira/history';
import type { HistoryEntry } from '../jira/history';
import { readBacklogRows } from '../jira/backlog';
import type { BacklogRow } from '../jira/backlog';
import { chooseFields } from '../jira/fields';
import type { KnownFields } from '../jira/fields';
import { Failure } from './failure';
import { ask } from './request';
import type { Call } from './request';

const UNREADABLE = 'Jira answered something that this page cannot read.';

/** Calls Jira as one person. @param path beginning with `/rest/` */
function askJira(accountId: string, path: string, call: Call = {}): Promise<unknown> {
  return ask(`/local/jira${path}`, {
    ...call,
    headers: { ...call.headers, 'x-groundwork-person': accountId },
  });
}

function parsed<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (!result.success) throw new Failure('unexpected', UNREADABLE);
  return result.data;
}

/** Which fields of this site hold story points and sprints. */
export async function loadFields(accountId: string, signal: AbortSignal): Promise<KnownFields> {
  return chooseFields(await askJira(accountId, '/rest/api/3/field', { signal }));
}

/** One issue with its comments. @throws Failure `not-found` */
export async function loadIssue(accountId: string, key: string, signal: AbortSignal): Promise<IssueView> {
  const [fields, body] = await Promise.all([
    loadFields(accountId, signal),
    askJira(accountId, `/rest/api/3/issue/${encodeURIComponent(key)}?fields=*all&expand=names`, { signal }),
  ]);
  const issue = readIssue(body, fields);
  if (issue === null) throw new Failure('unexpected', UNREADABLE);
  return issue;
}

const PERMISSIONS = z.object({
  permissions: z.object({ EDIT_ISSUES: z.object({ havePermission: z.boolean() }) }),
});

/** Whether this person may edit the issue. */
export async function mayEditIssue(accountId: string, key: string, signal: AbortSignal): Promise<boolean> {
  const query = new URLSearchParams({ issueKey: key, permissions: 'EDIT_ISSUES' });
  const body = await askJira(accountId, `/rest/api/3/mypermissions?${query.toString()}`, { signal });
  return parsed(PERMISSIONS, body).permissions.EDIT_ISSUES.havePermission;
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

const BOARDS = z.object({
  values: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      location: z.optional(z.nullable(z.object({ projectKey: z.optional(z.string()) }))),
    }),
  ),
});

export interface Board {
  readonly id: number;
  readonly name: string;
  readonly projectKey: string | null;
}

/** Boards of a project, or all that this person may see. */
export async function loadBoards(
  accountId: string,
  projectKey: string | null,
  signal: AbortSignal,
): Promise<readonly Board[]> {
  const query = new URLSearchParams({
    maxResults: '50',
    ...(projectKey === null ? {} : { projectKeyOrId: projectKey }),
  });
  const body = await askJira(accountId, `/rest/agile/1.0/board?${query.toString()}`, { signal });
  return parsed(BOARDS, body).values.map(({ id, name, location }) => ({
    id,
    name,
    projectKey: location?.projectKey ?? null,
  }));
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

const BACKLOG_PAGE = z.object({
  issues: z.array(z.unknown()),
  isLast: z.optional(z.boolean()),
  nextPageToken: z.optional(z.nullable(z.string())),
});

export interface BacklogPage {
  readonly rows: readonly BacklogRow[];
  /** Where the next page begins; `null` after the last. */
  readonly next: string | null;
}

/** One page of a board's backlog, by rank. */
export async function loadBacklogPage(
  accountId: string,
  boardId: number,
  fields: KnownFields,
  after: string | null,
  signal: AbortSignal,
): Promise<BacklogPage> {
  const wanted = [
    'summary',
    'issuetype',
    'status',
    'priority',
    'labels',
    'assignee',
    'parent',
    fields.points,
  ];
  const query = new URLSearchParams({
    maxResults: '100',
    fields: wanted.filter((name) => name !== null).join(','),
    ...(after === null ? {} : { nextPageToken: after }),
  });
  const path = `/rest/software/1.0/board/${boardId}/backlog?${query.toString()}`;
  const page = parsed(BACKLOG_PAGE, await askJira(accountId, path, { signal }));
  const next = page.isLast === true ? null : (page.nextPageToken ?? null);
  return { rows: readBacklogRows(page.issues, fields), next };
}
