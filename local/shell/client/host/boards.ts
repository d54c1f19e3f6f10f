/** Boards, what they estimate with, their sprints, and the issues on them by rank. */
import { z } from 'zod/mini';
import { readBacklogRows } from '../jira/backlog';
import type { BacklogRow } from '../jira/backlog';
import { readSprints } from '../jira/sprint';
import type { Sprint } from '../jira/sprint';
import { askJira, parsed } from './ask-jira';

const BOARDS = z.object({
  values: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      type: z.optional(z.string()),
      location: z.optional(z.nullable(z.object({ projectKey: z.optional(z.string()) }))),
    }),
  ),
});

export interface Board {
  readonly id: number;
  readonly name: string;
  /** Whether it plans in sprints. */
  readonly sprints: boolean;
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
  return parsed(BOARDS, body).values.map(({ id, name, type, location }) => ({
    id,
    name,
    sprints: type !== 'kanban',
    projectKey: location?.projectKey ?? null,
  }));
}

const CONFIGURATION = z.object({
  estimation: z.optional(z.object({ field: z.optional(z.object({ fieldId: z.string() })) })),
});

/** The field that a board estimates with, e.g. `customfield_10016`; `null` where it does not estimate in a field. */
export async function loadEstimationField(
  accountId: string,
  boardId: number,
  signal: AbortSignal,
): Promise<string | null> {
  const body = await askJira(accountId, `/rest/agile/1.0/board/${boardId}/configuration`, { signal });
  return parsed(CONFIGURATION, body).estimation?.field?.fieldId ?? null;
}

const SPRINTS = z.object({ values: z.array(z.unknown()), isLast: z.optional(z.boolean()) });

/** The sprints that run or are planned, in that order. */
export async function loadOpenSprints(
  accountId: string,
  boardId: number,
  signal: AbortSignal,
): Promise<readonly Sprint[]> {
  const values: unknown[] = [];
  for (;;) {
    const query = new URLSearchParams({ state: 'active,future', startAt: String(values.length) });
    const path = `/rest/agile/1.0/board/${boardId}/sprint?${query.toString()}`;
    const page = parsed(SPRINTS, await askJira(accountId, path, { signal }));
    values.push(...page.values);
    if (page.isLast !== false || page.values.length === 0) return readSprints(values);
  }
}

const ISSUES = z.object({
  issues: z.array(z.unknown()),
  isLast: z.optional(z.boolean()),
  nextPageToken: z.optional(z.nullable(z.string())),
});

export interface RowsPage {
  readonly rows: readonly BacklogRow[];
  /** Where the next page begins; `null` after the last. */
  readonly next: string | null;
}

/** What of a board is shown in one list: its backlog, or one sprint. */
export interface BoardPart {
  readonly boardId: number;
  /** `null`: the backlog. */
  readonly sprintId: number | null;
  /** Field that the board estimates with. */
  readonly points: string | null;
}

/** One page of a part of a board, by rank. */
export async function loadRows(
  accountId: string,
  { boardId, sprintId, points }: BoardPart,
  after: string | null,
  signal: AbortSignal,
): Promise<RowsPage> {
  const wanted = ['summary', 'issuetype', 'status', 'priority', 'labels', 'assignee', 'parent', points];
  const query = new URLSearchParams({
    maxResults: '100',
    fields: wanted.filter((name) => name !== null).join(','),
    ...(after === null ? {} : { nextPageToken: after }),
  });
  const part = sprintId === null ? 'backlog' : `sprint/${sprintId}/issue`;
  const path = `/rest/software/1.0/board/${boardId}/${part}?${query.toString()}`;
  const page = parsed(ISSUES, await askJira(accountId, path, { signal }));
  const next = page.isLast === true ? null : (page.nextPageToken ?? null);
  return { rows: readBacklogRows(page.issues, points), next };
}
