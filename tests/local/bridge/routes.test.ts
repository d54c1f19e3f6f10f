/** The bridge's routes refuse what no page of ours would send, and serve pages as Forge does. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { bridgeRoutes } from '../../../local/bridge/routes';
import { aPlatform, PETRA, type StartedPlatform } from '../platform/a-platform';

let started: StartedPlatform;
let outDir: string;
let app: Hono;
const logged: string[] = [];

beforeAll(async () => {
  started = await aPlatform();
  outDir = await mkdtemp(join(tmpdir(), 'groundwork-routes-'));
  await mkdir(join(outDir, 'pages', 'panel', 'assets'), { recursive: true });
  await writeFile(join(outDir, 'secret.txt'), 'secret');
  await writeFile(
    join(outDir, 'pages', 'panel', 'index.html'),
    '<!doctype html><html><head lang="en"><script type="module" src="./assets/a.js"></script></head></html>',
  );
  await writeFile(join(outDir, 'pages', 'panel', '.hidden'), 'hidden');
  await writeFile(join(outDir, 'pages', 'panel', 'assets', 'a.js'), 'export {};');
  app = new Hono();
  app.route(
    '/local',
    bridgeRoutes({
      platform: started.platform,
      product: () => Promise.resolve(Response.json({})),
      siteUrl: 'http://localhost:2990',
      outDir,
      log: (line) => logged.push(line),
    }),
  );
});
afterAll(async () => {
  await started.stop();
  await rm(outDir, { recursive: true });
});
beforeEach(() => {
  logged.length = 0;
});

const QUESTION = { moduleKey: 'fixture-panel', functionKey: 'echo', payload: { a: 1 }, extension: {} };

async function post(path: string, body: unknown, accountId: string | null = PETRA) {
  const response = await app.request(`/local${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(accountId !== null && { 'x-groundwork-person': accountId }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  return { status: response.status, body: answer };
}

describe('invoke', () => {
  test('answers what the function answers', async () => {
    expect(await post('/bridge/invoke', QUESTION)).toMatchObject({
      status: 200,
      body: { ok: true, value: { payload: { a: 1 }, context: { accountId: PETRA } } },
    });
  });

  test('answers a failing function with its reason, and writes it to the terminal', async () => {
    expect(await post('/bridge/invoke', { ...QUESTION, functionKey: 'throw' })).toEqual({
      status: 200,
      body: { ok: false, reason: 'threw', message: 'the handler is broken' },
    });
    expect(logged).toEqual(['throw: the handler is broken']);
  });

  test.each([[null], ['somebody'], ['']])('takes no call of %j', async (accountId) => {
    expect((await post('/bridge/invoke', QUESTION, accountId)).status).toBe(403);
  });

  test.each([
    ['no JSON', 'this is no JSON'],
    ['a list', []],
    ['a missing key', { ...QUESTION, functionKey: undefined }],
    ['an account of its own', { ...QUESTION, accountId: 'somebody-else' }],
    ['a place that is no object', { ...QUESTION, extension: 'here' }],
  ])('refuses %s', async (_, body) => {
    const { status, body: refusal } = await post('/bridge/invoke', body);
    expect(status).toBe(400);
    expect(refusal).toHaveProperty('message', expect.stringContaining('malformed'));
  });

  test('refuses a payload above 500 KB by its reason, and far larger ones unread', async () => {
    const payload = (length: number) => ({ ...QUESTION, payload: { text: 'x'.repeat(length) } });
    expect((await post('/bridge/invoke', payload(500_000))).body).toMatchObject({
      ok: false,
      reason: 'too-large',
    });
    expect((await post('/bridge/invoke', payload(700_000))).status).toBe(413);
  });
});

describe('product', () => {
  const asked = { product: 'jira', restPath: '/rest/api/3/myself', method: 'GET', headers: [], body: null };

  test.each([
    ['another product', { ...asked, product: 'confluence' }, 501],
    ['another host', { ...asked, restPath: 'http://example.com/' }, 400],
    ['another host by two slashes', { ...asked, restPath: '//example.com/' }, 400],
    ['a relative path', { ...asked, restPath: 'rest/api/3/myself' }, 400],
    ['a method that is none', { ...asked, method: 'get it' }, 400],
    ['a method that no browser sends', { ...asked, method: 'TRACE' }, 400],
    ['a method for tunnels', { ...asked, method: 'CONNECT' }, 400],
    ['a body with GET', { ...asked, body: '{}' }, 400],
    ['a header with a space in its name', { ...asked, headers: [['x y', 'z']] }, 400],
    ['a header without a name', { ...asked, headers: [['', 'z']] }, 400],
    ['a header with a line end', { ...asked, headers: [['x', 'a\nb']] }, 400],
    ['a header beyond Latin letters', { ...asked, headers: [['x', '☃']] }, 400],
    ['a header that is no pair', { ...asked, headers: [['x']] }, 400],
    ['headers that are no list', { ...asked, headers: { x: 'y' } }, 400],
  ])('refuses %s', async (_, body, status) => {
    const answer = await post('/bridge/product', body);
    expect(answer).toEqual({ status, body: { message: expect.any(String) as string } });
    expect(JSON.stringify(answer.body)).not.toMatch(/TypeError|\bat .*:\d+/);
  });

  test('needs a person', async () => {
    expect((await post('/bridge/product', asked, null)).status).toBe(403);
  });

  test('gives a page no more than the app’s scopes', async () => {
    const { body } = await post('/bridge/product', asked);
    expect(body).toMatchObject({
      status: 401,
      body: expect.stringContaining('scope does not match') as string,
    });
    expect(logged.at(-1)).toContain('"read:jira-user"');
  });

  test('names a request whose scopes nobody has written down', async () => {
    const { status, body } = await post('/bridge/product', { ...asked, restPath: '/rest/api/3/nonsense' });
    expect(status).toBe(501);
    expect(body).toHaveProperty('message', expect.stringContaining('GET /rest/api/3/nonsense'));
  });
});

describe('pages', () => {
  test('come under Forge’s policy, with the bridge before the page’s script', async () => {
    const response = await app.request('/local/pages/panel/index.html');
    const page = await response.text();
    const ahead = /data-clock-ahead="(-?\d+)"/.exec(page)?.[1] ?? 'nowhere';
    expect(Date.now() + Number(ahead)).toBeCloseTo(Date.parse('2026-01-05T09:00:00Z'), -4);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain('sandbox allow-popups');
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).toContain('report-uri /local/bridge/csp-report');
    expect(policy).not.toContain('web-security-reports');
    expect(page).toContain(
      '<head lang="en"><link rel="stylesheet" href="/local/tokens.css">' +
        `<script src="/local/bridge.js" data-clock-ahead="${ahead}"></script><script type="module" src="./assets/a.js">`,
    );
  });

  test('come with their files, each under the policy', async () => {
    const response = await app.request('/local/pages/panel/assets/a.js');
    expect(response.headers.get('content-type')).toContain('javascript');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  test.each([
    '/local/pages/panel/../../secret.txt',
    '/local/pages/panel/..%2f..%2fsecret.txt',
    '/local/pages/panel/%2e%2e/%2e%2e/secret.txt',
    '/local/pages/panel/.hidden',
    '/local/pages/panel/assets',
    '/local/pages/panel/missing.js',
    '/local/pages/nobody/index.html',
    '/local/pages/../secret.txt',
  ])('%s is not there', async (path) => {
    expect((await app.request(path)).status).toBe(404);
  });
});

test('the bridge’s script and the tokens are plain files of the same origin', async () => {
  const script = await app.request('/local/bridge.js');
  expect(script.headers.get('content-type')).toContain('javascript');
  expect(await script.text()).toContain('__bridge');

  const css = await (await app.request('/local/tokens.css')).text();
  expect(css).toContain('html[data-color-mode="dark"][data-theme~="dark:dark"]');
  for (const token of ['--ds-text:', '--ds-space-100:', '--ds-font-body:', '--ds-radius-small:']) {
    expect(css).toContain(token);
  }
});

test('the site tells what pages may know, and nothing of this machine', async () => {
  const answer: unknown = await (await app.request('/local/bridge/site')).json();
  expect(answer).toMatchObject({
    site: { siteUrl: 'http://localhost:2990', environmentType: 'DEVELOPMENT' },
    modules: [
      { key: 'fixture-panel', type: 'jira:issueContext', resource: 'panel' },
      { key: 'fixture-page', type: 'jira:projectPage', resource: 'whole' },
    ],
    dataTheme: expect.stringContaining('light:light dark:dark') as string,
  });
  expect(JSON.stringify(answer)).not.toContain(outDir);
});
