/** The change history: of one issue by pages or by ids, and of many issues at once. */
import { Hono } from 'hono';
import { z } from 'zod';
import { badRequest } from '../jira-error';
import { findVisibleId, issueOf } from '../sees';
import { changeShape } from '../shapes/changelog';
import type { Site } from '../site';
import { countChanges, readChanges, readChangesByIds, readChangesOfMany } from '../store/history';
import { body, pageRequest, type JiraContext, type JiraEnv } from './request';

const PAGE = 100;
const MOST_ISSUES = 1000;
const MOST_FIELDS = 10;
const MOST_CHANGES = 10_000;
const DEFAULT_CHANGES = 1000;

/** BulkChangelogRequestBean */
const bulkBody = z.strictObject({
  issueIdsOrKeys: z.array(z.union([z.string(), z.number()])),
  fieldIds: z.array(z.string()).nullish(),
  maxResults: z.int().nullish(),
  nextPageToken: z.string().nullish(),
});

/** IssueChangelogIds */
const idsBody = z.strictObject({ changelogIds: z.array(z.int()) });

const place = z.object({ created: z.number(), issueId: z.number(), id: z.number() });

export function historyRoutes(site: Site) {
  const routes = new Hono<JiraEnv>();
  routes.get('/issue/:issueIdOrKey/changelog', (context) => {
    const issue = issueOf(site, context.get('account'), context.req.param('issueIdOrKey'));
    return context.json(onePage(site, context, issue.id));
  });
  routes.post('/issue/:issueIdOrKey/changelog/list', async (context) => {
    const issue = issueOf(site, context.get('account'), context.req.param('issueIdOrKey'));
    const { changelogIds } = await body(context, idsBody);
    const histories = readChangesByIds(site.database, issue.id, changelogIds).map((one) =>
      changeShape(site.url, site.catalogue(), one),
    );
    return context.json({
      startAt: 0,
      maxResults: histories.length,
      total: histories.length,
      histories,
    });
  });
  routes.post('/changelog/bulkfetch', async (context) =>
    context.json(bulkFetch(site, context, await body(context, bulkBody))),
  );
  return routes;
}

function onePage(site: Site, context: JiraContext, issueId: number) {
  const { startAt, maxResults } = pageRequest(context, PAGE, PAGE);
  const total = countChanges(site.database, issueId);
  const self = `${site.url}/rest/api/3/issue/${issueId}/changelog?maxResults=${maxResults}&startAt=`;
  const isLast = startAt + maxResults >= total;
  return {
    self: `${self}${startAt}`,
    ...(isLast ? {} : { nextPage: `${self}${startAt + maxResults}` }),
    maxResults,
    startAt,
    total,
    isLast,
    values: readChanges(site.database, issueId, 'ASC', { startAt, maxResults }).map((one) =>
      changeShape(site.url, site.catalogue(), one),
    ),
  };
}

/** Oldest first over all issues, so that one issue's history may go on in the next page. */
function bulkFetch(site: Site, context: JiraContext, request: z.infer<typeof bulkBody>) {
  const { issueIdsOrKeys, fieldIds, nextPageToken } = request;
  if (issueIdsOrKeys.length === 0) throw badRequest('At least one issue ID or key must be provided.');
  if (issueIdsOrKeys.length > MOST_ISSUES)
    throw badRequest('You may only load changelogs for a maximum of 1,000 issues by ID or key at a time.');
  if ((fieldIds?.length ?? 0) > MOST_FIELDS)
    throw badRequest(`You may only filter changelogs by a maximum of ${MOST_FIELDS} field IDs.`);
  const limit = request.maxResults ?? DEFAULT_CHANGES;
  if (limit < 1 || limit > MOST_CHANGES)
    throw badRequest(`The value of 'maxResults' must be between 1 and ${MOST_CHANGES}.`);
  const ids = issueIdsOrKeys.flatMap(
    (idOrKey) => findVisibleId(site, context.get('account'), String(idOrKey)) ?? [],
  );
  const after = nextPageToken === null || nextPageToken === undefined ? null : readToken(nextPageToken);
  const changes = readChangesOfMany(site.database, ids, {
    fieldIds: fieldIds ?? [],
    after,
    limit: limit + 1,
  });
  const shown = changes.slice(0, limit);
  const byIssue = new Map<number, unknown[]>();
  for (const change of shown) {
    const histories = byIssue.get(change.issueId) ?? [];
    // Measured on a live site: a number, though the document says text.
    histories.push({ ...changeShape(site.url, site.catalogue(), change), created: change.created });
    byIssue.set(change.issueId, histories);
  }
  const last = shown.at(-1);
  return {
    issueChangeLogs: [...byIssue].map(([issueId, changeHistories]) => ({
      issueId: String(issueId),
      changeHistories,
    })),
    ...(changes.length > limit && last ? { nextPageToken: writeToken(last) } : {}),
  };
}

function writeToken({ created, issueId, id }: z.infer<typeof place>): string {
  return Buffer.from(JSON.stringify({ created, issueId, id })).toString('base64url');
}

function readToken(token: string): z.infer<typeof place> {
  const refused = badRequest('The provided nextPageToken is not valid.');
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    throw refused;
  }
  const parsed = place.safeParse(content);
  if (!parsed.success) throw refused;
  return parsed.data;
}
