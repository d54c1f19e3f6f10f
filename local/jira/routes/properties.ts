/**
 * Issue properties, one by one and in bulk. The bulk calls answer 303 with the address of a task; here the task is
 * done when the answer leaves, and an issue that the caller may not see or edit is left out.
 */
import { Hono } from 'hono';
import { z } from 'zod';
import type { Account } from '../accounts';
import { checkKey, checkValue } from '../edit/properties';
import { badRequest, notFound } from '../jira-error';
import { mayDo } from '../permissions';
import { findVisibleId, issueOf } from '../sees';
import type { Site } from '../site';
import { writeMeta } from '../store/meta';
import { deleteProperty, issuesWithProperty, readPropertiesOf, writeProperties } from '../store/properties';
import { taskShape } from '../tasks';
import { body, json, requireEdit, type JiraContext, type JiraEnv } from './request';

const MOST_ISSUES = 100;
const MOST_PROPERTIES = 10;
const MOST_ENTITIES = 10_000;

/** MultiIssueEntityProperties: the id is written with a capital D here. */
const multiBody = z.strictObject({
  issues: z.array(z.strictObject({ issueID: z.int(), properties: z.record(z.string(), z.unknown()) })),
});
/** IssueEntityProperties: the name of the list has an s more than elsewhere. */
const sameBody = z.strictObject({
  entitiesIds: z.array(z.int()),
  properties: z.record(z.string(), z.unknown()),
});
/** BulkIssuePropertyUpdateRequest; an expression instead of a value is not built. */
const setBody = z.strictObject({
  value: z.unknown(),
  filter: z
    .strictObject({
      entityIds: z.array(z.int()).optional(),
      currentValue: z.unknown().optional(),
      hasProperty: z.boolean().optional(),
    })
    .optional(),
});
/** IssueFilterForBulkPropertyDelete */
const deleteBody = z.strictObject({
  entityIds: z.array(z.int()).optional(),
  currentValue: z.unknown().optional(),
});

