/** The real `@forge/bridge` in a real browser, under Forge's content security policy, against the local host. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import type * as Bridge from '@forge/bridge';
import { serve, type ServerType } from '@hono/node-server';
import { build } from 'esbuild';
import { Hono } from 'hono';
import type { Browser, Frame, Page } from 'playwright-core';
import { bridgeRoutes } from '../../local/bridge/routes';
import { aPlatform, PETRA, type StartedPlatform } from '../local/platform/a-platform';
import { launchBrowser } from './browser';
import { eventually } from './eventually';
import type { Stage } from './bridge-host';

declare const bridge: typeof Bridge;
declare const stage: Stage;
/** What a page heard on its channels. */
declare const heard: unknown[];

const PANEL = {
  moduleKey: 'fixture-panel',
  resource: 'panel',
  type: 'jira:issueContext',
  extension: { issue: { id: '10001', key: 'SHOP-1' }, project: { id: '1', key: 'SHOP' } },
};
const WHOLE = {
  moduleKey: 'fixture-page',
  resource: 'whole',
  type: 'jira:projectPage',
  extension: { project: { id: '1', key: 'SHOP' } },
};

let outDir: string;
let started: StartedPlatform;
let server: ServerType;
let browser: Browser;
let page: Page;
let origin: string;
const consoleErrors: string[] = [];
const bridgeLog: string[] = [];

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'groundwork-bridge-'));
  const tsx = require.resolve('tsx/cli');
  const built = promisify(execFile)(process.execPath, [
    tsx,
    join(__dirname, 'build-fixture-pages.ts'),
    outDir,
  ]);
  const host = await build({
    entryPoints: [join(__dirname, 'bridge-host.ts')],
    bundle: true,
    write: false,
    format: 'iife',
  });
  const product = async (request: Request): Promise<Response> => {
    if (request.url.endsWith('/comment/picture')) {
      return new Response(new Uint8Array([0, 255, 1]), { headers: { 'content-type': 'image/png' } });
    }
    if (request.method === 'DELETE') return new Response(null, { status: 204 });
    const { pathname, search } = new URL(request.url);
    return Response.json({ path: pathname + search, method: request.method, body: await request.text() });
  };
  started = await aPlatform({ product });
  await built;

  const app = new Hono();
  app.get('/host.js', (context) =>
    context.body(host.outputFiles[0]?.text ?? '', 200, { 'Content-Type': 'text/javascript' }),
  );
  app.route(
    '/local',
    bridgeRoutes({
      platform: started.platform,
      product,
      siteUrl: 'http://localhost:2990',
      outDir,
      log: (line) => bridgeLog.push(line),
    }),
  );
  app.get('*', (context) =>
    context.html(
      '<!doctype html><title>Host</title><link rel="icon" href="data:,"><script src="/host.js"></script><body>',
    ),
  );
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
  bridgeLog.length = 0;
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

async function mounted(mount: typeof PANEL | typeof WHOLE): Promise<Frame> {
  await page.evaluate((what) => {
    stage.mount(what);
  }, mount);
  const element = await page.waitForSelector(`iframe[data-forge-module="${mount.moduleKey}"]`);
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('there is no page in the iframe');
  await frame.waitForFunction(() => 'bridge' in globalThis);
  return frame;
}

test('a page knows its place, and its calls reach the functions as the person who looks', async () => {
  const frame = await mounted(PANEL);
  expect(await frame.evaluate(() => bridge.view.getContext())).toMatchObject({
    accountId: PETRA,
    cloudId: started.platform.site.cloudId,
    moduleKey: 'fixture-panel',
    siteUrl: 'http://localhost:2990',
    locale: 'en-US',
    timezone: 'Europe/Berlin',
    extension: { type: 'jira:issueContext', issue: { key: 'SHOP-1' } },
  });
  expect(await frame.evaluate(() => bridge.invoke('echo', { a: 1 }))).toMatchObject({
    payload: { a: 1 },
    context: { accountId: PETRA, extension: { type: 'jira:issueContext', issue: { key: 'SHOP-1' } } },
  });
  expect(await frame.evaluate(() => bridge.invoke('nothing'))).toBeUndefined();
  expect(consoleErrors).toEqual([]);
  expect(bridgeLog).toEqual([]);
});

test('what fails comes as an error of the page’s own, with a sentence', async () => {
  const frame = await mounted(PANEL);
  const failure = await frame.evaluate(() =>
    bridge.invoke('throw').then(
      () => 'it did not fail',
      (error: unknown) => (error instanceof Error ? error.message : 'an error of another window'),
    ),
  );
  expect(failure).toBe('There was an error invoking the function - the handler is broken');
});

