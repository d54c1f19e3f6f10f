/** Search by JQL, counts, and reading many issues at once. */
import { Hono } from 'hono';
import { z } from 'zod';
import { fieldDefinitions } from '../fields';
import { badRequest, JiraError } from '../jira-error';
import { compileJql } from '../jql/compile';
import { countIssues, searchIssues } from '../jql/search';
import { sql } from '../jql/sql';
import { selectFields } from '../shapes/field-selection';
import { fieldNames, fieldSchemas, issueShapes } from '../shapes/issue';
import { jqlContext, type Site } from '../site';
import { findIssueId } from '../store/issues';
import { body, expansions, integer, list, pageSize, type JiraContext, type JiraEnv } from './request';

/** As measured on a live site: long pages only where nothing but id and key is asked for. */
const MOST_WITH_FIELDS = 100;
const MOST_IDS = 5000;
const MOST_BULK = 100;
const MOST_RECONCILED = 50;
const DEFAULT_PAGE = 50;

const UNBOUNDED =
  'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';
const REMOVED =
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
    const { where } = compileJql(jql, jqlContext(site, context.get('account')));
    if (where === null) throw badRequest(UNBOUNDED);
    return context.json({ count: countIssues(site.database, where) });
  });
  routes.on(['GET', 'POST'], '/search', () => {
    throw new JiraError(410, [REMOVED]);
  });
  routes.post('/issue/bulkfetch', async (context) => {
    const request = await body(context, bulkBody);
    return context.json(bulkFetch(site, context, request));
  });
  return routes;
}

function search(site: Site, context: JiraContext, request: SearchRequest) {
  const { jql, nextPageToken: after, expand } = request;
  const compiled = compileJql(jql, jqlContext(site, context.get('account')));
  if (compiled.where === null) throw badRequest(UNBOUNDED);
  checkProperties(request.properties);
  // The file is always up to date, so that there is nothing to reconcile; the limit is Jira's.
  if (request.reconcileIssues.length > MOST_RECONCILED)
    throw badRequest(`The maximum number of issues to reconcile is ${MOST_RECONCILED}.`);
  const fields = request.fields.length === 0 ? ['id'] : request.fields;
  const selection = selectFields(fields, fieldDefinitions(site.catalogue()));
  const limit = pageSize(request.maxResults, selection.onlyIdAndKey ? MOST_IDS : MOST_WITH_FIELDS);
  const { ids, nextPageToken } = searchIssues(site.database, {
    where: compiled.where,
    order: compiled.order,
    limit,
    after,
    subject: jql,
  });
  const expanded = expansions(site, context, expand, ['names', 'schema']);
  return {
    issues: withProperties(issueShapes(site, ids, selection), request.properties),
    isLast: nextPageToken === undefined,
    ...(nextPageToken === undefined ? {} : { nextPageToken }),
    ...(expanded.has('names') ? { names: fieldNames(site, selection.wanted) } : {}),
    ...(expanded.has('schema') ? { schema: fieldSchemas(site, selection.wanted) } : {}),
  };
}

function checkProperties(properties: readonly string[]): void {
  if (properties.length > 5) throw badRequest('The maximum number of properties is 5.');
}

/** No issue has a property here yet, and Jira leaves out those that are not set. */
function withProperties(issues: readonly object[], properties: readonly string[]) {
  return properties.length === 0 ? issues : issues.map((issue) => ({ ...issue, properties: {} }));
}

function bulkFetch(site: Site, context: JiraContext, request: z.infer<typeof bulkBody>) {
  const asked = request.issueIdsOrKeys.map(String);
  if (asked.length > MOST_BULK) throw badRequest(`The maximum number of issues to fetch is ${MOST_BULK}.`);
  checkProperties(request.properties ?? []);
  // In the order of ids; what is not there is left out without a word, as Jira does.
  const found = new Set(asked.flatMap((idOrKey) => findIssueId(site.database, idOrKey) ?? []));
  const ids = searchIssues(site.database, {
    where: sql('i.id IN (SELECT value FROM json_each(?))', JSON.stringify([...found])),
    order: [{ expression: 'i.id', nullable: false, descending: false }],
    limit: MOST_BULK,
    after: undefined,
    subject: '',
  }).ids;
  const selection = selectFields(request.fields ?? ['*navigable'], fieldDefinitions(site.catalogue()));
  const expanded = expansions(site, context, request.expand ?? [], ['names', 'schema']);
  const issues = issueShapes(site, ids, selection).map((issue) => ({
    ...issue,
    ...(expanded.has('names') ? { names: fieldNames(site, selection.wanted) } : {}),
    ...(expanded.has('schema') ? { schema: fieldSchemas(site, selection.wanted) } : {}),
  }));
  return { issues: withProperties(issues, request.properties ?? []), issueErrors: [] };
}
