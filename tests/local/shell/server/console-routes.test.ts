/** `/local/console`: what is stored, what happened, what holds and what was said; and refusals in a sentence. */
import { HIDDEN_SECRET, STORED_VALUES_PAGE } from '../../../../local/platform/kvs/stored-values';
import { aFixtureCopy } from '../../platform/a-fixture-copy';
import { aConsole, type ConsoleHost } from './a-console';

let host: ConsoleHost;
beforeAll(async () => {
  host = await aConsole();
  await host.platform.settle();
});
afterAll(async () => {
  await host.stop();
});

describe('stored values', () => {
  const keysOf = (body: unknown) => (body as { entries: { key: string }[] }).entries.map(({ key }) => key);

  beforeAll(async () => {
    await host.call('remember', { key: 'board:1', value: { boardId: 1 } });
    await host.call('keep', { key: 'draft:1', value: { board: 'b', version: 1, title: 'A' } });
    await host.call('secret', { key: 'token', value: 'not for the console' });
  });

  test('come with plain keys, entities by their names, and secrets without their values', async () => {
    const { status, body } = await host.ask('/local/console/kvs?prefix=');
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        entries: [
          { key: '(secret)/token', value: HIDDEN_SECRET },
          { key: 'board:1', value: { boardId: 1 }, updatedAt: '2026-01-05T09:00:00.000Z' },
          { key: 'draft/draft:1', value: { title: 'A' } },
        ],
        cursor: null,
      },
    });
    expect(JSON.stringify(body)).not.toContain('not for the console');
  });

  test.each([
    ['draft/', ['draft/draft:1']],
    ['board:', ['board:1']],
    ["'%", []],
  ])('begin with %j', async (prefix, keys) => {
    const { body } = await host.ask(`/local/console/kvs?prefix=${encodeURIComponent(prefix)}`);
    expect(keysOf(body)).toEqual(keys);
  });

  test('come a page at a time, each once', async () => {
    const names = Array.from(
      { length: STORED_VALUES_PAGE * 2 + 1 },
      (_, at) => `many:${String(at).padStart(3, '0')}`,
    );
    for (const key of names) await host.call('remember', { key, value: 1 });
    const seen: string[][] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const asked: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { body } = await host.ask(`/local/console/kvs?prefix=many:${asked}`);
      seen.push(keysOf(body));
      ({ cursor } = body as { cursor: string | null });
    }
    expect(seen.map(({ length }) => length)).toEqual([STORED_VALUES_PAGE, STORED_VALUES_PAGE, 1]);
    expect(seen.flat()).toEqual(names);
  });

  test.each(['nonsense', '', Buffer.from('{"key":1}').toString('base64'), 'e30='])(
    'refuse the cursor %j',
    async (cursor) => {
      const answer = await host.ask(`/local/console/kvs?prefix=&cursor=${encodeURIComponent(cursor)}`);
      expect(answer).toEqual({
        status: 400,
        body: { ok: false, message: 'This cursor comes from no earlier page; begin without one.' },
      });
    },
  );
});

describe('schedules', () => {
  const schedules = async () => {
    const { body } = await host.ask('/local/console/events');
    return (body as { schedules: unknown }).schedules;
  };

  test('are shown with their next and last run, and run at once when told to', async () => {
    expect(await schedules()).toEqual([
      { key: 'hourly', interval: 'hour', next: '2026-01-05T09:05:00.000Z', last: null },
      { key: 'daily', interval: 'day', next: '2026-01-05T09:05:00.000Z', last: null },
    ]);
    host.noted();
    expect(await host.ask('/local/console/schedules/daily/run', 'POST')).toEqual({
      status: 200,
      body: { ok: true },
    });
    expect(host.noted()).toMatchObject([{ heard: { context: { moduleKey: 'daily' } } }]);
    expect(await schedules()).toMatchObject([
      { key: 'hourly', last: null },
      { key: 'daily', next: '2026-01-05T09:05:00.000Z', last: '2026-01-05T09:00:00.000Z' },
    ]);
    await host.pass(5 * 60_000);
    expect(await schedules()).toEqual([
      {
        key: 'hourly',
        interval: 'hour',
        next: '2026-01-05T10:05:00.000Z',
        last: '2026-01-05T09:05:00.000Z',
      },
      { key: 'daily', interval: 'day', next: '2026-01-06T09:05:00.000Z', last: '2026-01-05T09:05:00.000Z' },
    ]);
  });

  test.each(['nightly', 'on-issue', '%20'])('%j is none', async (key) => {
    const answer = await host.ask(`/local/console/schedules/${key}/run`, 'POST');
    expect(answer).toMatchObject({ status: 404, body: { ok: false } });
    expect((answer.body as { message: string }).message).toContain('manifest.yml has no scheduledTrigger');
  });

  test('that fail say why, and the host lives on', async () => {
    const copy = await aFixtureCopy([
      ['- key: daily\n      function: look', '- key: daily\n      function: fixture-resolver'],
    ]);
    const other = await aConsole({ root: copy.root });
    expect(await other.ask('/local/console/schedules/daily/run', 'POST')).toMatchObject({
      status: 502,
      body: { ok: false, message: expect.stringMatching(/^The handler of “daily” failed: .+/) as string },
    });
    expect((await other.ask('/local/console/schedules/hourly/run', 'POST')).status).toBe(200);
    await other.stop();
    await copy.remove();
  });
});

