/** The whole laptop host on the fixture app, joined as `npm start` joins it: Jira, platform, routes; no browser, no port. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../../../local/database';
import { eventfulJira } from '../../../../local/eventful-jira';
import type { Jira } from '../../../../local/jira/jira';
import { createLogBook, type LogBook } from '../../../../local/log-book';
import type { PlatformOptions } from '../../../../local/platform/platform';
import { hostApp } from '../../../../local/shell/server/app';
import type { Guard } from '../../../../local/shell/server/guard';
import type { Site } from '../../../../local/site/site';
import { anIssue, aProject } from '../../jira/a-site';
import { aMovingPlatform, type MovingPlatform } from '../../platform/a-moving-platform';
import { PETRA } from '../../platform/a-platform';

/** Has tests of its own; here everybody is let in. */
const OPEN: Guard = {
  ownHostOnly: (_, next) => next(),
  ownPagesOnly: (_, next) => next(),
  forPages: (_, next) => next(),
};

const SITE_URL = 'http://localhost:2990';

export interface ConsoleHost extends MovingPlatform {
  readonly jira: Jira;
  readonly logBook: LogBook;
  /** As a page of Petra's would. */
  readonly ask: Ask;
  /** The same host, showing a real site. */
  readonly askWithSite: Ask;
}

/** @param body JSON, or a text as it stands */
type Ask = (
  path: string,
  method?: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<{ readonly status: number; readonly body: unknown }>;

export async function aConsole(options: Partial<PlatformOptions> = {}): Promise<ConsoleHost> {
  const database = new Database(':memory:');
  const moving = await aMovingPlatform({
    ...options,
    database,
    product: (request, principal) => jira.fetch(request, principal),
  });
  const { jira, tell } = eventfulJira({ database, clock: moving.clock, siteUrl: SITE_URL });
  await jira.load(
    { projects: [aProject()], issues: [anIssue({ key: 'SHOP-1' }), anIssue({ key: 'SHOP-2' })] },
    { origin: 'sample', replace: true },
  );
  tell(moving.platform);
  const logBook = createLogBook(
    () => undefined,
    () => moving.clock,
  );
  const outDir = await mkdtemp(join(tmpdir(), 'groundwork-console-'));
  const hostOf = (site: Site | null) =>
    hostApp({
      guard: OPEN,
      clock: moving.clock,
      jira,
      platform: moving.platform,
      site,
      siteUrl: SITE_URL,
      cloudId: '00000000-0000-4000-8000-00000000c10d',
      version: '0.0.0',
      outDir,
      dataFolder: outDir,
      preview: () => Promise.reject(new Error('Nothing is imported here.')),
      logBook,
    });
  const asking =
    (host: ReturnType<typeof hostOf>): Ask =>
    async (path, method = 'GET', body, headers = {}) => {
      const response = await host.request(path, {
        method,
        headers: { 'content-type': 'application/json', 'x-groundwork-person': PETRA, ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
    };
  return {
    ...moving,
    database,
    jira,
    logBook,
    ask: asking(hostOf(null)),
    askWithSite: asking(hostOf(A_REAL_SITE)),
    stop: async () => {
      await moving.stop();
      database.close();
      await rm(outDir, { recursive: true });
    },
  };
}

const A_REAL_SITE: Site = {
  name: 'example.atlassian.net',
  readOnly: true,
  owner: { accountId: PETRA, displayName: 'Petra', locale: 'en_US' },
  fetch: () => Promise.resolve(Response.json({})),
};
