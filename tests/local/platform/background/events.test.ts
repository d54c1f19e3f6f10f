/** Events of Jira and of the app's own life reach the triggers of manifest.yml: late, again, filtered, without a person. */
import { Database } from '../../../../local/database';
import { KIND_BEHAVIOUR } from '../../../../local/platform/behaviour';
import { aFixtureCopy } from '../a-fixture-copy';
import { aMovingPlatform, type MovingPlatform } from '../a-moving-platform';

const SECOND = 1000;
const HEARD = 'avi:jira:updated:issue';

let moving: MovingPlatform;
beforeAll(async () => {
  moving = await aMovingPlatform({ timeoutMilliseconds: 1000 });
  await moving.platform.settle();
});
afterAll(async () => {
  await moving.stop();
});
beforeEach(() => {
  moving.logged.length = 0;
});
afterEach(() => {
  moving.platform.behave(KIND_BEHAVIOUR);
});

const changed = (field: string) => ({ issue: { key: 'A-1' }, changelog: { items: [{ field }] } });

async function emit(
  payload: Readonly<Record<string, unknown>>,
  more: { actorIsApp?: boolean; eventType?: string } = {},
) {
  moving.platform.emit({ eventType: HEARD, payload, actorIsApp: false, ...more });
  await moving.platform.settle();
  return heard();
}

/** Without the schedules, which also go on. */
function heard(): unknown[] {
  return moving.noted().filter((note) => !('context' in (note as { heard: object }).heard));
}

test('an event arrives as Jira’s page documents it, with no principal', async () => {
  const arrived = await emit(changed('summary'));
  expect(arrived).toEqual([
    {
      heard: { ...changed('summary'), eventType: HEARD, selfGenerated: false },
      context: expect.objectContaining({
        installContext: expect.stringContaining('ari:cloud:jira::site/') as string,
      }) as object,
      at: expect.any(String) as string,
    },
  ]);
  expect((arrived[0] as { context: object }).context).not.toHaveProperty('principal');
});

test.each([
  ['an event that no trigger names', changed('summary'), { eventType: 'avi:jira:deleted:issue' }],
  ['what the app did itself', changed('summary'), { actorIsApp: true }],
  ['what the expression does not want', changed('rank'), {}],
])('%s does not arrive', async (_, payload, more) => {
  expect(await emit(payload, more)).toEqual([]);
});

test('above 200 kB it is never delivered', async () => {
  const large = (length: number) => ({ ...changed('summary'), text: 'x'.repeat(length) });
  expect(await emit(large(199_000))).toHaveLength(1);
  expect(await emit(large(200_000))).toEqual([]);
});

test('it may be minutes under way, and overtake another', async () => {
  moving.platform.behave({ eventDelayMilliseconds: 180 * SECOND });
  for (let at = 0; at < 12; at += 1)
    moving.platform.emit({ eventType: HEARD, payload: { ...changed('status'), at }, actorIsApp: false });
  await moving.platform.settle();
  expect(moving.noted().length).toBeLessThan(12);
  await moving.pass(180 * SECOND);
  moving.platform.behave(KIND_BEHAVIOUR);
  expect(moving.platform.waiting().filter(({ kind }) => kind === 'event')).toEqual([]);
});

test('it may come twice', async () => {
  moving.platform.behave({ deliveredTwice: 1 });
  expect(await emit(changed('summary'))).toHaveLength(2);
});

test('a retry that is asked for comes four times and no more', async () => {
  const again = { ...changed('summary'), issue: { again: true } };
  expect(await emit(again)).toHaveLength(1);
  await moving.pass(3600 * SECOND);
  const retries = heard().map((note) => (note as { heard: { retryContext?: unknown } }).heard.retryContext);
  expect(retries).toMatchObject(
    [1, 2, 3, 4].map((retryCount) => ({ retryCount, retryData: { kept: true } })),
  );
});

test('a trigger that throws is not asked again', async () => {
  expect(await emit({ ...changed('summary'), fail: 'throw' })).toHaveLength(1);
  await moving.pass(3600 * SECOND);
  expect(heard()).toEqual([]);
});

test('an expression that can’t be worked out drops the event, and says so', async () => {
  moving.platform.emit({ eventType: HEARD, payload: { changelog: { items: [{}] } }, actorIsApp: false });
  await moving.platform.settle();
  expect(moving.logged.join()).toContain(
    'The filter of "on-issue" failed for avi:jira:updated:issue: there is no "field"',
  );
  expect(moving.noted()).toEqual([]);
});

test.each([
  ['RECEIVE', 1],
  ['IGNORE', 0],
])('onError: %s', async (onError, count) => {
  const copy = await aFixtureCopy([
    ['        ignoreSelf: true\n', `        ignoreSelf: true\n        onError: ${onError}\n`],
  ]);
  const other = await aMovingPlatform({ root: copy.root });
  await other.platform.settle();
  other.logged.length = 0;
  other.platform.emit({ eventType: HEARD, payload: { changelog: { items: [{}] } }, actorIsApp: false });
  await other.platform.settle();
  expect(other.logged.filter((line) => line.includes('failed for'))).toEqual([]);
  expect(other.noted()).toHaveLength(count);
  await other.stop();
  await copy.remove();
});

test('an installation is told once, until the app is removed; its farewell runs then', async () => {
  const database = new Database(':memory:');
  const told: unknown[][] = [];
  for (let start = 0; start < 2; start += 1) {
    const other = await aMovingPlatform({ database });
    await other.platform.settle();
    told.push(other.noted());
    if (start === 1) {
      await other.platform.uninstall();
      expect(other.noted()).toMatchObject([{ heard: { context: { moduleKey: 'farewell' } } }]);
      expect(other.platform.waiting()).toEqual([]);
    }
    await other.stop();
  }
  const again = await aMovingPlatform({ database });
  await again.platform.settle();
  told.push(again.noted());
  await again.stop();
  database.close();

  const installed = { heard: { eventType: 'avi:forge:installed:app', app: { version: '0.0.0-local' } } };
  expect(told).toMatchObject([[installed], [], [installed]]);
});
