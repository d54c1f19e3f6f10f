/** People, who may do what, and the site itself. */
import { Hono } from 'hono';
import { z } from 'zod';
import { knownAccount } from '../accounts';
import { badRequest, JiraError, notFound } from '../jira-error';
import type { JsonObject } from '../json';
import { PEOPLE } from '../people';
import { mayDo, PERMISSIONS } from '../permissions';
import { groupsOf } from '../roles';
import { moment } from '../shapes/moment';
import { accountShape, userShape } from '../shapes/user';
import type { Site } from '../site';
import { findProject } from '../store/catalogue';
import { findVisibleId, issueOf } from '../sees';
import { body, integer, list, page, pageRequest, type JiraContext, type JiraEnv } from './request';

/** BulkPermissionsRequestBean */
const checkBody = z.strictObject({
  accountId: z.string().optional(),
  globalPermissions: z.array(z.string()).optional(),
  projectPermissions: z
    .array(
      z.strictObject({
        permissions: z.array(z.string()),
        issues: z.array(z.int()).optional(),
        projects: z.array(z.int()).optional(),
      }),
    )
    .optional(),
});

export function peopleRoutes(site: Site) {
  const routes = new Hono<JiraEnv>();
  routes.get('/myself', (context) => {
    const account = context.get('account');
    return context.json({
      ...accountShape(site.url, account),
      ...(account.emailAddress === null ? {} : { emailAddress: account.emailAddress }),
      locale: site.profiles.localeOf(account.accountId),
      groups: expandedList(groupsOf(site.url, account), list(context, 'expand')?.includes('groups')),
      applicationRoles: expandedList([], false),
      expand: 'groups,applicationRoles',
    });
  });
  routes.get('/user/groups', (context) => {
    const account = knownAccount(site.catalogue(), context.req.query('accountId') ?? '');
    if (account === undefined) throw notFound('The user with this accountId does not exist.');
    return context.json(groupsOf(site.url, account));
  });
  routes.get('/user/assignable/search', (context) => {
    const { issueKey, issueId, project } = context.req.query();
    const idOrKey = issueKey ?? issueId;
    if (idOrKey === undefined && project === undefined)
      throw badRequest('Either the project or the issue must be named.');
    if (idOrKey !== undefined) issueOf(site, context.get('account'), idOrKey);
    else projectNamed(site, project ?? '');
    return context.json(assignable(site, context));
  });
  routes.get('/user/assignable/multiProjectSearch', (context) => {
    const keys = list(context, 'projectKeys') ?? [];
    if (keys.length === 0) throw badRequest("The query parameter 'projectKeys' is required.");
    for (const key of keys) projectNamed(site, key);
    return context.json(assignable(site, context));
  });
  routes.get('/user', (context) => {
    const account = knownAccount(site.catalogue(), context.req.query('accountId') ?? '');
    if (account === undefined)
      throw notFound('Specified user does not exist or you do not have required permissions');
    return context.json(accountShape(site.url, account));
  });
  routes.get('/user/bulk', (context) => {
    const accountIds = context.req.queries('accountId') ?? [];
    if (accountIds.length === 0) throw badRequest("The parameter 'accountId' is required.");
    const found = accountIds.flatMap((accountId) => knownAccount(site.catalogue(), accountId) ?? []);
    const users = [...new Set(found)].map((account) => accountShape(site.url, account));
    // Ten by default: who asks for more people must page, or ask for more.
    const request = pageRequest(context, 10, 200);
    return context.json({ self: `${site.url}/rest/api/3/user/bulk`, ...page(users, request) });
  });
  routes.get('/mypermissions', (context) => context.json({ permissions: myPermissions(site, context) }));
  routes.post('/permissions/check', async (context) => {
    const request = await body(context, checkBody);
    return context.json(checkPermissions(site, context, request));
  });
  return routes;
}

/** Lists inside a user are counted always and told only where they are asked for. */
function expandedList(items: readonly JsonObject[], shown: boolean | undefined): JsonObject {
  return { size: items.length, items: shown === true ? items : [] };
}

