/** The real `@forge/realtime` in the real worker: who hears whom, with which token, and how often. */
import { aMovingPlatform, type MovingPlatform } from '../a-moving-platform';
import type { Channel } from '../../../../local/platform/realtime/channels';
import type { Publication } from '../fixture-app/src/realtime';

const ISSUE = { issue: { id: '10001', key: 'SHOP-1' }, project: { id: '1', key: 'SHOP' } };
const HERE = { moduleKey: 'fixture-panel', extension: ISSUE };
const BESIDE = { moduleKey: 'fixture-page', extension: { project: ISSUE.project } };
const ELSEWHERE = {
  moduleKey: 'fixture-panel',
  extension: { ...ISSUE, issue: { id: '10002', key: 'SHOP-2' } },
};

let moving: MovingPlatform;
beforeAll(async () => {
  moving = await aMovingPlatform();
  await moving.platform.settle();
});
afterAll(async () => {
  await moving.stop();
});
beforeEach(async () => {
  await moving.pass(1000); // the operations of the second before no longer count
});

function subscribed(channel: Partial<Channel>, replaySeconds = 0): () => unknown[] {
  const { realtime } = moving.platform;
  const answer = realtime.subscribe(
    { name: 'news', isGlobal: false, place: HERE, ...channel },
    replaySeconds,
  );
  if (!answer.ok) throw new Error(answer.error);
  return () => realtime.fetch([answer.subscriptionId]).map(({ payload }) => payload);
}

/** A function behind the panel on SHOP-1 publishes. */
async function published(
  publication: Omit<Publication, 'channel'> & { channel?: string },
): Promise<unknown[]> {
  const outcome = await moving.call('publish', { channel: 'news', ...publication }, { extension: ISSUE });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value as unknown[];
}

async function signed(claims: object, more: object = {}): Promise<string> {
  const outcome = await moving.call('sign', { channel: 'news', claims, ...more });
  const { token } = (outcome.ok ? outcome.value : {}) as { token: string };
  return token;
}

test('what a function publishes is heard by the same module on the same issue, and by nobody else', async () => {
  const [here, elsewhere, beside, other] = [
    subscribed({}),
    subscribed({ place: ELSEWHERE }),
    subscribed({ place: BESIDE }),
    subscribed({ name: 'weather' }),
  ];
  const [result] = await published({ payload: { a: 1 } });
  expect(result).toEqual({
    eventId: expect.any(String) as string,
    eventTimestamp: expect.any(String) as string,
  });
  expect([here(), elsewhere(), beside(), other()]).toEqual([[{ a: 1 }], [], [], []]);
  expect(here()).toEqual([]);
});

test('a payload of text stays text', async () => {
  const here = subscribed({});
  await published({ payload: 'text' });
  expect(here()).toEqual(['text']);
});

test('where nobody listens there is no event', async () => {
  expect(await published({ channel: 'silence', payload: 'x' })).toEqual([
    { eventId: null, eventTimestamp: null },
  ]);
});

test('with the project alone panel and page meet; a narrower place does not hear a wider one', async () => {
  const contextOverrides = ['project'];
  const [page, narrower] = [
    subscribed({ place: BESIDE, contextOverrides }),
    subscribed({ contextOverrides: ['project', 'issue'] }),
  ];
  await published({ payload: 'x', contextOverrides: contextOverrides as never });
  expect([page(), narrower()]).toEqual([['x'], []]);
});

test('a global channel is open to whoever knows its name, and apart from the others', async () => {
  const [open, here] = [subscribed({ isGlobal: true, place: BESIDE }), subscribed({})];
  await published({ payload: 'x', global: true });
  expect([open(), here()]).toEqual([['x'], []]);
});

test('an empty list of overrides is as good as global', async () => {
  const open = subscribed({ isGlobal: true });
  await published({ payload: 'x', contextOverrides: [] });
  expect(open()).toEqual(['x']);
});

test('tokens separate by their claims, whatever their order', async () => {
  const [same, other, none] = [
    subscribed({ token: await signed({ team: 'a', board: 1 }) }),
    subscribed({ token: await signed({ team: 'b', board: 1 }) }),
    subscribed({}),
  ];
  await published({ payload: 'x', token: await signed({ board: 1, team: 'a' }) });
  expect([same(), other(), none()]).toEqual([['x'], [], []]);
});

test('a token holds for its channel, its permission and its time', async () => {
  const listening = await signed({}, { permissions: ['subscribe'] });
  const speaking = await signed({}, { permissions: ['publish'] });
  subscribed({ token: listening });
  expect(() => subscribed({ token: speaking })).toThrow('MISSING_PERMISSION');
  expect(() => subscribed({ token: listening, name: 'weather' })).toThrow('CHANNEL_NAME_MISMATCH');
  expect(() => subscribed({ token: `${listening}x` })).toThrow('INVALID_TOKEN');
  expect(await published({ payload: 'x', token: listening })).toMatchObject([
    { eventId: null, errors: [{ message: expect.stringContaining('MISSING_PERMISSION') as string }] },
  ]);
  await moving.pass(16 * 60_000);
  expect(() => subscribed({ token: listening })).toThrow('TOKEN_EXPIRED');
});

test('one who comes late may hear what was said before', async () => {
  await published({ channel: 'past', payload: 'old' });
  await moving.pass(20_000);
  await published({ channel: 'past', payload: 'young' });
  expect(subscribed({ name: 'past' }, 10)()).toEqual(['young']);
  expect(subscribed({ name: 'past' }, 30)()).toEqual(['old', 'young']);
  expect(subscribed({ name: 'past' })()).toEqual([]);
});

test('50 operations a second, then the package says that it was too much', async () => {
  const results = await published({ payload: 'x', times: 51 });
  expect(results[49]).not.toHaveProperty('errors');
  expect(results[50]).toMatchObject({ errors: [{ message: 'RATE_LIMIT_EXCEEDED', status: 429 }] });
  await moving.pass(1000);
  expect((await published({ payload: 'x' }))[0]).not.toHaveProperty('errors');
});

test('a function without a page has global channels only', async () => {
  const open = subscribed({ isGlobal: true });
  moving.noted();
  await moving.call('push', { events: [{ body: { do: 'publish' } }] });
  await moving.platform.settle();
  expect(moving.noted()).toMatchObject([
    { ate: 'publish' },
    { place: { eventId: null, errors: [{}] }, everywhere: { eventId: expect.any(String) as string } },
  ]);
  expect(open()).toEqual(['x']);
});