test('answers are of the page’s own realm, as if they had come as data', async () => {
  const frame = await mounted(PANEL);
  const own = await frame.evaluate(async () => {
    const answer: unknown = await bridge.invoke('echo', {});
    return answer instanceof Object;
  });
  expect(own).toBe(true);
});

test('the page’s time is that of the laptop’s clock, before and after its first call', async () => {
  const frame = await mounted(PANEL);
  const seen = await frame.evaluate(async () => {
    const before = Date.now();
    await bridge.invoke('echo', {});
    return { before, after: new Date().getTime(), isDate: new Date() instanceof Date };
  });
  const moment = Date.parse('2026-01-05T09:00:00Z'); // of the platform that the tests start
  expect(Math.abs(seen.before - moment)).toBeLessThan(60_000);
  expect(Math.abs(seen.after - moment)).toBeLessThan(60_000);
  expect(seen.isDate).toBe(true);
});

test('requestJira asks as the person who looks, with method, headers and body', async () => {
  const frame = await mounted(PANEL);
  const answers = await frame.evaluate(async () => {
    const put = await bridge.requestJira('/rest/api/3/issue/A-1?x=ü', { method: 'PUT', body: '{"a":1}' });
    const gone = await bridge.requestJira('/rest/api/3/issue/A-1', { method: 'DELETE' });
    const picture = await bridge.requestJira('/rest/api/3/issue/A-1/comment/picture');
    return {
      put: (await put.json()) as unknown,
      type: put.headers.get('content-type'),
      gone: gone.status,
      picture: [...new Uint8Array(await picture.arrayBuffer())],
    };
  });
  expect(answers).toEqual({
    put: { path: '/rest/api/3/issue/A-1?x=%C3%BC', method: 'PUT', body: '{"a":1}' },
    type: 'application/json',
    gone: 204,
    picture: [0, 255, 1],
  });
});

test('the theme follows the host once the page asks for it', async () => {
  const frame = await mounted(PANEL);
  const colour = () => frame.evaluate(() => getComputedStyle(document.body).color);
  expect(await colour()).toBe('rgb(1, 2, 3)');
  await frame.evaluate(() => bridge.view.theme.enable());
  const light = await colour();
  expect(light).not.toBe('rgb(1, 2, 3)');
  await page.evaluate(() => {
    stage.darken();
  });
  expect(await colour()).not.toBe(light);
});

test('a panel is as high as its content, a full page as its place', async () => {
  const panel = await mounted(PANEL);
  await mounted(WHOLE);
  const heights = () => page.$$eval('iframe', (frames) => frames.map((frame) => frame.clientHeight));
  const grow = (pixels: number) =>
    panel.evaluate((height) => {
      const content = document.querySelector('main');
      if (content !== null) content.style.height = `${height}px`;
    }, pixels);
  await grow(500);
  await eventually(heights, (seen) => {
    expect(seen).toEqual([516, 300]);
  });
  await grow(100);
  await eventually(heights, (seen) => {
    expect(seen).toEqual([116, 300]);
  });
});

test('pages hear each other, and the host', async () => {
  const panel = await mounted(PANEL);
  const whole = await mounted(WHOLE);
  const heard = panel.evaluate(
    () =>
      new Promise((resolve) => {
        const events: unknown[] = [];
        const listen = (event: unknown): Promise<void> => {
          events.push(event);
          if (events.length === 2) resolve(events);
          return Promise.resolve();
        };
        void bridge.events.on('SAVED', listen);
        void bridge.events.on('JIRA_ISSUE_CHANGED', listen);
      }),
  );
  await panel.evaluate(() => bridge.view.getContext()); // subscribed by now
  await whole.evaluate(() => bridge.events.emit('SAVED', { key: 'SHOP-1' }));
  await page.evaluate(() => {
    stage.mounted[0]?.emit('JIRA_ISSUE_CHANGED', { issueId: '10001' });
  });
  expect(await heard).toEqual([{ key: 'SHOP-1' }, { issueId: '10001' }]);
});