function projectNamed(site: Site, keyOrId: string): void {
  if (findProject(site.catalogue(), keyOrId) === undefined)
    throw notFound(`No project could be found with key '${keyOrId}'.`);
}

/** People to whom work can be given, by the words in their names; Jira looks at the first thousand only. */
function assignable(site: Site, context: JiraContext): readonly JsonObject[] {
  const { accountId, query } = context.req.query();
  if (accountId !== undefined && query !== undefined)
    throw badRequest("Only one of 'query' and 'accountId' can be given.");
  const words = (query ?? '').trim().toLowerCase();
  const found = PEOPLE.filter(({ mayEdit }) => mayEdit)
    .filter((person) => accountId === undefined || person.accountId === accountId)
    .filter(({ displayName, emailAddress }) =>
      [emailAddress, displayName, ...displayName.split(' ')].some((name) =>
        name.toLowerCase().startsWith(words),
      ),
    );
  const startAt = integer(context, 'startAt', 0);
  const end = startAt + Math.min(1000, integer(context, 'maxResults', 50));
  return found.slice(startAt, end).flatMap(({ accountId: id }): readonly JsonObject[] => {
    const shape = userShape(site.url, site.catalogue(), id);
    return shape === null ? [] : [shape];
  });
}

function myPermissions(site: Site, context: JiraContext) {
  const account = context.get('account');
  const keys = list(context, 'permissions');
  if (keys === undefined || keys.length === 0)
    throw badRequest("The 'permissions' query parameter is required.");
  const projectKeyOrId = context.req.query('projectKey') ?? context.req.query('projectId');
  if (projectKeyOrId !== undefined && findProject(site.catalogue(), projectKeyOrId) === undefined)
    throw notFound(`No project could be found with key '${projectKeyOrId}'.`);
  const issueKeyOrId = context.req.query('issueKey') ?? context.req.query('issueId');
  if (issueKeyOrId !== undefined) issueOf(site, account, issueKeyOrId);
  return Object.fromEntries(
    keys.map((key) => {
      const permission = Object.hasOwn(PERMISSIONS, key) ? PERMISSIONS[key] : undefined;
      if (permission === undefined) throw badRequest(`Unrecognized permission: ${key}`);
      const { id, name, type } = permission;
      return [key, { id, key, name, type, description: '', havePermission: mayDo(account, key) }];
    }),
  );
}

function checkPermissions(site: Site, context: JiraContext, request: z.infer<typeof checkBody>) {
  const asking = context.get('account');
  const other = request.accountId !== undefined && request.accountId !== asking.accountId;
  // To look at somebody else's permissions one must administer Jira, or be the app.
  if (other && asking.accountType !== 'app' && !mayDo(asking, 'ADMINISTER'))
    throw new JiraError(403, ['You do not have permission to check the permissions of other users.']);
  const account =
    request.accountId === undefined ? asking : knownAccount(site.catalogue(), request.accountId);
  const may = (key: string) => account !== undefined && mayDo(account, key);
  return {
    globalPermissions: (request.globalPermissions ?? []).filter(may),
    projectPermissions: (request.projectPermissions ?? []).flatMap(
      ({ permissions, issues = [], projects = [] }) =>
        permissions.map((permission) => ({
          permission,
          // What does not exist is left out without a word, as Jira does.
          issues: may(permission)
            ? issues.filter((id) => findVisibleId(site, account ?? asking, String(id)) !== undefined)
            : [],
          projects: may(permission) ? projects.filter((id) => site.catalogue().projects.has(id)) : [],
        })),
    ),
  };
}

/** The site itself answers to anybody. */
export function serverInfo(site: Site) {
  return {
    baseUrl: site.url,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100_000,
    buildDate: '2026-06-10T00:00:00.000+0000',
    serverTime: moment(site.clock.now().getTime()),
    scmInfo: 'groundwork-local',
    serverTitle: 'Jira (Groundwork on a laptop)',
  };
}
