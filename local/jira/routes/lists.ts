/** The site's fields, projects, types, statuses and priorities. */
import { Hono } from 'hono';
import { fieldDefinitions } from '../fields';
import { badRequest } from '../jira-error';
import {
  issueTypeShape,
  priorityShape,
  projectInList,
  statusCategoryShapes,
  statusShape,
} from '../shapes/lists';
import { userShape } from '../shapes/user';
import { OWNER } from '../accounts';
import type { Site } from '../site';
import type { Project } from '../store/catalogue';
import { expansions, list, page, pageRequest, type JiraContext, type JiraEnv } from './request';

export function listRoutes(site: Site) {
  const routes = new Hono<JiraEnv>();
  routes.get('/field', (context) =>
    context.json(
      fieldDefinitions(site.catalogue()).map((field) => ({
        id: field.id,
        key: field.id,
        name: field.name,
        custom: field.custom,
        orderable: field.orderable,
        navigable: field.navigable,
        searchable: field.clauseNames.length > 0,
        clauseNames: field.clauseNames,
        ...(field.schema && { schema: field.schema }),
      })),
    ),
  );
  routes.get('/field/search', (context) => context.json(searchFields(site, context)));
  routes.get('/project/search', (context) => context.json(searchProjects(site, context)));
  routes.get('/issuetype', (context) =>
    context.json([...site.catalogue().issueTypes.values()].map((type) => issueTypeShape(site.url, type))),
  );
  routes.get('/status', (context) =>
    context.json([...site.catalogue().statuses.values()].map((status) => statusShape(site.url, status))),
  );
  routes.get('/statuscategory', (context) => context.json(statusCategoryShapes(site.url)));
  routes.get('/priority/search', (context) => {
    const priorities = [...site.catalogue().priorities.values()].sort(
      (one, other) => one.position - other.position,
    );
    const shown = priorities.map((priority) => ({
      ...priorityShape(site.url, priority),
      description: '',
      statusColor: '#0747a6',
      isDefault: priority.name === 'Medium',
    }));
    return context.json({ self: selfWithin(site, context), ...page(shown, pageRequest(context, 50, 50)) });
  });
  return routes;
}

function searchFields(site: Site, context: JiraContext) {
  const query = context.req.query('query')?.toLowerCase() ?? '';
  const ids = list(context, 'id');
  const types = list(context, 'type');
  const found = fieldDefinitions(site.catalogue())
    .filter(({ name }) => name.toLowerCase().includes(query))
    .filter(({ id }) => ids?.includes(id) ?? true)
    .filter(({ custom }) => types?.includes(custom ? 'custom' : 'system') ?? true)
    // A field without a schema (the key) has no place in this list.
    .filter(({ schema }) => schema !== null)
    .map(({ id, name, schema, custom }) => ({
      id,
      key: id,
      name,
      schema,
      isLocked: !custom,
      description: '',
    }));
  const { values, ...envelope } = page(found, pageRequest(context, 50, 50));
  return { ...envelope, self: selfWithin(site, context), values };
}

function searchProjects(site: Site, context: JiraContext) {
  const keys = list(context, 'keys')?.map((key) => key.toUpperCase());
  const ids = list(context, 'id');
  if ((keys?.length ?? 0) > 50 || (ids?.length ?? 0) > 50)
    throw badRequest('No more than 50 projects can be asked for by key or id.');
  const query = context.req.query('query')?.toLowerCase() ?? '';
  const typeKeys = list(context, 'typeKey');
  const order = context.req.query('orderBy') ?? 'key';
  const found = [...site.catalogue().projects.values()]
    .filter(({ key }) => keys?.includes(key) ?? true)
    .filter(({ id }) => ids?.includes(String(id)) ?? true)
    .filter(({ key, name }) => [key, name].some((words) => words.toLowerCase().includes(query)))
    .filter(() => typeKeys?.includes('software') ?? true)
    .sort(projectOrder(order));
  const expanded = expansions(site, context, list(context, 'expand') ?? [], [
    'lead',
    'issueTypes',
    'description',
    'url',
    'projectKeys',
  ]);
  const types = [...site.catalogue().issueTypes.values()].map((type) => issueTypeShape(site.url, type));
  const shown = found.map((project) => ({
    ...projectInList(site.url, project),
    ...(expanded.has('lead') ? { lead: userShape(site.url, site.catalogue(), OWNER.accountId) } : {}),
    ...(expanded.has('issueTypes') ? { issueTypes: types } : {}),
    ...(expanded.has('description') ? { description: '' } : {}),
  }));
  const { values, ...envelope } = page(shown, pageRequest(context, 50, 100));
  return { self: selfWithin(site, context), ...envelope, values };
}

function projectOrder(order: string): (one: Project, other: Project) => number {
  const [, sign, field] = /^([+-]?)(key|name)$/.exec(order) ?? [];
  if (field === undefined)
    throw badRequest(`Projects cannot be ordered by '${order}' here: key and name are built.`);
  const direction = sign === '-' ? -1 : 1;
  const words = (project: Project) => (field === 'name' ? project.name : project.key);
  return (one, other) => direction * words(one).localeCompare(words(other), 'en');
}

/** The address of this very page on this site, whatever address the request came by. */
function selfWithin(site: Site, context: JiraContext): string {
  const { pathname, search } = new URL(context.req.url);
  return `${site.url}${pathname}${search}`;
}
