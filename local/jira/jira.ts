/**
 * A stand-in of Jira Cloud: answers REST calls as the official OpenAPI documents say, out of the one SQLite file.
 * What is not built answers 404 and is told to `onUnknown`, so that it never passes silently.
 */
import { Hono, type MiddlewareHandler } from 'hono';
import type { Clock } from '../clock';
import type { Database } from '../database';
import type { ProductFetch } from '../principal';
import { accountOf, APP_ACCOUNT, OWNER } from './accounts';
import { checkConditions, NO_CONDITIONS, type Conditions } from './conditions';
import { JiraError } from './jira-error';
import type { IndexedProperty } from './jql/indexed-property';
import type { ProductEvent } from './events';
import { Outbox } from './outbox';
import { boardRoutes } from './routes/boards';
import { commentRoutes } from './routes/comments';
import { historyRoutes } from './routes/history';
import { issueRoutes } from './routes/issue';
import { jqlRoutes } from './routes/jql';
import { linkRoutes } from './routes/links';
import { listRoutes } from './routes/lists';
import { peopleRoutes, serverInfo } from './routes/people';
import { projectRoutes, removeProject } from './routes/projects';
import { propertyRoutes } from './routes/properties';
import type { JiraEnv } from './routes/request';
import { REMOVED_SEARCH, searchRoutes } from './routes/search';
import { sprintRoutes } from './routes/sprints';
import { transitionRoutes } from './routes/transitions';
import { SearchLag } from './search-lag';
import type { BacklogSeed } from './seed';
import type { IssueChange, Site } from './site';
import { findProject, readCatalogue } from './store/catalogue';
import { loadSeed } from './store/load';
import { readMeta } from './store/meta';
import { number } from './store/rows';
import { Profiles } from './store/profiles';
import { prepareTables } from './store/schema';
import { TaskList } from './tasks';
import { underConditions } from './under-conditions';

export type { ProductEvent } from './events';
export type { Conditions } from './conditions';
export type { IndexedProperty } from './jql/indexed-property';
export type { IssueChange } from './site';
export { SeedRefused } from './store/seed-refused';

export interface JiraOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** e.g. http://localhost:8080, for absolute self links */
  readonly siteUrl: string;
  /** What apps ask to be indexed of issue properties, as their manifests say it; only that is searched by JQL. */
  readonly indexedProperties?: () => readonly IndexedProperty[];
  readonly onIssueChanged?: (change: IssueChange) => void;
  /** Told of everything that the platform would tell an app: issues, comments, links, sprints, projects. */
  readonly onEvent?: (event: ProductEvent) => void;
  /** Told, one line each, of what was asked for and is not built. */
  readonly onUnknown?: (line: string) => void;
}

export interface Jira {
  /** Answers one REST call on behalf of a principal, under the conditions of the moment; the path is /rest/… */
  readonly fetch: ProductFetch;
  /** The same without latency and limits: for the small Jira around the app, whose clicks are no app's calls. */
  readonly direct: ProductFetch;
  /**
   * May be set at any time, e.g. `jira.conditions = { ...jira.conditions, latencyMs: 150 }`.
   * @throws RangeError when it is set to what makes no sense; the message is a sentence
   */
  conditions: Conditions;
  /**
   * Loads a seed in one transaction: all or nothing. Replaces everything when `replace`, else adds below what is there.
   * @throws SeedRefused when the seed contradicts itself or what is there; the message is a sentence for people
   */
  readonly load: (
    seed: BacklogSeed,
    options: {
      readonly origin: 'sample' | 'import';
      readonly replace: boolean;
      readonly progress?: (done: number, total: number) => void;
    },
  ) => Promise<{ issues: number; projects: string[] }>;
  /** What the data folder holds: empty, an untouched sample, or used (an import, or any edit). */
  readonly state: () => 'empty' | 'untouched-sample' | 'used';
  readonly countIssues: () => number;
  /** Every call that is built, e.g. `GET /rest/api/3/issue/:issueIdOrKey`. */
  readonly endpoints: readonly Endpoint[];
  /** Takes a project away with all that is in it, as a site's administrator would; false where there is none. */
  readonly deleteProject: (key: string) => boolean;
  /** In which language each of the people has Jira. */
  readonly profiles: Profiles;
}

export interface Endpoint {
  readonly method: string;
  /** Parameters are written `:name`. */
  readonly path: string;
}

