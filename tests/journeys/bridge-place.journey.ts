/** The real `@forge/bridge` in a real browser: a page and the place around it, the other pages, and the host. */
import type * as Bridge from '@forge/bridge';
import type { Stage } from './bridge-host';
import { bridgeStage, PANEL, WHOLE } from './bridge-stage';
import { eventually } from './eventually';

declare const bridge: typeof Bridge;
declare const stage: Stage;
/** What a page heard on its channels. */
declare const heard: unknown[];

const at = bridgeStage();

test('the theme follows the host once the page asks for it', async () => {
  const frame = await at.mounted(PANEL);
  const colour = () => frame.evaluate(() => getComputedStyle(document.body).color);
  expect(await colour()).toBe('rgb(1, 2, 3)');
  await frame.evaluate(() => bridge.view.theme.enable());
  const light = await colour();
  expect(light).not.toBe('rgb(1, 2, 3)');
  await at.page.evaluate(() => {
    stage.darken();
  });
  expect(await colour()).not.toBe(light);
});

test('a panel is as high as its content, a full page as its place', async () => {
  const panel = await at.mounted(PANEL);
  await at.mounted(WHOLE);
  const heights = () => at.page.$$eval('iframe', (frames) => frames.map((frame) => frame.clientHeight));
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
  const panel = await at.mounted(PANEL);
  const whole = await at.mounted(WHOLE);
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
  await at.page.evaluate(() => {
    stage.mounted[0]?.emit('JIRA_ISSUE_CHANGED', { issueId: '10001' });
  });
  expect(await heard).toEqual([{ key: 'SHOP-1' }, { issueId: '10001' }]);
});

test('pages of two tabs meet on a channel of their place, and on no other', async () => {
  const frame = await at.mounted(PANEL);
  await frame.evaluate(async () => {
    Object.assign(globalThis, { heard: [] });
    await bridge.realtime.subscribe('drafts', (payload) => heard.push(payload));
    await bridge.realtime.subscribe('project', (payload) => heard.push(payload), {
      contextOverrides: ['project' as never],
    });
  });
  const second = await at.openTab();
  const whole = await at.mounted(WHOLE, second);
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
  await second.close();
});

test('flags, navigation and refresh reach the host', async () => {
  const frame = await at.mounted(PANEL);
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
  expect(await at.page.evaluate(() => stage.asked)).toEqual([
    ['showFlag', { id: 'saved', title: 'Saved', type: 'success', isAutoDismiss: true }],
    ['closeFlag', 'saved'],
    ['navigate', '/browse/SHOP-2', false],
    ['navigate', '/projects/SHOP/whole', true],
    ['navigate', '/browse/SHOP-3?a=b#c', false],
    ['refresh'],
  ]);
});

test('a full page has a history and a title of its own', async () => {
  const frame = await at.mounted(WHOLE);
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
  expect(await at.page.title()).toBe('Refinement');
});

test('a page may do what a frame of Forge may, and no more', async () => {
  const frame = await at.mounted(WHOLE);
  const before = at.page.url();
  const seen = await frame.evaluate(() => {
    const refused = (attempt: () => unknown): boolean => {
      try {
        return attempt() === null;
      } catch {
        return true;
      }
    };
    return {
      popUp: refused(() => window.open('about:blank')),
      around: refused(() => {
        window.parent.location.href = '/elsewhere';
        return null;
      }),
      storage: refused(() => sessionStorage.length),
    };
  });
  expect(seen).toEqual({ popUp: true, around: true, storage: false });
  expect(at.page.url()).toBe(before);
  expect(await at.page.locator('iframe').first().getAttribute('allow')).toContain('clipboard-write');
});
