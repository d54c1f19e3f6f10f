/**
 * The server's side of `@forge/bridge`: calls of pages, the pages themselves, and what is put into them.
 * Who may reach these routes at all (host names, origins, the start-up secret) is the host server's business.
 */
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { PEOPLE } from '../jira/people';
import { PAGE_REQUEST_BYTES } from '../platform/limits';
import { NotEmulated } from '../platform/not-emulated';
import type { Platform } from '../platform/platform';
import { withinScopes } from '../platform/scopes';
import type { ProductFetch } from '../principal';
import { contentSecurityPolicy } from './content-security-policy';
import type { DynamicAnswer, InvokeAnswer, ProductAnswer, Refusal, SiteAnswer } from './messages';
import { pageFiles } from './page-files';
import { CLOCK_ATTRIBUTE, CLOCK_HEADER, MOUNT, PATHS, PERSON_HEADER } from './paths';
import { realtimeRoutes } from './realtime-routes';
import { bridgeScript } from './script';
import { DATA_THEME, tokensCss } from './tokens';

export interface BridgeOptions {
  readonly platform: Platform;
  readonly product: ProductFetch;
  /** Account ids of those who can look at a page; the laptop's people where nothing is said. */
  readonly people?: readonly string[];
  readonly siteUrl: string;
  /** Folder with the built pages in `pages/`. */
  readonly outDir: string;
  readonly log: (line: string) => void;
}

/** The page's payload is measured by the platform; around it there is the place where the page is mounted. */
const INVOKE_BYTES = PAGE_REQUEST_BYTES + 100_000;
/** No limit is documented for requestJira; this one protects the laptop. */
const PRODUCT_BYTES = 10_000_000;
const REPORT_BYTES = 100_000;

const invokeShape = z.strictObject({
  moduleKey: z.string(),
  functionKey: z.string(),
  payload: z.unknown().optional(),
  extension: z.record(z.string(), z.unknown()),
});

const placeShape = z.strictObject({
  moduleKey: z.string(),
  extension: z.record(z.string(), z.unknown()),
});

const productShape = z.strictObject({
  product: z.string(),
  restPath: z.string(),
  method: z.string().regex(/^[A-Z]+$/),
  headers: z.array(z.tuple([z.string(), z.string()])),
  body: z.string().nullable(),
});

const reportShape = z.object({
  'csp-report': z.looseObject({
    'violated-directive': z.string(),
    'blocked-uri': z.string(),
    'document-uri': z.string(),
  }),
});

