/** Each function has the time, the memory and the log lines that the manifest gives it, and so many runs a minute. */
import { aFixtureCopy } from './a-fixture-copy';
import { aMovingPlatform } from './a-moving-platform';
import { aPlatform } from './a-platform';

test('a consumer is stopped after its own time', async () => {
  const copy = await aFixtureCopy([['      timeoutSeconds: 55', '      timeoutSeconds: 1']]);
  const moving = await aMovingPlatform({ root: copy.root });
  await moving.call('push', { events: [{ body: { do: 'hang' } }] });
  await moving.platform.settle();
  expect(moving.logged.join('\n')).toContain('did not answer within 1 s');
  await moving.stop();
  await copy.remove();
}, 20_000);

test('a consumer has its own memory: what is too much for one is enough for another', async () => {
  const moving = await aMovingPlatform();
  await moving.call('push', { queue: 'feasts', events: [{ body: { do: 'fill' } }] });
  await moving.platform.settle();
  expect(moving.noted()).toContainEqual({ filled: 150 });
  await moving.call('push', { events: [{ body: { do: 'fill' } }] });
  await moving.platform.settle();
  expect(moving.logged.join('\n')).toContain('needed more than its 128 MB of memory');
  await moving.stop();
}, 30_000);

test('the log of a function keeps 100 lines for each minute that it may run', async () => {
  const moving = await aMovingPlatform();
  await moving.platform.settle();
  for (const [queue, lines] of [
    ['meals', 100],
    ['feasts', 1500],
  ] as const) {
    moving.logged.length = 0;
    await moving.call('push', { queue, events: [{ body: { do: 'chatter' } }] });
    await moving.platform.settle();
    expect(moving.logged).toHaveLength(lines + 1);
    expect(moving.logged.at(-1)).toContain(`Forge keeps ${lines} lines`);
  }
  await moving.stop();
});

test('a long consumer keeps no page waiting', async () => {
  const moving = await aMovingPlatform({ timeoutMilliseconds: 3000 });
  await moving.call('push', { events: [{ body: { do: 'hang' } }, { body: { do: 'hang' } }] });
  const settled = moving.platform.settle().then(() => 'settled');
  const first = await Promise.race([settled, moving.call('echo')]);
  expect(first).toMatchObject({ ok: true });
  await settled;
  await moving.stop();
}, 20_000);

test('1,200 invocations a minute by one person; others are not held up', async () => {
  let now = Date.parse('2026-01-05T09:00:00Z');
  const started = await aPlatform({ clock: { now: () => new Date(now) } });
  for (let count = 0; count < 1200; count += 1) await started.call('nothing');
  expect(await started.call('nothing')).toMatchObject({ ok: false, reason: 'rate-limited' });
  expect(await started.call('nothing', {}, { accountId: 'another' })).toMatchObject({ ok: true });
  now += 60_000;
  expect(await started.call('nothing')).toMatchObject({ ok: true });
  await started.stop();
}, 30_000);
