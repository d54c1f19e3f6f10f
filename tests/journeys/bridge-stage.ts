/**
 * What the journeys of the bridge stand on: a page around the fixture app's modules, the local host behind it, and a
 * real browser. Files that need it call `bridgeStage()` once; every test then begins with a page of its own.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { serve, type ServerType } from '@hono/node-server';
import { build } from 'esbuild';
import { Hono } from 'hono';
import type { Browser, Frame, Page } from 'playwright-core';
import { bridgeRoutes } from '../../local/bridge/routes';
import type { PlatformOptions } from '../../local/platform/platform';
import { aPlatform, type StartedPlatform } from '../local/platform/a-platform';
import { launchBrowser } from './browser';
import type { Stage } from './bridge-host';

declare const stage: Stage;

export const PANEL = {
  moduleKey: 'fixture-panel',
  resource: 'panel',
  type: 'jira:issueContext',
  extension: { issue: { id: '10001', key: 'SHOP-1' }, project: { id: '1', key: 'SHOP' } },
};
export const WHOLE = {
  moduleKey: 'fixture-page',
  resource: 'whole',
  type: 'jira:projectPage',
  extension: { project: { id: '1', key: 'SHOP' } },
};

export interface BridgeStage {
  /** The tab of the present test. */
  readonly page: Page;
  readonly origin: string;
  readonly cloudId: string;
  /** Errors on the console of the test's own tab so far. */
  readonly consoleErrors: readonly string[];
  /** What the host wrote to the terminal during this test. */
  readonly log: readonly string[];
  /** A further tab; whoever opens it closes it. */
  openTab(): Promise<Page>;
  /** Puts a module onto a tab, the test's own unless another is given, and waits for its bridge. */
  mounted(mount: typeof PANEL | typeof WHOLE, tab?: Page): Promise<Frame>;
}

/**
 * Registers what starts and ends the stage around the tests of a file.
 * @param options what the platform behind it should do otherwise
 */
export function bridgeStage(options: Partial<PlatformOptions> = {}): BridgeStage {
  let outDir: string;
  let started: StartedPlatform;
  let server: ServerType;
  let browser: Browser;
  let page: Page;
  let origin: string;
  const consoleErrors: string[] = [];
  const log: string[] = [];

  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'groundwork-bridge-'));
    const [script, platform] = await Promise.all([
      bundledHost(),
      aPlatform({ product, ...options }),
      buildFixturePages(outDir),
    ]);
    started = platform;
    const app = hostApp(script, started, outDir, (line) => log.push(line));
    origin = await new Promise((resolve) => {
      server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
        resolve(`http://127.0.0.1:${port}`);
      });
    });
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    server.close();
    await started.stop();
    await rm(outDir, { recursive: true });
  });
  beforeEach(async () => {
    consoleErrors.length = 0;
    log.length = 0;
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') consoleErrors.push(message.text());
    });
    page.on('pageerror', (error) => consoleErrors.push(String(error)));
    await page.goto(`${origin}/projects/SHOP/whole`);
  });
  afterEach(async () => {
    await page.close();
  });

  return {
    consoleErrors,
    log,
    get page() {
      return page;
    },
    get origin() {
      return origin;
    },
    get cloudId() {
      return started.platform.site.cloudId;
    },
    openTab: async () => {
      const tab = await browser.newPage();
      await tab.goto(origin);
      return tab;
    },
    mounted: (mount, tab = page) => mountOn(tab, mount),
  };
}

async function mountOn(tab: Page, mount: typeof PANEL | typeof WHOLE): Promise<Frame> {
  await tab.evaluate((what) => {
    stage.mount(what);
  }, mount);
  const element = await tab.waitForSelector(`iframe[data-forge-module="${mount.moduleKey}"]`);
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('there is no page in the iframe');
  await frame.waitForFunction(() => 'bridge' in globalThis);
  return frame;
}

async function buildFixturePages(outDir: string): Promise<void> {
  const script = join(__dirname, 'build-fixture-pages.ts');
  await promisify(execFile)(process.execPath, [require.resolve('tsx/cli'), script, outDir]);
}

async function bundledHost(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'bridge-host.ts')],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

/** A Jira that tells what it was asked. */
async function product(request: Request): Promise<Response> {
  if (request.url.endsWith('/comment/picture')) {
    return new Response(new Uint8Array([0, 255, 1]), { headers: { 'content-type': 'image/png' } });
  }
  if (request.method === 'DELETE') return new Response(null, { status: 204 });
  const { pathname, search } = new URL(request.url);
  return Response.json({ path: pathname + search, method: request.method, body: await request.text() });
}

function hostApp(
  script: string,
  { platform }: StartedPlatform,
  outDir: string,
  log: (line: string) => void,
): Hono {
  const app = new Hono();
  app.get('/host.js', (context) => context.body(script, 200, { 'Content-Type': 'text/javascript' }));
  app.route('/local', bridgeRoutes({ platform, product, siteUrl: 'http://localhost:2990', outDir, log }));
  app.get('*', (context) =>
    context.html(
      '<!doctype html><title>Host</title><link rel="icon" href="data:,"><script src="/host.js"></script><body>',
    ),
  );
  return app;
}