/** All routes of the bridge, to be mounted at `/local`. */
export function bridgeRoutes(options: BridgeOptions): Hono {
  const { platform, siteUrl, outDir, log } = options;
  const people = options.people ?? PEOPLE.map(({ accountId }) => accountId);
  const jira = withinScopes(options.product, platform.manifest.scopes, log);
  const app = new Hono();
  app.onError((error, context) => {
    if (!(error instanceof NotEmulated)) throw error;
    log(`refused: ${error.message}`);
    return refuse(context, 501, error.message);
  });
  const clockAhead = (): number => platform.clockAhead();
  app.use('/bridge/*', async (context, next) => {
    await next();
    context.header(CLOCK_HEADER, String(clockAhead()));
  });
  // Built on the first request: a start that only imports a backlog needs neither.
  let script: Promise<string> | undefined;
  let tokens: string | undefined;

  app.get(PATHS.script, async (context) =>
    context.body(await (script ??= bridgeScript()), 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
    }),
  );
  app.get(PATHS.tokens, (context) =>
    context.body((tokens ??= tokensCss()), 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.get(PATHS.site, (context) =>
    context.json<SiteAnswer>({
      site: platform.site,
      modules: platform.manifest.pages.map(({ key, type, resource }) => ({ key, type, resource })),
      dataTheme: DATA_THEME,
    }),
  );

  app.post(PATHS.invoke, bodyLimit({ maxSize: INVOKE_BYTES, onError: tooLarge }), async (context) => {
    const accountId = personOf(context, people);
    if (accountId === undefined) return refuse(context, 403, 'This page does not say who looks at it.');
    const question = invokeShape.safeParse(await json(context));
    if (!question.success)
      return refuse(context, 400, `The page's call is malformed: ${z.prettifyError(question.error)}`);
    const outcome = await platform.invoke({ ...question.data, payload: question.data.payload, accountId });
    if (!outcome.ok) log(`${question.data.functionKey}: ${outcome.message}`);
    return context.json<InvokeAnswer>(outcome);
  });

  app.post(
    PATHS.dynamicProperties,
    bodyLimit({ maxSize: REPORT_BYTES, onError: tooLarge }),
    async (context) => {
      const place = placeShape.safeParse(await json(context));
      if (!place.success) return refuse(context, 400, 'This is no place of a module.');
      const { moduleKey, extension } = place.data;
      const outcome = await platform.dynamicProperties(moduleKey, extension);
      if (outcome?.ok === false) log(`${moduleKey}: ${outcome.message}`);
      return context.json<DynamicAnswer>({
        properties: outcome?.ok === true ? (outcome.value ?? null) : null,
      });
    },
  );

  app.post(PATHS.product, bodyLimit({ maxSize: PRODUCT_BYTES, onError: tooLarge }), async (context) => {
    const accountId = personOf(context, people);
    if (accountId === undefined) return refuse(context, 403, 'This page does not say who looks at it.');
    const question = productShape.safeParse(await json(context));
    if (!question.success)
      return refuse(context, 400, `The page's request is malformed: ${z.prettifyError(question.error)}`);
    const { product, restPath, method, headers, body } = question.data;
    if (product !== 'jira') return refuse(context, 501, `The local platform has no ${product}, only Jira.`);
    const url = URL.canParse(restPath, siteUrl) ? new URL(restPath, siteUrl) : undefined;
    if (!restPath.startsWith('/') || url?.origin !== new URL(siteUrl).origin) {
      return refuse(
        context,
        400,
        `"${restPath}" is no path on the site; requestJira takes one that begins with "/".`,
      );
    }
    const request = requestOf(url, { method, headers, body });
    if (request === undefined) {
      const message = `No browser sends this ${method}: GET has no body, headers are plain text, and TRACE is forbidden.`;
      return refuse(context, 400, message);
    }
    return context.json<ProductAnswer>(await productAnswer(await jira(request, { kind: 'user', accountId })));
  });

  app.post(PATHS.violations, bodyLimit({ maxSize: REPORT_BYTES, onError: tooLarge }), async (context) => {
    const report = reportShape.safeParse(await json(context));
    if (!report.success) return refuse(context, 400, 'This is no report of a violated policy.');
    const {
      'document-uri': page,
      'violated-directive': rule,
      'blocked-uri': what,
    } = report.data['csp-report'];
    log(`Forge's content security policy would block ${what} in ${page} (${rule}).`);
    return context.body(null, 204);
  });

  app.route('/', realtimeRoutes(platform.realtime));
  app.route(
    PATHS.pages,
    pageFiles({
      folder: `${outDir}/pages`,
      resources: platform.manifest.resources.map(({ key }) => key),
      policy: contentSecurityPolicy(siteUrl, `${MOUNT}${PATHS.violations}`),
      head: () =>
        `<link rel="stylesheet" href="${MOUNT}${PATHS.tokens}">` +
        `<script src="${MOUNT}${PATHS.script}" ${CLOCK_ATTRIBUTE}="${clockAhead()}"></script>`,
    }),
  );
  return app;
}

function personOf(context: Context, people: readonly string[]): string | undefined {
  const accountId = context.req.header(PERSON_HEADER);
  return people.find((person) => person === accountId);
}

/** `undefined` for what no request can be: a body with GET, a header that is none, a forbidden method. */
function requestOf(url: URL, init: ConstructorParameters<typeof Request>[1]): Request | undefined {
  try {
    return new Request(url, init);
  } catch {
    return undefined;
  }
}

async function json(context: Context): Promise<unknown> {
  try {
    return await context.req.json<unknown>();
  } catch {
    return undefined; // the shapes refuse it
  }
}

function refuse(context: Context, status: 400 | 403 | 413 | 501, message: string): Response {
  return context.json<Refusal>({ message }, status);
}

function tooLarge(context: Context): Response {
  return refuse(context, 413, 'The page sent more than the host takes in one request.');
}

/** Text where the type says so, base64 for everything else. */
async function productAnswer(response: Response): Promise<ProductAnswer> {
  const type = response.headers.get('content-type') ?? 'text/plain';
  const isAttachment = !/^text\/|[/+](json|xml)\b/.test(type);
  return {
    status: response.status,
    statusText: response.statusText,
    headers: Object.fromEntries(response.headers),
    body: isAttachment ? Buffer.from(await response.arrayBuffer()).toString('base64') : await response.text(),
    isAttachment,
  };
}
