/** The packages of Forge, as they are, in the real worker: what a handler gets, and what a bad one can't break. */
import { aPlatform, PETRA, type StartedPlatform } from './a-platform';

let started: StartedPlatform;
beforeAll(async () => {
  started = await aPlatform({ timeoutMilliseconds: 1000 });
  // The app notes in its log that it was installed: once that is over, the log holds only what a test asked for.
  await started.platform.settle();
});
afterAll(async () => {
  await started.stop();
});
beforeEach(() => {
  started.logged.length = 0;
  started.asked.length = 0;
});

describe('what stands beside the title of an issue context', () => {
  const place = { issue: { id: '10001', key: 'SHOP-1' } };

  test('is asked of the module’s function with the place and no person', async () => {
    const outcome = await started.platform.dynamicProperties('fixture-panel', place);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        place: { cloudId: started.platform.site.cloudId, extension: place },
        asUser: 'NEEDS_AUTHENTICATION_ERR',
      },
    });
    expect(JSON.stringify(outcome)).not.toContain('principal');
    expect(started.asked).toEqual([]);
  });

  test('is nothing where the module has no such function', async () => {
    expect(await started.platform.dynamicProperties('fixture-page', place)).toBeUndefined();
  });
});

describe('a handler', () => {
  test('gets the payload, the person and the place', async () => {
    const outcome = await started.call('echo', { a: [1, null, 'ü😀'] });
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        payload: { a: [1, null, 'ü😀'] },
        context: {
          accountId: PETRA,
          cloudId: started.platform.site.cloudId,
          installContext: `ari:cloud:jira::site/${started.platform.site.cloudId}`,
          moduleKey: 'fixture-panel',
          environmentType: 'DEVELOPMENT',
          extension: { type: 'jira:issueContext', issue: { id: '10001', key: 'SHOP-1' } },
        },
      },
    });
  });

  test('can’t be told another module type by the page', async () => {
    const outcome = await started.call('echo', {}, { extension: { type: 'jira:adminPage' } });
    expect(outcome).toMatchObject({ value: { context: { extension: { type: 'jira:issueContext' } } } });
  });

  test('gets an empty payload where the page sends none', async () => {
    expect(await started.call('echo')).toMatchObject({ ok: true, value: { payload: {} } });
  });

  test('answers through JSON: a Date becomes a string, a Map an empty object', async () => {
    expect(await started.call('dates')).toEqual({
      ok: true,
      value: { date: '1970-01-01T00:00:00.000Z', map: {} },
    });
  });

  test('may answer nothing', async () => {
    expect(await started.call('nothing')).toEqual({ ok: true, value: undefined });
  });

  test('knows its app and how much time is left', async () => {
    const outcome = await started.call('app-context');
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        app: 'ari:cloud:ecosystem::app/99999999-0000-4000-8000-000000000000',
        moduleKey: 'fixture-panel',
        environmentType: 'DEVELOPMENT',
        scopes: ['read:jira-work', 'write:jira-work', 'storage:app'],
      },
    });
    const { remaining } = (outcome as unknown as { value: { remaining: number } }).value;
    expect(remaining).toBeGreaterThan(0);
    expect(remaining).toBeLessThanOrEqual(1000);
  });

  test('finds its module state again in a warm worker', async () => {
    const counts = [await started.call('count'), await started.call('count')].map((outcome) =>
      outcome.ok ? (outcome.value as { count: number }).count : NaN,
    );
    expect(counts[1]).toBe((counts[0] ?? NaN) + 1);
  });

  test('writes to the log', async () => {
    await started.call('log');
    expect(started.logged).toEqual(["hello { from: 'a handler' }", 'warn: careful']);
  });

  test('writes no more than Forge keeps', async () => {
    await started.call('chatter');
    expect(started.logged).toHaveLength(101);
    expect(started.logged.at(-1)).toContain('100 lines');
    started.logged.length = 0;
    await started.call('log');
    expect(started.logged).toHaveLength(2);
  });

  test('sees nothing of this machine’s environment', async () => {
    expect(await started.call('environment')).toEqual({ ok: true, value: { names: ['NODE_ENV', 'TZ'] } });
  });
});

