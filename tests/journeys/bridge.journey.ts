/** The real `@forge/bridge` in a real browser, under Forge's content security policy: what a page asks of its functions and of Jira. */
import type * as Bridge from '@forge/bridge';
import { PETRA } from '../local/platform/a-platform';
import { bridgeStage, PANEL } from './bridge-stage';
import { eventually } from './eventually';

declare const bridge: typeof Bridge;

const at = bridgeStage();

test('a page knows its place, and its calls reach the functions as the person who looks', async () => {
  const frame = await at.mounted(PANEL);
  expect(await frame.evaluate(() => bridge.view.getContext())).toMatchObject({
    accountId: PETRA,
    cloudId: at.cloudId,
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
  expect(at.consoleErrors).toEqual([]);
  expect(at.log).toEqual([]);
});

test('what fails comes as an error of the page’s own, with a sentence', async () => {
  const frame = await at.mounted(PANEL);
  const failure = await frame.evaluate(() =>
    bridge.invoke('throw').then(
      () => 'it did not fail',
      (error: unknown) => (error instanceof Error ? error.message : 'an error of another window'),
    ),
  );
  expect(failure).toBe('There was an error invoking the function - the handler is broken');
});

test('answers are of the page’s own realm, as if they had come as data', async () => {
  const frame = await at.mounted(PANEL);
  const own = await frame.evaluate(async () => {
    const answer: unknown = await bridge.invoke('echo', {});
    return answer instanceof Object;
  });
  expect(own).toBe(true);
});

test('the page’s time is that of the laptop’s clock, before and after its first call', async () => {
  const frame = await at.mounted(PANEL);
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
  const frame = await at.mounted(PANEL);
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

test('what the host can’t do fails by name, never in silence', async () => {
  const frame = await at.mounted(PANEL);
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
  const frame = await at.mounted(PANEL);
  await frame.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.inline = true';
    document.head.append(script);
    document.body.setAttribute('style', 'color: red');
  });
  expect(await frame.evaluate(() => 'inline' in globalThis)).toBe(false);
  await eventually(
    () => at.log.join(),
    (log) => {
      expect(log).toContain('script-src');
      expect(log).toContain('style-src');
    },
  );
});

test('a page that is opened on its own says that it needs Jira', async () => {
  await at.page.goto(`${at.origin}/local/pages/panel/index.html`);
  await at.page.waitForTimeout(200);
  expect(at.consoleErrors.join()).toContain('Unable to establish a connection with the Custom UI bridge');
});