export function createJira(options: JiraOptions): Jira {
  const { database, clock } = options;
  prepareTables(database);
  let catalogue = readCatalogue(database);
  let conditions = NO_CONDITIONS;
  const outbox = new Outbox(database);
  const profiles = new Profiles(database);
  const site: Site = {
    database,
    clock,
    profiles,
    url: options.siteUrl.replace(/\/+$/, ''),
    catalogue: () => catalogue,
    reload: () => {
      catalogue = readCatalogue(database);
    },
    lag: new SearchLag({
      database,
      clock,
      catalogue: () => catalogue,
      delayMs: () => conditions.searchDelayMs,
    }),
    indexedProperties: options.indexedProperties ?? (() => []),
    tasks: new TaskList(),
    write: (work) => outbox.write(work),
    onIssueChanged: (change) => {
      outbox.add(() => options.onIssueChanged?.(change));
    },
    onEvent: (event) => {
      outbox.add(() => options.onEvent?.(event));
    },
    onUnknown: options.onUnknown ?? (() => undefined),
  };
  const hindrance = underConditions({ database, clock, conditions: () => conditions });
  const app = routesOf(site, hindrance);
  return {
    endpoints: app.routes
      .filter(({ path }) => !path.includes('*'))
      .map(({ method, path }) => ({ method, path })),
    profiles,
    deleteProject: (key) => {
      const project = findProject(catalogue, key);
      if (project !== undefined)
        removeProject(site, accountOf({ kind: 'user', accountId: OWNER.accountId }) ?? APP_ACCOUNT, project);
      return project !== undefined;
    },
    fetch: async (request, principal) => app.fetch(request, { principal, hindered: true }),
    direct: async (request, principal) => app.fetch(request, { principal, hindered: false }),
    get conditions() {
      return conditions;
    },
    set conditions(wanted) {
      conditions = checkConditions(wanted);
    },
    load: (seed, { progress, ...rest }) =>
      new Promise((resolve) => {
        try {
          resolve(loadSeed(database, seed, { ...rest, now: clock.now().getTime(), progress }));
        } finally {
          site.lag.forget();
          site.reload();
        }
      }),
    state: () => {
      if (catalogue.projects.size === 0) return 'empty';
      const untouched =
        readMeta(database, 'origin') === 'sample' && readMeta(database, 'edited') === undefined;
      return untouched ? 'untouched-sample' : 'used';
    },
    countIssues: () => {
      const row = database.get('SELECT count(*) AS total FROM jira_issue');
      return row === undefined ? 0 : number(row, 'total');
    },
  };
}

function routesOf(site: Site, hindrance: MiddlewareHandler<JiraEnv>): Hono<JiraEnv> {
  const app = new Hono<JiraEnv>();
  app.use('/rest/*', hindrance);
  app.get('/rest/api/3/serverInfo', (context) => context.json(serverInfo(site)));
  app.use('/rest/*', async (context, next) => {
    const account = accountOf(context.env.principal);
    if (account === undefined)
      throw new JiraError(401, ['Client must be authenticated to access this resource.']);
    context.set('account', account);
    await next();
  });
  app.route('/rest/api/3', searchRoutes(site));
  app.route('/rest/api/3', propertyRoutes(site));
  app.route('/rest/api/3', issueRoutes(site));
  app.route('/rest/api/3', transitionRoutes(site));
  app.route('/rest/api/3', historyRoutes(site));
  app.route('/rest/api/3', commentRoutes(site));
  app.route('/rest/api/3', linkRoutes(site));
  app.route('/rest/api/3', jqlRoutes(site));
  app.route('/rest/api/3', listRoutes(site));
  app.route('/rest/api/3', projectRoutes(site));
  app.route('/rest/api/3', peopleRoutes(site));
  app.route('/rest', boardRoutes(site));
  app.route('/rest', sprintRoutes(site));
  // Clients of old ask here; Jira took it away for every version at once.
  app.all('/rest/api/2/search', () => {
    throw new JiraError(410, [REMOVED_SEARCH]);
  });
  app.notFound((context) => {
    const { pathname } = new URL(context.req.url);
    site.onUnknown(`${context.req.method} ${pathname}`);
    return context.json({ message: `null for uri: ${site.url}${pathname}`, 'status-code': 404 }, 404);
  });
  app.onError((error, context) => {
    if (error instanceof JiraError)
      return context.json({ errorMessages: error.errorMessages, errors: error.errors }, error.status);
    // A fault of the stand-in itself: told to the log, and to the caller without its inside.
    site.onUnknown(`${context.req.method} ${context.req.path} failed: ${error.message}`);
    return context.json({ errorMessages: ['Internal server error'], errors: {} }, 500);
  });
  return app;
}
