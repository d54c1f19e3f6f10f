/** Everything the laptop host answers over HTTP, in one place: pages, the app's iframes, Jira's REST interface. */
import { Hono } from 'hono';
import { bridgeRoutes } from '../../bridge/routes';
import { principalFromBasicAuth } from '../../jira/basic-auth';
import { PEOPLE } from '../../jira/people';
import type { Platform } from '../../platform/platform';
import type { Principal } from '../../principal';
import { clientFiles } from './client-files';
import type { Guard } from './guard';
import { importRoutes, type ImportRoutesOptions } from './import-routes';
import { session } from './session';

export interface HostOptions extends ImportRoutesOptions {
  readonly guard: Guard;
  readonly platform: Platform;
  readonly siteUrl: string;
  readonly cloudId: string;
  readonly version: string;
  /** Folder with the built pages: shell/ and pages/. */
  readonly outDir: string;
  readonly log: (line: string) => void;
}

export function hostApp(options: HostOptions): Hono {
  const { guard, jira, platform, siteUrl, log } = options;
  const app = new Hono();

  app.onError((error, context) => {
    log(`fault: ${error.stack ?? error.message}`);
    return context.json(
      { ok: false, message: 'Something went wrong on this machine; the terminal says more.' },
      500,
    );
  });
  app.use('*', guard.ownHostOnly);

  app.get('/local/health', (context) => context.json({ ready: true, issues: jira.countIssues() }));
  app.use('/local/*', guard.ownPagesOnly);
  app.get('/local/session', async (context) => context.json(await session(options)));
  app.all('/local/jira/*', async (context) => {
    const principal = chosenPerson(context.req.header('x-groundwork-person'));
    if (principal === undefined)
      return context.json({ ok: false, message: 'Choose who you are at the top.' }, 400);
    return jira.fetch(withoutPrefix(context.req.raw, '/local/jira'), principal);
  });
  app.route('/local/import', importRoutes(options));
  app.route('/local', bridgeRoutes({ platform, product: jira.fetch, siteUrl, outDir: options.outDir, log }));

  app.all('/rest/*', async (context) => {
    const principal = principalFromBasicAuth(context.req.header('authorization'));
    if (principal !== undefined) return jira.fetch(context.req.raw, principal);
    return context.json(
      { errorMessages: ['Sign in with an e-mail address of the team and the token "local".'], errors: {} },
      401,
      { 'WWW-Authenticate': 'Basic realm="Jira on a laptop"' },
    );
  });

  app.route('/', clientFiles(`${options.outDir}/shell`, guard));
  app.notFound((context) => context.text(`There is no page at ${new URL(context.req.url).pathname}.\n`, 404));
  return app;
}

function chosenPerson(accountId: string | undefined): Principal | undefined {
  return PEOPLE.some((person) => person.accountId === accountId) && accountId !== undefined
    ? { kind: 'user', accountId }
    : undefined;
}

function withoutPrefix(request: Request, prefix: string): Request {
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(prefix.length);
  return new Request(url, request);
}
