/** One issue: reading, editing, what can be edited, and its history. */
import { Hono } from 'hono';
import { editBody, editIssue } from '../edit/edit-issue';
import { editorOf } from '../edit/field-edits';
import type { Account } from '../accounts';
import { fieldDefinitions, type FieldDefinition } from '../fields';
import type { JsonObject } from '../json';
import { changeShape } from '../shapes/changelog';
import { selectFields } from '../shapes/field-selection';
import { fieldNames, fieldSchemas, issueShapes } from '../shapes/issue';
import { componentShape, issueTypeShape, priorityShape, versionShape } from '../shapes/lists';
import type { Site } from '../site';
import { countChanges, readChanges } from '../store/history';
import type { IssueRecord } from '../store/issues';
import {
  body,
  expansions,
  issueOf,
  list,
  pageRequest,
  requireEdit,
  type JiraContext,
  type JiraEnv,
} from './request';

const HISTORY_PAGE = 100;

export function issueRoutes(site: Site) {
  const routes = new Hono<JiraEnv>();
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
  routes.get('/issue/:issueIdOrKey/editmeta', (context) => {
    const account = context.get('account');
    const issue = issueOf(site, account, context.req.param('issueIdOrKey'));
    requireEdit(account);
    return context.json({ fields: editableFields(site, account, issue) });
  });
  routes.get('/issue/:issueIdOrKey/changelog', (context) => {
    const issue = issueOf(site, context.get('account'), context.req.param('issueIdOrKey'));
    const { startAt, maxResults } = pageRequest(context, HISTORY_PAGE, HISTORY_PAGE);
    const total = countChanges(site.database, issue.id);
    const self = `${site.url}/rest/api/3/issue/${issue.id}/changelog?maxResults=${maxResults}&startAt=`;
    const isLast = startAt + maxResults >= total;
    return context.json({
      self: `${self}${startAt}`,
      ...(isLast ? {} : { nextPage: `${self}${startAt + maxResults}` }),
      maxResults,
      startAt,
      total,
      isLast,
      values: readChanges(site.database, issue.id, 'ASC', { startAt, maxResults }).map((one) =>
        changeShape(site.url, one),
      ),
    });
  });
  return routes;
}

function read(site: Site, context: JiraContext, issue: IssueRecord): JsonObject {
  const selection = selectFields(list(context, 'fields') ?? ['*all'], fieldDefinitions(site.catalogue()));
  const expanded = expansions(site, context, list(context, 'expand') ?? [], [
    'names',
    'schema',
    'changelog',
    'editmeta',
  ]);
  const [shape] = issueShapes(site, [issue.id], { ...selection, onlyId: false });
  return {
    ...shape,
    ...(expanded.has('names') ? { names: fieldNames(site, selection.wanted) } : {}),
    ...(expanded.has('schema') ? { schema: fieldSchemas(site, selection.wanted) } : {}),
    ...(expanded.has('changelog') ? { changelog: newestChanges(site, issue) } : {}),
    ...(expanded.has('editmeta')
      ? { editmeta: { fields: editableFields(site, context.get('account'), issue) } }
      : {}),
    ...(context.req.query('properties') === undefined ? {} : { properties: {} }),
  };
}

/** With the issue come its newest changes, newest first; the rest is to be had from the changelog itself. */
function newestChanges(site: Site, issue: IssueRecord): JsonObject {
  const page = { startAt: 0, maxResults: HISTORY_PAGE };
  const histories = readChanges(site.database, issue.id, 'DESC', page).map((one) =>
    changeShape(site.url, one),
  );
  return { startAt: 0, maxResults: HISTORY_PAGE, total: countChanges(site.database, issue.id), histories };
}

function editableFields(site: Site, account: Account, issue: IssueRecord): JsonObject {
  const catalogue = site.catalogue();
  const context = { catalogue, account, findIssue: () => undefined };
  const editable = fieldDefinitions(catalogue).filter(({ id }) => editorOf(id, context) !== undefined);
  return Object.fromEntries(
    editable.map((field) => {
      const allowedValues = allowed(site, issue, field);
      return [
        field.id,
        {
          required: field.id === 'summary' || field.id === 'issuetype',
          schema: field.schema,
          name: field.name,
          key: field.id,
          operations: field.operations,
          ...(allowedValues && { allowedValues }),
        },
      ];
    }),
  );
}

function allowed(site: Site, issue: IssueRecord, { id }: FieldDefinition): readonly JsonObject[] | undefined {
  const catalogue = site.catalogue();
  const own = ({ projectId }: { readonly projectId: number }) => projectId === issue.projectId;
  switch (id) {
    case 'issuetype': {
      const level = catalogue.issueTypes.get(issue.typeId)?.level;
      const types = [...catalogue.issueTypes.values()].filter((type) => type.level === level);
      return types.map((type) => issueTypeShape(site.url, type));
    }
    case 'priority':
      return [...catalogue.priorities.values()].map((priority) => priorityShape(site.url, priority));
    case 'components':
      return [...catalogue.components.values()].filter(own).map((part) => componentShape(site.url, part));
    case 'fixVersions':
      return [...catalogue.versions.values()].filter(own).map((part) => versionShape(site.url, part));
    default:
      return undefined;
  }
}
