/** With the real @forge/bridge, over a host that the test plays: the bridge calls one function, `callBridge`. */
type Call = readonly [command: string, data: unknown];

const calls: Call[] = [];
let host: (command: string, data: unknown) => unknown = () => undefined;

Object.assign(globalThis, {
  __bridge: {
    callBridge: async (command: string, data: unknown): Promise<unknown> => {
      calls.push([command, data]);
      return Promise.resolve(host(command, data));
    },
  },
});

// The bridge looks for its host when it is loaded.
const loading = import('../../../static/shared/bridge');

beforeEach(() => {
  calls.length = 0;
  host = () => undefined;
});

test('asks the app by the names and payloads of the contract', async () => {
  const bridge = await loading;
  host = () => ({ ok: true, value: null });
  await bridge.readStory();
  await bridge.readBacklog(7, 'next');
  await bridge.chooseBoard(7);
  expect(calls).toEqual([
    ['invoke', expect.objectContaining({ functionKey: 'readStory' })],
    [
      'invoke',
      expect.objectContaining({ functionKey: 'readBacklog', payload: { boardId: 7, after: 'next' } }),
    ],
    ['invoke', expect.objectContaining({ functionKey: 'chooseBoard', payload: { boardId: 7 } })],
  ]);
});

test('asks what lies between stories, of the issue and of a board', async () => {
  const bridge = await loading;
  host = () => ({ ok: true, value: null });
  expect(await bridge.readSetHints()).toEqual({ ok: true, value: null });
  await bridge.readSetOverview(7);
  await bridge.readSetOverview(null);
  expect(calls).toEqual([
    ['invoke', expect.objectContaining({ functionKey: 'readSetHints' })],
    ['invoke', expect.objectContaining({ functionKey: 'readSetOverview', payload: { boardId: 7 } })],
    ['invoke', expect.objectContaining({ functionKey: 'readSetOverview', payload: { boardId: null } })],
  ]);
});

test('passes a failure on with its code', async () => {
  const bridge = await loading;
  host = () => ({ ok: false, error: 'busy', retryAfterSeconds: 4 });
  expect(await bridge.readStory()).toEqual({ ok: false, error: 'busy', retryAfterSeconds: 4 });
});

test.each([[undefined], [{}], ['<html>'], [{ ok: true }], [{ ok: false, error: 'nobody knows' }]])(
  'takes an answer of another form (%j) for a fault of the app',
  async (answer) => {
    const bridge = await loading;
    host = () => answer;
    expect(await bridge.readStory()).toEqual({ ok: false, error: 'unexpected' });
  },
);

test('takes a call that breaks for one that found no answer', async () => {
  const bridge = await loading;
  host = () => {
    throw new Error('the function timed out');
  };
  expect(await bridge.readStory()).toEqual({ ok: false, error: 'no-answer' });
  await expect(bridge.takeHostTheme()).resolves.toBeUndefined();
  expect(await bridge.readSiteUrl()).toBe('');
  expect(await bridge.readLocale()).toBe('');
});

test('waits for an answer no longer than one can come', async () => {
  const bridge = await loading;
  host = () => new Promise(() => undefined);
  jest.useFakeTimers();
  try {
    const told = jest.fn();
    const reply = bridge.readStory();
    void reply.then(told);
    await jest.advanceTimersByTimeAsync(39_000);
    expect(told).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1000);
    expect(await reply).toEqual({ ok: false, error: 'no-answer' });
  } finally {
    jest.useRealTimers();
  }
});

test('opens an issue through the host', async () => {
  const bridge = await loading;
  await bridge.openIssue('SHOP-1', 'here');
  await bridge.openIssue('SHOP-1', 'new-tab');
  expect(calls).toEqual([
    ['navigate', { url: '/browse/SHOP-1', type: 'same-tab' }],
    ['navigate', { url: '/browse/SHOP-1', type: 'new-tab' }],
  ]);
});

test('a made-up key cannot lead elsewhere', async () => {
  const bridge = await loading;
  expect(bridge.issuePath('../../admin?x#y')).toBe('/browse/..%2F..%2Fadmin%3Fx%23y');
});

test('knows the address of the site from the context', async () => {
  const bridge = await loading;
  host = () => ({ siteUrl: 'https://shop.example/' });
  expect(await bridge.readSiteUrl()).toBe('https://shop.example');
  host = () => ({ siteUrl: 3 });
  expect(await bridge.readSiteUrl()).toBe('');
});

test.each([
  [{ locale: 'de_DE' }, 'de-DE'],
  [{ locale: 'fr-FR' }, 'fr-FR'],
  [{ locale: 'pt' }, 'pt-PT'],
  [{ locale: 'es_MX' }, 'es-MX'],
  [{ locale: 7 }, ''],
  [{}, ''],
  [undefined, ''],
])('knows the person’s language from the context %j', async (context, locale) => {
  const bridge = await loading;
  host = () => context;
  expect(await bridge.readLocale()).toBe(locale);
});

describe('how the person reads times', () => {
  const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();

  test('is what the profile says', async () => {
    const bridge = await loading;
    host = () => ({ locale: 'de-DE', timezone: 'Asia/Tokyo' });
    expect(await bridge.readPersonsTime()).toEqual({ locale: 'de-DE', timeZone: 'Asia/Tokyo' });
  });

  test.each([
    [{}],
    [undefined],
    [{ locale: 'as spoken here', timezone: 'Asia/Tokyo' }],
    [{ timezone: 'Middle-earth/Shire' }],
  ])('is what the browser says where the profile can’t be told by: %j', async (context) => {
    const bridge = await loading;
    host = () => context;
    expect(await bridge.readPersonsTime()).toEqual({ locale, timeZone });
  });
});

test('hears of changes of the issue until it is told to stop', async () => {
  const bridge = await loading;
  let heard = 0;
  let unsubscribed = 0;
  let emit: () => void = () => undefined;
  host = (command, data) => {
    const { event, callback } = data as { readonly event: string; readonly callback: () => void };
    expect([command, event]).toEqual(['on', 'JIRA_ISSUE_CHANGED']);
    emit = callback;
    return { unsubscribe: () => (unsubscribed += 1) };
  };
  const stop = bridge.onIssueChanged(() => (heard += 1));
  await Promise.resolve();
  emit();
  emit();
  expect(heard).toBe(2);
  stop();
  emit();
  await new Promise(setImmediate);
  expect([heard, unsubscribed]).toEqual([2, 1]);
});

test('goes on without news where the host has none', async () => {
  const bridge = await loading;
  host = () => {
    throw new Error('no such event');
  };
  const stop = bridge.onIssueChanged(() => undefined);
  await new Promise(setImmediate);
  expect(stop).not.toThrow();
});