export function propertyRoutes(site: Site) {
  const routes = new Hono<JiraEnv>();
  const { database } = site;
  routes.post('/issue/properties/multi', async (context) => {
    const { issues } = await body(context, multiBody);
    if (issues.length === 0 || issues.length > MOST_ISSUES)
      throw badRequest(`Between 1 and ${MOST_ISSUES} issues must be provided.`);
    const wanted = issues.map(({ issueID, properties }) => [issueID, checked(properties)] as const);
    return asTask(site, context, 'Set issue properties', () => {
      for (const [id, properties] of wanted)
        writeProperties(database, editable(site, context.get('account'), [id]), properties);
    });
  });
  routes.post('/issue/properties', async (context) => {
    const { entitiesIds, properties } = await body(context, sameBody);
    const ids = bounded(entitiesIds);
    const wanted = checked(properties);
    return asTask(site, context, 'Set issue properties', () => {
      writeProperties(database, editable(site, context.get('account'), ids), wanted);
    });
  });
  routes.put('/issue/properties/:propertyKey', async (context) => {
    const key = checkKey(context.req.param('propertyKey'));
    const { value, filter = {} } = await body(context, setBody);
    checkValue(value);
    if (filter.entityIds === undefined && filter.hasProperty !== true)
      throw badRequest("Either 'entityIds' or 'hasProperty' must be given to choose the issues.");
    const chosen = bounded(filter.entityIds ?? issuesWithProperty(database, key));
    return asTask(site, context, `Set property ${key}`, () => {
      const ids = editable(site, context.get('account'), chosen).filter((id) =>
        matches(site, id, key, filter),
      );
      writeProperties(database, ids, new Map([[key, value]]));
    });
  });
  routes.delete('/issue/properties/:propertyKey', async (context) => {
    const key = checkKey(context.req.param('propertyKey'));
    const filter = await body(context, deleteBody);
    const chosen = bounded(filter.entityIds ?? issuesWithProperty(database, key));
    return asTask(site, context, `Delete property ${key}`, () => {
      for (const id of editable(site, context.get('account'), chosen))
        if (matches(site, id, key, filter)) deleteProperty(database, id, key);
    });
  });
  routes.get('/issue/:issueIdOrKey/properties', (context) => {
    const issue = issueOf(site, context.get('account'), context.req.param('issueIdOrKey'));
    const self = `${site.url}/rest/api/3/issue/${issue.id}/properties`;
    const keys = readPropertiesOf(database, [issue.id], null).map(({ key }) => ({
      key,
      self: `${self}/${encodeURIComponent(key)}`,
    }));
    return context.json({ keys });
  });
  routes.get('/issue/:issueIdOrKey/properties/:propertyKey', (context) => {
    const issue = issueOf(site, context.get('account'), context.req.param('issueIdOrKey'));
    const key = context.req.param('propertyKey');
    const [found] = readPropertiesOf(database, [issue.id], [key]);
    if (found === undefined) throw notFound(`The property ${key} does not exist.`);
    return context.json({ key, value: found.value });
  });
  routes.put('/issue/:issueIdOrKey/properties/:propertyKey', async (context) => {
    const account = context.get('account');
    const issue = issueOf(site, account, context.req.param('issueIdOrKey'));
    requireEdit(account);
    const key = checkKey(context.req.param('propertyKey'));
    const value = checkValue(await json(context));
    const known = readPropertiesOf(database, [issue.id], [key]).length > 0;
    site.write(() => {
      writeProperties(database, [issue.id], new Map([[key, value]]));
      writeMeta(database, 'edited', 'yes');
    });
    return context.body(null, known ? 200 : 201);
  });
  routes.delete('/issue/:issueIdOrKey/properties/:propertyKey', (context) => {
    const account = context.get('account');
    const issue = issueOf(site, account, context.req.param('issueIdOrKey'));
    requireEdit(account);
    const key = context.req.param('propertyKey');
    if (!deleteProperty(database, issue.id, key)) throw notFound(`The property ${key} does not exist.`);
    return context.body(null, 204);
  });
  routes.get('/task/:taskId', (context) => {
    const task = site.tasks.find(Number(context.req.param('taskId')));
    if (task?.submittedBy !== context.get('account').accountId) throw notFound('The task was not found.');
    return context.json(taskShape(site.url, task));
  });
  return routes;
}

function checked(properties: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const entries = Object.entries(properties);
  if (entries.length === 0 || entries.length > MOST_PROPERTIES)
    throw badRequest(`Between 1 and ${MOST_PROPERTIES} properties must be provided for an issue.`);
  return new Map(entries.map(([key, value]) => [checkKey(key), checkValue(value)]));
}

function bounded(ids: readonly number[]): readonly number[] {
  if (ids.length > MOST_ENTITIES) throw badRequest(`At most ${MOST_ENTITIES} issues can be changed at once.`);
  return ids;
}

function editable(site: Site, account: Account, ids: readonly number[]): readonly number[] {
  if (!mayDo(account, 'EDIT_ISSUES')) return [];
  return ids.filter((id) => findVisibleId(site, account, String(id)) !== undefined);
}

function matches(
  site: Site,
  issueId: number,
  key: string,
  filter: { readonly currentValue?: unknown; readonly hasProperty?: boolean | undefined },
): boolean {
  const [found] = readPropertiesOf(site.database, [issueId], [key]);
  if (filter.hasProperty !== undefined && filter.hasProperty !== (found !== undefined)) return false;
  return (
    filter.currentValue === undefined || JSON.stringify(found?.value) === JSON.stringify(filter.currentValue)
  );
}

function asTask(site: Site, context: JiraContext, description: string, work: () => void): Response {
  site.write(() => {
    work();
    writeMeta(site.database, 'edited', 'yes');
  });
  const id = site.tasks.add(context.get('account').accountId, site.clock.now(), description);
  return context.body(null, 303, { Location: `${site.url}/rest/api/3/task/${id}` });
}
