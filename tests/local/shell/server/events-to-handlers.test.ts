/**
 * An edit in the small Jira reaches a trigger of the app, through everything in between: the doors of the host, Jira's
 * own event, the filter of manifest.yml, the delay, the handler with the real packages; and the console shows its way.
 */
import { aConsole, type ConsoleHost } from './a-console';

const UPDATED = 'avi:jira:updated:issue';
const CALM = { latencyMs: 0, rateLimits: 'off', searchDelayMs: 0, eventDelayMs: 0, queryDelayMs: 0 };
const MINUTE = 60_000;

let host: ConsoleHost;
beforeAll(async () => {
  host = await aConsole();
  await host.platform.settle();
});
afterAll(async () => {
  await host.stop();
});
beforeEach(async () => {
  await host.ask('/local/console/conditions', 'PUT', CALM);
  host.noted();
});

const EDIT = '/rest/api/3/issue/SHOP-1';

/** As the app's page does it, with `requestJira` of the bridge. */
async function editThroughBridge(fields: Readonly<Record<string, unknown>>): Promise<void> {
  const { body } = await host.ask('/local/bridge/product', 'POST', {
    product: 'jira',
    restPath: EDIT,
    method: 'PUT',
    headers: [['content-type', 'application/json']],
    body: JSON.stringify({ fields }),
  });
  expect(body).toMatchObject({ status: 204 });
}

/** Without the schedules, which go on as well. */
const heard = () =>
  host.noted().filter((note) => !('context' in (note as { heard: Readonly<Record<string, unknown>> }).heard));

async function newestEvent(): Promise<unknown> {
  const { body } = await host.ask('/local/console/events');
  return (body as { events: unknown[] }).events[0];
}

test('a summary that changes arrives at the handler, late, and once', async () => {
  await host.ask('/local/console/conditions', 'PUT', { ...CALM, eventDelayMs: 3 * MINUTE });
  const happened = host.clock.now().toISOString();
  await editThroughBridge({ summary: 'Pay by invoice' });
  await host.platform.settle();
  expect(heard()).toEqual([]);
  expect(await newestEvent()).toMatchObject({
    at: happened,
    type: UPDATED,
    state: 'waiting',
    attempts: 0,
    detail: { to: 'on-issue', due: expect.any(String) as string },
  });

  await host.pass(3 * MINUTE);
  expect(heard()).toMatchObject([
    {
      heard: {
        eventType: UPDATED,
        selfGenerated: false,
        issue: { key: 'SHOP-1', fields: { summary: 'Pay by invoice' } },
        changelog: { items: [{ field: 'summary', toString: 'Pay by invoice' }] },
      },
    },
  ]);
  expect(await newestEvent()).toMatchObject({
    at: happened,
    state: 'delivered',
    attempts: 1,
    detail: { to: 'on-issue', body: { issue: { key: 'SHOP-1' } } },
  });
});

test('the small Jira’s own pages and other programs are heard just so', async () => {
  const edit = (summary: string) => ({ fields: { summary } });
  expect((await host.ask(`/local/jira${EDIT}`, 'PUT', edit('By a page'))).status).toBe(204);
  const signedIn = { authorization: `Basic ${Buffer.from('petra@example.com:local').toString('base64')}` };
  expect((await host.ask(EDIT, 'PUT', edit('By a program'), signedIn)).status).toBe(204);
  await host.platform.settle();
  expect(heard()).toMatchObject([
    { heard: { issue: { fields: { summary: 'By a page' } } } },
    { heard: { issue: { fields: { summary: 'By a program' } } } },
  ]);
});

test('a field that the expression does not name goes to nobody', async () => {
  await editThroughBridge({ labels: ['quiet'] });
  await host.platform.settle();
  expect(heard()).toEqual([]);
  expect(await newestEvent()).toMatchObject({
    type: UPDATED,
    state: 'filtered out',
    attempts: 0,
    detail: { to: 'on-issue' },
  });
});

test('what the app did itself goes to nobody, with ignoreSelf', async () => {
  const edited = await host.call('jira', {
    as: 'app',
    key: 'SHOP-1',
    init: {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ fields: { summary: 'By the app' } }),
    },
  });
  expect(edited).toMatchObject({ ok: true, value: { status: 204 } });
  await host.platform.settle();
  expect(heard()).toEqual([]);
  expect(await newestEvent()).toMatchObject({
    state: 'filtered out',
    detail: { to: 'on-issue', body: { selfGenerated: true } },
  });
});

test('a handler that asks for retries gets four, each told its number; then the event is lost', async () => {
  await editThroughBridge({ summary: 'Again' });
  await host.platform.settle();
  expect(heard()).toHaveLength(1);
  expect(await newestEvent()).toMatchObject({
    state: 'waiting',
    attempts: 1,
    detail: { retryReason: 'FUNCTION_RETRY_REQUEST' },
  });
  await host.pass(60 * MINUTE);
  const retries = heard().map((note) => (note as { heard: { retryContext: unknown } }).heard.retryContext);
  expect(retries).toMatchObject([1, 2, 3, 4].map((retryCount) => ({ retryCount })));
  expect(await newestEvent()).toMatchObject({
    type: UPDATED,
    state: 'lost',
    attempts: 5,
    detail: { reason: 'it asked for one more retry than it gets' },
  });
});

test('a handler that throws is not asked again, and the console says why', async () => {
  await editThroughBridge({ summary: 'Throw' });
  await host.pass(60 * MINUTE);
  expect(heard()).toHaveLength(1);
  expect(await newestEvent()).toMatchObject({
    state: 'lost',
    attempts: 1,
    detail: { reason: 'the trigger is broken' },
  });
});

test('what no trigger names is shown as such', async () => {
  await host.ask(`/local/jira${EDIT}/comment`, 'POST', {
    body: {
      version: 1,
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Yes' }] }],
    },
  });
  expect(await newestEvent()).toMatchObject({ type: 'avi:jira:commented:issue', state: 'no trigger' });
});
