/** Everything the laptop host answers over HTTP, in one place: pages, the app's iframes, Jira's REST interface. */
import { Hono } from 'hono';
import { bridgeRoutes } from '../../bridge/routes';
import type { MovableClock } from '../../clock';
import { principalFromBasicAuth } from '../../jira/basic-auth';
import { PEOPLE } from '../../jira/people';
import type { LogBook } from '../../log-book';
import type { Site } from '../../site/site';
import type { Platform } from '../../platform/platform';
import type { Principal } from '../../principal';
import { clientFiles } from './client-files';
import { clockRoutes } from './clock-routes';
import { consoleRoutes } from './console-routes';
import type { Guard } from './guard';
import { languageRoutes } from './language-routes';
import { importRoutes, type ImportRoutesOptions } from './import-routes';
import { session, SessionRefused } from './session';

export interface HostOptions extends ImportRoutesOptions {
  readonly guard: Guard;
  readonly platform: Platform;
  readonly clock: MovableClock;
  /** A real site in the place of the stand-in, which then stays empty. */
  readonly site: Site | null;
  readonly siteUrl: string;
  readonly cloudId: string;
  readonly version: string;
  /** Folder with the built pages: shell/ and pages/. */
  readonly outDir: string;
  readonly logBook: LogBook;
}

/** What a page may send; no request can be made of others, such as TRACE. */
const JIRA_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

export function hostApp(options: HostOptions): Hono {
  const { guard, jira, platform, site, siteUrl } = options;
  const { log } = options.logBook;
  const product = site?.fetch ?? jira.fetch;
  const people = (site === null ? PEOPLE : [site.owner]).map(({ accountId }) => accountId);
  const app = new Hono();

  app.onError((error, context) => {
    if (error instanceof SessionRefused) return context.json({ ok: false, message: error.message }, 502);
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
  app.on(JIRA_METHODS, '/local/jira/*', async (context) => {
    const principal = chosenPerson(people, context.req.header('x-groundwork-person'));
    if (principal === undefined)
      return context.json({ ok: false, message: 'Choose who you are at the top.' }, 400);
    // The small Jira's own clicks are no calls of the app: they are spared the conditions set for those.
    const answer = site?.fetch ?? jira.direct;
    return forThePage(await answer(withoutPrefix(context.req.raw, '/local/jira'), principal));
  });
  if (site !== null) {
    app.all('/local/import/*', (context) => {
      const message = `What is shown here is ${site.name}; to look at a file, start without --site.`;
      return context.json({ ok: false, message }, 409);
    });
    // No other program on this machine gets at the site through us: it would not need the token.
    app.all('/rest/*', (context) =>
      context.json(
        { errorMessages: [`Ask ${site.name} itself, with a token of your own.`], errors: {} },
        403,
      ),
    );
  }
  app.route('/local/clock', clockRoutes(options));
  app.route('/local/console', consoleRoutes(options));
  app.route('/local/import', importRoutes(options));
  app.route('/local/language', languageRoutes(options));
  app.route('/local', bridgeRoutes({ platform, product, people, siteUrl, outDir: options.outDir, log }));

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

function chosenPerson(people: readonly string[], accountId: string | undefined): Principal | undefined {
  return accountId !== undefined && people.includes(accountId) ? { kind: 'user', accountId } : undefined;
}

/** The page takes 401 and 503 as said by this host, of its own sign-in and of its start; a site says them, too. */
function forThePage(answer: Response): Response {
  const status = new Map([
    [401, 403],
    [503, 502],
  ]).get(answer.status);
  return status === undefined ? answer : new Response(answer.body, { status, headers: answer.headers });
}

function withoutPrefix(request: Request, prefix: string): Request {
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(prefix.length);
  return new Request(url, request);
}
