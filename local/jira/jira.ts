/**
 * A stand-in of Jira Cloud: answers REST calls as the official OpenAPI documents say, out of the one SQLite file.
 * What is not built answers 404 and is told to `onUnknown`, so that it never passes silently.
 */
import { Hono } from 'hono';
import type { Clock } from '../clock';
import type { Database } from '../database';
import type { Principal } from '../principal';
import { accountOf } from './accounts';
import { JiraError } from './jira-error';
import { boardRoutes } from './routes/boards';
import { issueRoutes } from './routes/issue';
import { listRoutes } from './routes/lists';
import { peopleRoutes, serverInfo } from './routes/people';
import type { JiraEnv } from './routes/request';
import { searchRoutes } from './routes/search';
import type { BacklogSeed } from './seed';
import type { IssueChange, Site } from './site';
import { readCatalogue } from './store/catalogue';
import { loadSeed } from './store/load';
import { readMeta } from './store/meta';
import { number } from './store/rows';
import { prepareTables } from './store/schema';

export type { IssueChange } from './site';
export { SeedRefused } from './store/seed-refused';

export interface JiraOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** e.g. http://localhost:8080, for absolute self links */
  readonly siteUrl: string;
  readonly onIssueChanged?: (change: IssueChange) => void;
  /** Told, one line each, of what was asked for and is not built. */
  readonly onUnknown?: (line: string) => void;
}

export interface Jira {
  /** Answers one REST call on behalf of a principal; the path is /rest/… */
  readonly fetch: (request: Request, principal: Principal) => Promise<Response>;
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
}

export function createJira(options: JiraOptions): Jira {
  const { database, clock } = options;
  prepareTables(database);
  let catalogue = readCatalogue(database);
  const ignore = () => undefined;
  const site: Site = {
    database,
    clock,
    url: options.siteUrl.replace(/\/+$/, ''),
    catalogue: () => catalogue,
    onIssueChanged: options.onIssueChanged ?? ignore,
    onUnknown: options.onUnknown ?? ignore,
  };
  const app = routesOf(site);
  return {
    fetch: async (request, principal) => app.fetch(request, { principal }),
    load: (seed, { progress, ...rest }) =>
      new Promise((resolve) => {
        try {
          resolve(loadSeed(database, seed, { ...rest, now: clock.now().getTime(), progress }));
        } finally {
          catalogue = readCatalogue(database);
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

function routesOf(site: Site): Hono<JiraEnv> {
  const app = new Hono<JiraEnv>();
  app.get('/rest/api/3/serverInfo', (context) => context.json(serverInfo(site)));
  app.use('/rest/*', async (context, next) => {
    const account = accountOf(context.env.principal);
    if (account === undefined)
      throw new JiraError(401, ['Client must be authenticated to access this resource.']);
    context.set('account', account);
    await next();
  });
  app.route('/rest/api/3', searchRoutes(site));
  app.route('/rest/api/3', issueRoutes(site));
  app.route('/rest/api/3', listRoutes(site));
  app.route('/rest/api/3', peopleRoutes(site));
  app.route('/rest', boardRoutes(site));
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
