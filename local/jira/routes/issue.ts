/** One issue: made, read, edited, taken away, and what its screens let somebody set. */
import { Hono } from 'hono';
import type { Account } from '../accounts';
import { createIssue } from '../edit/create-issue';
import { editBody, editIssue } from '../edit/edit-issue';
import { removeIssue } from '../edit/save-issue';
import { fieldDefinitions } from '../fields';
import { badRequest, JiraError, notFound } from '../jira-error';
import type { JsonObject } from '../json';
import { mayDo } from '../permissions';
import { issueOf } from '../sees';
import { changeShape } from '../shapes/changelog';
import { createFields, editFields } from '../shapes/field-meta';
import { selectFields } from '../shapes/field-selection';
import { fieldNames, fieldSchemas, issueShapes } from '../shapes/issue';
import { issueTypeShape } from '../shapes/lists';
import { withProperties } from '../shapes/properties';
import type { Site } from '../site';
import { findProject } from '../store/catalogue';
import { countChanges, readChanges } from '../store/history';
import { readIssues, readSubtasks, type IssueRecord } from '../store/issues';
import {
  body,
  expansions,
  list,
  page,
  pageRequest,
  requireEdit,
  type JiraContext,
  type JiraEnv,
} from './request';
import { transitionIn } from './transitions';

const HISTORY_PAGE = 100;

export function issueRoutes(site: Site) {
  const routes = new Hono<JiraEnv>();
  routes.post('/issue', async (context) => {
    const made = createIssue(site, context.get('account'), await body(context, editBody));
    return context.json(made, 201);
  });
  routes.get('/issue/createmeta/:projectIdOrKey/issuetypes', (context) => {
    const types = creatable(site, context).types.map((type) => issueTypeShape(site.url, type));
    const { values, ...envelope } = metaPage(context, types);
    return context.json({ ...envelope, issueTypes: values });
  });
  routes.get('/issue/createmeta/:projectIdOrKey/issuetypes/:issueTypeId', (context) => {
    const { project, types } = creatable(site, context);
    const type = types.find(({ id }) => String(id) === context.req.param('issueTypeId'));
    if (type === undefined) throw badRequest('The issue type selected is invalid.');
    const fields = createFields(site, context.get('account'), project, type);
    const { values, ...envelope } = metaPage(context, fields);
    return context.json({ ...envelope, fields: values });
  });
  routes.get('/issue/:issueIdOrKey', (context) => {
    const issue = issueOf(site, context.get('account'), context.req.param('issueIdOrKey'));
    return context.json(read(site, context, issue));
  });
  routes.put('/issue/:issueIdOrKey', async (context) => {
    const account = context.get('account');
    const issue = issueOf(site, account, context.req.param('issueIdOrKey'));
    requireEdit(account);
    editIssue(site, account, issue, await body(context, editBody));
    if (context.req.query('returnIssue') !== 'true') return context.body(null, 204);
    return context.json(read(site, context, issue));
  });
  routes.delete('/issue/:issueIdOrKey', (context) => {
    const account = context.get('account');
    const issue = issueOf(site, account, context.req.param('issueIdOrKey'));
    remove(site, account, issue, context.req.query('deleteSubtasks') === 'true');
    return context.body(null, 204);
  });
  routes.get('/issue/:issueIdOrKey/editmeta', (context) => {
    const account = context.get('account');
    const issue = issueOf(site, account, context.req.param('issueIdOrKey'));
    requireEdit(account);
    return context.json({ fields: editFields(site, account, issue) });
  });
  return routes;
}

/** The project, and the types of issue that this person may make in it: none without the permission, as in Jira. */
function creatable(site: Site, context: JiraContext) {
  const catalogue = site.catalogue();
  const wanted = context.req.param('projectIdOrKey') ?? '';
  const project = findProject(catalogue, wanted);
  if (project === undefined) throw badRequest(`No project could be found with key or id '${wanted}'.`);
  const types = mayDo(context.get('account'), 'CREATE_ISSUES') ? [...catalogue.issueTypes.values()] : [];
  return { project, types };
}

/** Metadata for making issues comes in pages without the word of the last one. */
function metaPage<T>(context: JiraContext, all: readonly T[]) {
  const { startAt, maxResults, total, values } = page(all, pageRequest(context, 50, 200));
  return { startAt, maxResults, total, values };
}

function remove(site: Site, account: Account, issue: IssueRecord, withSubtasks: boolean): void {
  if (!mayDo(account, 'DELETE_ISSUES'))
    throw new JiraError(403, ['You do not have permission to delete issues in this project.']);
  const below = readSubtasks(site.database, [issue.id]).map(({ id }) => id);
  if (below.length > 0 && !withSubtasks)
    throw badRequest(
      `The issue '${issue.key}' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
    );
  site.write(() => {
    for (const one of [...readIssues(site.database, below), issue]) removeIssue(site, account, one);
  });
}

function read(site: Site, context: JiraContext, { id }: IssueRecord): JsonObject {
  const account = context.get('account');
  const [issue] = readIssues(site.database, [id]);
  if (issue === undefined) throw notFound('Issue does not exist or you do not have permission to see it.');
  const selection = selectFields(list(context, 'fields') ?? ['*all'], fieldDefinitions(site.catalogue()));
  const expanded = expansions(site, context, list(context, 'expand') ?? [], [
    'names',
    'schema',
    'changelog',
    'editmeta',
    'transitions',
  ]);
  const shapes = issueShapes(site, account, [issue.id], { ...selection, onlyId: false });
  const [shape] = withProperties(site, shapes, list(context, 'properties') ?? []);
  return {
    ...shape,
    ...(expanded.has('names') ? { names: fieldNames(site, selection.wanted) } : {}),
    ...(expanded.has('schema') ? { schema: fieldSchemas(site, selection.wanted) } : {}),
    ...(expanded.has('changelog') ? { changelog: newestChanges(site, issue) } : {}),
    ...(expanded.has('editmeta') ? { editmeta: { fields: editFields(site, account, issue) } } : {}),
    ...(expanded.has('transitions') ? { transitions: transitionIn(site, account) } : {}),
  };
}

/** With the issue come its newest changes, newest first; the rest is to be had from the changelog itself. */
function newestChanges(site: Site, issue: IssueRecord): JsonObject {
  const newest = { startAt: 0, maxResults: HISTORY_PAGE };
  const histories = readChanges(site.database, issue.id, 'DESC', newest).map((one) =>
    changeShape(site.url, site.catalogue(), one),
  );
  return { startAt: 0, maxResults: HISTORY_PAGE, total: countChanges(site.database, issue.id), histories };
}
