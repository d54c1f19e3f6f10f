/** A handler sees nothing of the machine that it runs on, least of all with what secrets the host was started. */
import { readFileSync } from 'node:fs';
import { aPlatform, type StartedPlatform } from './a-platform';

let started: StartedPlatform;
beforeAll(async () => {
  started = await aPlatform();
});
afterAll(async () => {
  await started.stop();
});

test('no file, no other program and no thread is there for a handler', async () => {
  // Else the test shows nothing: what the host was started with can be read here, by whoever may.
  if (process.platform === 'linux') expect(readFileSync('/proc/self/environ', 'utf8')).toContain('PATH=');

  const outcome = await started.call('snoop');
  if (!outcome.ok) throw new Error(outcome.message);
  const found = Object.entries(outcome.value as Record<string, string>);
  expect(found).toHaveLength(8);
  expect(found.filter(([, what]) => what !== 'ERR_ACCESS_DENIED')).toEqual([]);
});

test('it lives in UTC, wherever the machine is', async () => {
  expect(await started.call('zone')).toEqual({ ok: true, value: { offset: 0 } });
});