test('pages of two tabs meet on a channel of their place, and on no other', async () => {
  const frame = await mounted(PANEL);
  await frame.evaluate(async () => {
    Object.assign(globalThis, { heard: [] });
    await bridge.realtime.subscribe('drafts', (payload) => heard.push(payload));
    await bridge.realtime.subscribe('project', (payload) => heard.push(payload), {
      contextOverrides: ['project' as never],
    });
  });
  const first = page;
  page = await browser.newPage();
  await page.goto(origin);
  const whole = await mounted(WHOLE);
  const results = await whole.evaluate(async () => [
    await bridge.realtime.publish('drafts', 'from another module'),
    await bridge.realtime.publish('project', { typed: 'ü' }, { contextOverrides: ['project' as never] }),
  ]);
  expect(results).toMatchObject([{ eventId: null }, { eventId: expect.any(String) as string }]);
  await eventually(
    () => frame.evaluate(() => heard),
    (seen) => {
      expect(seen).toEqual([{ typed: 'ü' }]);
    },
  );
  await page.close();
  page = first;
});

test('flags, navigation and refresh reach the host', async () => {
  const frame = await mounted(PANEL);
  const url = await frame.evaluate(async () => {
    const flag = bridge.showFlag({ id: 'saved', title: 'Saved', type: 'success', isAutoDismiss: true });
    await flag.close();
    await bridge.router.navigate({ target: 'issue', issueKey: 'SHOP-2' });
    await bridge.router.open({ target: 'module', moduleKey: 'fixture-page', projectKey: 'SHOP' });
    await bridge.router.navigate('/browse/SHOP-3?a=b#c');
    await bridge.view.refresh();
    return String(await bridge.router.getUrl({ target: 'issue', issueKey: 'SHOP-2' }));
  });
  expect(url).toBe('http://localhost:2990/browse/SHOP-2');
  expect(await page.evaluate(() => stage.asked)).toEqual([
    ['showFlag', { id: 'saved', title: 'Saved', type: 'success', isAutoDismiss: true }],
    ['closeFlag', 'saved'],
    ['navigate', '/browse/SHOP-2', false],
    ['navigate', '/projects/SHOP/whole', true],
    ['navigate', '/browse/SHOP-3?a=b#c', false],
    ['refresh'],
  ]);
});

test('a full page has a history and a title of its own', async () => {
  const frame = await mounted(WHOLE);
  const seen = await frame.evaluate(async () => {
    await bridge.view.changeWindowTitle('Refinement');
    const history = await bridge.view.createHistory();
    const locations: unknown[] = [history.location.pathname];
    history.listen((location, action) => locations.push([action, location.pathname, location.state]));
    history.push('/agenda', { from: 'here' });
    history.replace({ pathname: '/prep', search: '?a=1' });
    history.goBack();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { locations, at: history.location.pathname };
  });
  expect(seen).toEqual({
    locations: [
      '/',
      ['PUSH', '/agenda', { from: 'here' }],
      ['REPLACE', '/prep', undefined],
      ['POP', '/', undefined],
    ],
    at: '/',
  });
  expect(await page.title()).toBe('Refinement');
});

test('what the host can’t do fails by name, never in silence', async () => {
  const frame = await mounted(PANEL);
  const failures = await frame.evaluate(async () => {
    const said = async (work: () => Promise<unknown>): Promise<string> => {
      try {
        await work();
        return 'it did not fail';
      } catch (error) {
        return error instanceof Error ? error.message : 'an error of another window';
      }
    };
    return {
      history: await said(() => bridge.view.createHistory()),
      close: await said(() => bridge.view.close()),
      confluence: await said(() => bridge.requestConfluence('/wiki')),
      away: await said(() => bridge.requestJira('//example.com/')),
      profile: await said(() => bridge.router.navigate({ target: 'userProfile', accountId: 'a' })),
    };
  });
  expect(failures).toEqual({
    history: expect.stringContaining('full pages only') as string,
    close: "this resource's view is not closable.",
    confluence: 'The local platform has no confluence, only Jira.',
    away: expect.stringContaining('is no path on the site') as string,
    profile: expect.stringContaining('userProfile') as string,
  });
});

test('the page runs under Forge’s policy: what that forbids is blocked, and told in the terminal', async () => {
  const frame = await mounted(PANEL);
  await frame.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.inline = true';
    document.head.append(script);
    document.body.setAttribute('style', 'color: red');
  });
  expect(await frame.evaluate(() => 'inline' in globalThis)).toBe(false);
  await eventually(
    () => bridgeLog.join(),
    (log) => {
      expect(log).toContain('script-src');
      expect(log).toContain('style-src');
    },
  );
});

test('a page that is opened on its own says that it needs Jira', async () => {
  await page.goto(`${origin}/local/pages/panel/index.html`);
  await page.waitForTimeout(200);
  expect(consoleErrors.join()).toContain('Unable to establish a connection with the Custom UI bridge');
});
