/** Search by JQL, counts, and reading many issues at once. */
import { Hono } from 'hono';
import { z } from 'zod';
import { fieldDefinitions } from '../fields';
import { badRequest, JiraError } from '../jira-error';
import { jqlContext } from '../jql/context';
import { compileJql } from '../jql/compile';
import { countIssues, searchIssues } from '../jql/search';
import { sql } from '../jql/sql';
import { findVisibleId, within } from '../sees';
import { selectFields } from '../shapes/field-selection';
import { fieldNames, fieldSchemas, issueShapes } from '../shapes/issue';
import { withProperties } from '../shapes/properties';
import type { Site } from '../site';
import { body, expansions, integer, list, pageSize, type JiraContext, type JiraEnv } from './request';

/** As measured on a live site: long pages only where nothing but id and key is asked for. */
const MOST_WITH_FIELDS = 100;
const MOST_IDS = 5000;
const MOST_BULK = 100;
const MOST_RECONCILED = 50;
const DEFAULT_PAGE = 50;

const UNBOUNDED =
  'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';
/** What Jira says of the search of old. */
export const REMOVED_SEARCH =
  'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046';

/** SearchAndReconcileRequestBean: anything else, e.g. startAt, is refused. */
const searchBody = z.strictObject({
  jql: z.string().optional(),
  maxResults: z.int().optional(),
  nextPageToken: z.string().nullish(),
  fields: z.array(z.string()).optional(),
  expand: z.string().optional(),
  fieldsByKeys: z.boolean().optional(),
  properties: z.array(z.string()).optional(),
  reconcileIssues: z.array(z.int()).optional(),
});

const countBody = z.strictObject({ jql: z.string().optional() });

const bulkBody = z.strictObject({
  issueIdsOrKeys: z.array(z.union([z.string(), z.number()])),
  fields: z.array(z.string()).optional(),
  expand: z.array(z.string()).optional(),
  fieldsByKeys: z.boolean().optional(),
  properties: z.array(z.string()).optional(),
});

interface SearchRequest {
  readonly jql: string;
  readonly maxResults: number;
  readonly nextPageToken: string | undefined;
  readonly fields: readonly string[];
  readonly expand: readonly string[];
  readonly properties: readonly string[];
  readonly reconcileIssues: readonly unknown[];
}

export function searchRoutes(site: Site) {
  const routes = new Hono<JiraEnv>();
  routes.get('/search/jql', (context) =>
    context.json(
      search(site, context, {
        jql: context.req.query('jql') ?? '',
        maxResults: integer(context, 'maxResults', DEFAULT_PAGE),
        nextPageToken: context.req.query('nextPageToken') ?? undefined,
        fields: list(context, 'fields') ?? [],
        expand: list(context, 'expand') ?? [],
        properties: list(context, 'properties') ?? [],
        reconcileIssues: context.req.queries('reconcileIssues') ?? [],
      }),
    ),
  );
  routes.post('/search/jql', async (context) => {
    const request = await body(context, searchBody);
    return context.json(
      search(site, context, {
        jql: request.jql ?? '',
        maxResults: request.maxResults ?? DEFAULT_PAGE,
        nextPageToken: request.nextPageToken ?? undefined,
        fields: request.fields ?? [],
        expand: request.expand?.split(',') ?? [],
        properties: request.properties ?? [],
        reconcileIssues: request.reconcileIssues ?? [],
      }),
    );
  });
  routes.post('/search/approximate-count', async (context) => {
    const { jql = '' } = await body(context, countBody);
    const account = context.get('account');
    const { where } = compileJql(jql, jqlContext(site, account));
    if (where === null) throw badRequest(UNBOUNDED);
    const visible = within(site.catalogue(), account, where);
    return context.json({ count: site.lag.search([], () => countIssues(site.database, visible)) });
  });
  routes.on(['GET', 'POST'], '/search', () => {
    throw new JiraError(410, [REMOVED_SEARCH]);
  });
  routes.post('/issue/bulkfetch', async (context) => {
    const request = await body(context, bulkBody);
    return context.json(bulkFetch(site, context, request));
  });
  return routes;
}

function search(site: Site, context: JiraContext, request: SearchRequest) {
  const { jql, nextPageToken: after, expand } = request;
  const account = context.get('account');
  checkProperties(request.properties);
  const reconciled = reconcile(request.reconcileIssues);
  const fields = request.fields.length === 0 ? ['id'] : request.fields;
  const selection = selectFields(fields, fieldDefinitions(site.catalogue()));
  const limit = pageSize(request.maxResults, selection.onlyIdAndKey ? MOST_IDS : MOST_WITH_FIELDS);
  const { issues, nextPageToken } = site.lag.search(reconciled, () => {
    const { where, order } = compileJql(jql, jqlContext(site, account));
    if (where === null) throw badRequest(UNBOUNDED);
    const visible = within(site.catalogue(), account, where);
    const found = searchIssues(site.database, { where: visible, order, limit, after, subject: jql });
    const shapes = issueShapes(site, account, found.ids, selection);
    return { ...found, issues: withProperties(site, shapes, request.properties) };
  });
  const expanded = expansions(site, context, expand, ['names', 'schema']);
  return {
    issues,
    isLast: nextPageToken === undefined,
    ...(nextPageToken === undefined ? {} : { nextPageToken }),
    ...(expanded.has('names') ? { names: fieldNames(site, selection.wanted) } : {}),
    ...(expanded.has('schema') ? { schema: fieldSchemas(site, selection.wanted) } : {}),
  };
}

/** Of a search and of a bulk fetch; one issue alone may bring as many as it has. */
function checkProperties(properties: readonly string[]): void {
  if (properties.length > 5) throw badRequest('The maximum number of properties is 5.');
}

/** @throws JiraError 400 for more than fifty, or for what is no id */
export function reconcile(ids: readonly unknown[]): readonly number[] {
  if (ids.length > MOST_RECONCILED)
    throw badRequest(`The maximum number of issues to reconcile is ${MOST_RECONCILED}.`);
  return ids.map((id) => {
    if (!/^\d{1,15}$/.test(String(id)))
      throw badRequest(`The value '${String(id)}' of the parameter 'reconcileIssues' is not a number.`);
    return Number(id);
  });
}

function bulkFetch(site: Site, context: JiraContext, request: z.infer<typeof bulkBody>) {
  const asked = request.issueIdsOrKeys.map(String);
  if (asked.length > MOST_BULK) throw badRequest(`The maximum number of issues to fetch is ${MOST_BULK}.`);
  checkProperties(request.properties ?? []);
  // In the order of ids; what is not there is left out without a word, as Jira does.
  const found = new Set(
    asked.flatMap((idOrKey) => findVisibleId(site, context.get('account'), idOrKey) ?? []),
  );
  const ids = searchIssues(site.database, {
    where: sql('i.id IN (SELECT value FROM json_each(?))', JSON.stringify([...found])),
    order: [{ expression: 'i.id', nullable: false, descending: false }],
    limit: MOST_BULK,
    after: undefined,
    subject: '',
  }).ids;
  const selection = selectFields(request.fields ?? ['*navigable'], fieldDefinitions(site.catalogue()));
  const expanded = expansions(site, context, request.expand ?? [], ['names', 'schema']);
  const issues = issueShapes(site, context.get('account'), ids, selection).map((issue) => ({
    ...issue,
    ...(expanded.has('names') ? { names: fieldNames(site, selection.wanted) } : {}),
    ...(expanded.has('schema') ? { schema: fieldSchemas(site, selection.wanted) } : {}),
  }));
  return { issues: withProperties(site, issues, request.properties ?? []), issueErrors: [] };
}