describe('jobs in queues', () => {
  test('are shown from waiting to their end', async () => {
    const pushed = await host.call('push', { events: [{ body: { do: 'note' }, delayInSeconds: 60 }] });
    expect(pushed.ok).toBe(true);
    const jobs = async () => ((await host.ask('/local/console/events')).body as { queue: unknown }).queue;
    expect(await jobs()).toMatchObject([
      { type: 'meals', state: 'waiting', attempts: 0, detail: { to: 'eater', body: { do: 'note' } } },
    ]);
    await host.pass(60_000);
    expect(await jobs()).toMatchObject([{ type: 'meals', state: 'delivered', attempts: 1 }]);
  });
});

describe('conditions', () => {
  const PATH = '/local/console/conditions';
  const CALM = { latencyMs: 0, rateLimits: 'off', searchDelayMs: 0, eventDelayMs: 0, queryDelayMs: 0 };

  afterEach(async () => {
    await host.ask(PATH, 'PUT', CALM);
  });

  test('are those of Jira and of the platform, and hold from the answer on', async () => {
    expect(await host.ask(PATH)).toEqual({ status: 200, body: CALM });
    const hard = {
      latencyMs: 120,
      rateLimits: 'burst',
      searchDelayMs: 2000,
      eventDelayMs: 3000,
      queryDelayMs: 4000,
    };
    expect(await host.ask(PATH, 'PUT', hard)).toEqual({ status: 200, body: hard });
    expect(host.jira.conditions).toEqual({ latencyMs: 120, rateLimits: 'burst', searchDelayMs: 2000 });
    expect(host.platform.behaviour()).toMatchObject({
      eventDelayMilliseconds: 3000,
      queryDelayMilliseconds: 4000,
    });
    const before = performance.now();
    await host.call('jira', { as: 'user', key: 'SHOP-1' });
    expect(performance.now() - before).toBeGreaterThanOrEqual(119);
    expect(await host.ask(PATH)).toEqual({ status: 200, body: hard });
  });

  test.each([
    ['no JSON', '{'],
    ['nothing', undefined],
    ['null', 'null'],
    ['a part', { latencyMs: 1 }],
    ['more than there is', { ...CALM, weather: 'fine' }],
    ['a fraction', { ...CALM, latencyMs: 1.5 }],
    ['less than nothing', { ...CALM, eventDelayMs: -1 }],
    ['a text', { ...CALM, queryDelayMs: '5' }],
    ['a call of a minute', { ...CALM, latencyMs: 60_000 }],
    ['a search index of a day', { ...CALM, searchDelayMs: 86_400_000 }],
    ['another limit', { ...CALM, rateLimits: 'some' }],
  ])('refuse %s, and stay as they were', async (_, body) => {
    expect(await host.ask(PATH, 'PUT', body)).toMatchObject({
      status: 400,
      body: { ok: false, message: expect.stringContaining('whole milliseconds') as string },
    });
    expect(await host.ask(PATH)).toEqual({ status: 200, body: CALM });
  });

  test('a real site keeps its own', async () => {
    expect(await host.askWithSite(PATH, 'PUT', { ...CALM, latencyMs: 5 })).toMatchObject({
      status: 409,
      body: { ok: false, message: expect.stringContaining('example.atlassian.net') as string },
    });
    expect(await host.askWithSite(PATH, 'PUT', { ...CALM, eventDelayMs: 5 })).toMatchObject({
      status: 200,
      body: { eventDelayMs: 5 },
    });
  });
});

test('the log tells what was said, oldest first', async () => {
  host.logBook.log('one');
  host.logBook.log('two');
  expect(await host.ask('/local/console/log')).toEqual({
    status: 200,
    body: {
      lines: [
        { at: host.clock.now().toISOString(), text: 'one' },
        { at: host.clock.now().toISOString(), text: 'two' },
      ],
    },
  });
});

test('pages are told the time that the host goes by', async () => {
  const { body } = await host.ask('/local/session');
  expect(body).toMatchObject({ now: host.clock.now().toISOString(), projects: [{ key: 'SHOP', issues: 2 }] });
});