describe('Jira', () => {
  test('is asked as the person, as the app or as nobody; the host decides', async () => {
    await started.call('jira', { as: 'user', key: 'A B' });
    await started.call('jira', { as: 'app', key: 'X-1' });
    await started.call('jira', { as: 'nobody', key: 'X-1' });
    expect(started.asked.map(({ principal }) => principal)).toEqual([
      { kind: 'user', accountId: PETRA },
      { kind: 'app' },
      { kind: 'anonymous' },
    ]);
    expect(started.asked[0]?.request.url).toBe('http://localhost:2990/rest/api/3/issue/A%20B?fields=summary');
  });

  test('gets method, headers and body; its answer comes back whole', async () => {
    const other = await aPlatform({
      product: async (request) =>
        new Response(`${request.method} ${request.headers.get('x-test') ?? ''} ${await request.text()}`, {
          status: 409,
          headers: { 'content-type': 'text/plain' },
        }),
    });
    const init = { method: 'PUT', headers: { 'x-test': 'yes' }, body: '{"ü":1}' };
    expect(await other.call('jira', { as: 'user', key: 'X-1', init })).toEqual({
      ok: true,
      value: { ok: false, status: 409, type: 'text/plain', body: 'PUT yes {"ü":1}' },
    });
    await other.stop();
  });

  test('may answer 204 without a body', async () => {
    const other = await aPlatform({ product: () => Promise.resolve(new Response(null, { status: 204 })) });
    expect(await other.call('jira', { as: 'user', key: 'X-1' })).toMatchObject({
      ok: true,
      value: { status: 204, body: '' },
    });
    await other.stop();
  });

  test('takes several calls of one invocation at once', async () => {
    const keys = ['A-1', 'A-2', 'A-3', 'A-4'];
    expect(await started.call('parallel', { keys })).toEqual({
      ok: true,
      value: { paths: keys.map((key) => `/rest/api/3/issue/${key}`) },
    });
  });

  test('is not asked as somebody who is not there', async () => {
    const outcome = await started.call('jira', { as: 'user', accountId: 'somebody-else', key: 'X-1' });
    expect(outcome).toMatchObject({ ok: false, reason: 'threw' });
    expect(outcome).toHaveProperty('message', expect.stringContaining('allowImpersonation'));
    expect(started.asked).toEqual([]);
  });
});

describe('a bad handler', () => {
  test.each([
    ['throw', 'threw', 'the handler is broken'],
    ['throw-later', 'threw', 'broken after a while'],
    ['exit', 'threw', 'ended its process'],
    ['circle', 'threw', 'circular'],
    ['function', 'not-json', 'no JSON'],
    ['no-such-function', 'unknown-function', 'no-such-function'],
    ['hang', 'timed-out', 'within 1 s'],
    ['never', 'timed-out', 'within 1 s'],
  ])(
    '%s ends as %s',
    async (functionKey, reason, words) => {
      const outcome = await started.call(functionKey);
      expect(outcome).toMatchObject({ ok: false, reason });
      expect(outcome).toHaveProperty('message', expect.stringContaining(words));
      expect(await started.call('echo', { still: 'here' })).toMatchObject({ ok: true });
    },
    20_000,
  );

  test('is stopped when it needs more memory than the manifest says', async () => {
    const other = await aPlatform();
    const outcome = await other.call('eat');
    expect(outcome).toMatchObject({ ok: false, reason: 'out-of-memory' });
    expect(outcome).toHaveProperty('message', expect.stringContaining('128 MB'));
    expect(await other.call('echo')).toMatchObject({ ok: true });
    await other.stop();
  }, 20_000);

  test('does not keep another call waiting for its whole time', async () => {
    const other = await aPlatform({ timeoutMilliseconds: 10_000 });
    const slow = other.call('hang');
    expect(await Promise.race([slow, other.call('echo')])).toMatchObject({ ok: true });
    await other.stop();
    expect(await slow).toMatchObject({ ok: false });
  });

  test('leaves calls that wait for a worker to be run, not lost', async () => {
    const outcomes = await Promise.all([
      started.call('hang'),
      started.call('hang'),
      started.call('echo'),
      started.call('echo'),
    ]);
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([false, false, true, true]);
  }, 20_000);

  test.each(['api', 'fetch', 'http'])('does not get out by %s', async (by) => {
    const outcome = await started.call('egress', { by });
    expect(outcome).toMatchObject({ ok: false, reason: 'threw' });
    expect(outcome).toHaveProperty('message', expect.stringContaining('Forge would refuse it'));
  });

  test('is told by name what is not emulated', async () => {
    const outcome = await started.call('stargate');
    expect(outcome).toMatchObject({ ok: false, reason: 'threw' });
    expect(outcome).toHaveProperty('message', expect.stringContaining('POST /graphql'));
  });
});

describe('sizes', () => {
  test('an answer up to 5 MB passes, a larger one does not', async () => {
    const quotes = 2;
    expect(await started.call('large', { length: 5_000_000 - quotes })).toMatchObject({ ok: true });
    expect(await started.call('large', { length: 5_000_000 - quotes + 1 })).toMatchObject({
      ok: false,
      reason: 'too-large',
    });
  });

  test('a request above 500 KB never reaches the handler', async () => {
    const outcome = await started.call('echo', { text: 'ü'.repeat(250_000) });
    expect(outcome).toMatchObject({ ok: false, reason: 'too-large' });
  });

  test('a module that the manifest does not know has no function', async () => {
    const outcome = await started.call('echo', {}, { moduleKey: 'no-such-module' });
    expect(outcome).toMatchObject({ ok: false, reason: 'unknown-function' });
    expect(outcome).toHaveProperty('message', expect.stringContaining('no-such-module'));
  });
});

test('closing ends what runs, and answers it', async () => {
  const other = await aPlatform();
  const running = other.call('never');
  await other.stop();
  expect(await running).toMatchObject({ ok: false, reason: 'threw' });
  expect(await other.call('echo')).toMatchObject({ ok: false, reason: 'threw' });
});
