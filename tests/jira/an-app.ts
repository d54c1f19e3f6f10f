/** The app as it is built, in the local runtime, over a small Jira; says what it asked of Jira. */
import { join } from 'node:path';
import { Database } from '../../local/database';
import { createJira, type Jira } from '../../local/jira/jira';
import type { BacklogSeed } from '../../local/jira/seed';
import type { Platform } from '../../local/platform/platform';
import { aPlatform } from '../local/platform/a-platform';
import { NOW, person, SITE } from '../local/jira/a-site';

export interface StartedApp {
  readonly platform: Platform;
  readonly jira: Jira;
  /** Method and path of every request since it was last emptied, without query, in order. */
  readonly asked: string[];
  /** The panel of an issue asks; answers the whole reply. */
  readonly inPanel: (key: string, call: string, payload?: unknown, as?: string) => Promise<unknown>;
  /** The prep page of the first project asks. */
  readonly onPrepPage: (call: string, payload: unknown, as?: string) => Promise<unknown>;
  /** What the app keeps, by key. */
  readonly stored: () => Readonly<Record<string, unknown>>;
  /** Path and query of the last request to a path. */
  readonly lastQuery: (path: string) => URLSearchParams;
  /** Moves the clock on. */
  readonly passDays: (days: number) => void;
  readonly stop: () => Promise<void>;
}

interface Otherwise {
  /** Path of requests that Jira answers with 403, whoever asks. */
  readonly refuse?: RegExp;
  /** Stands between the app and Jira: may answer itself, before or after Jira has. */
  readonly between?: (request: Request, pass: () => Promise<Response>) => Promise<Response>;
  /** Jira lists no board. */
  readonly hasNoBoards?: boolean;
  readonly now?: Date;
}

export async function anApp(
  seed: BacklogSeed,
  { refuse, between = (_, pass) => pass(), hasNoBoards = false, now = NOW }: Otherwise = {},
): Promise<StartedApp> {
  const database = new Database(':memory:');
  let present = now;
  const clock = { now: () => present };
  const jira = createJira({
    database,
    clock,
    siteUrl: SITE,
    onIssueChanged: () => undefined,
    onEvent: () => undefined,
    onUnknown: (line) => {
      throw new Error(line);
    },
  });
  await jira.load(seed, { origin: 'sample', replace: true });
  const asked: string[] = [];
  const queries = new Map<string, URLSearchParams>();
  const started = await aPlatform({
    root: join(__dirname, '../..'),
    database,
    clock,
    siteUrl: SITE,
    product: (request, principal) => {
      const { pathname, searchParams } = new URL(request.url);
      asked.push(`${request.method} ${pathname}`);
      queries.set(pathname, searchParams);
      if (refuse?.test(pathname) === true) return Promise.resolve(new Response('{}', { status: 403 }));
      if (hasNoBoards && pathname === '/rest/agile/1.0/board')
        return Promise.resolve(Response.json({ isLast: true, values: [] }));
      return between(request, () => Promise.resolve(jira.fetch(request, principal)));
    },
  });

  const { platform } = started;

  const ask = async (
    module: string,
    extension: Readonly<Record<string, unknown>>,
    call: string,
    payload: unknown,
    as: string,
  ): Promise<unknown> => {
    const { accountId } = person(as);
    const outcome = await platform.invoke({
      moduleKey: module,
      functionKey: call,
      payload,
      accountId,
      extension,
    });
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.value;
  };
  const project = { id: await idOf(`project/${seed.projects[0]?.key ?? ''}`), key: seed.projects[0]?.key };

  async function idOf(what: string): Promise<string> {
    const request = new Request(`${SITE}/rest/api/3/${what}`);
    const answer: unknown = await (
      await jira.fetch(request, { kind: 'user', accountId: person('Petra').accountId })
    ).json();
    return (answer as { readonly id: string }).id;
  }

  return {
    platform,
    jira,
    asked,
    inPanel: async (key, call, payload, as = 'Petra') =>
      ask('readiness-panel', { issue: { id: await idOf(`issue/${key}`), key }, project }, call, payload, as),
    onPrepPage: (call, payload, as = 'Petra') => ask('refinement-prep', { project }, call, payload, as),
    stored: () => Object.fromEntries(platform.stored('', '').entries.map(({ key, value }) => [key, value])),
    lastQuery: (path) => queries.get(path) ?? new URLSearchParams(),
    passDays: (days) => {
      present = new Date(present.getTime() + days * 24 * 3600 * 1000);
    },
    stop: async () => {
      await started.stop();
      database.close();
    },
  };
}
