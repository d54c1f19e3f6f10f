/** A handler that needs more memory than the manifest gives it: the page gets an error, and the host lives on. */
import type * as Bridge from '@forge/bridge';
import { bridgeStage, PANEL } from './bridge-stage';

declare const bridge: typeof Bridge;

const at = bridgeStage();

it('is stopped, and its page is told', async () => {
  const frame = await at.mounted(PANEL);
  const failure = await frame.evaluate(() =>
    bridge.invoke('eat').then(
      () => 'it did not fail',
      (error: unknown) => (error instanceof Error ? error.message : 'an error of another window'),
    ),
  );
  expect(failure).toBe(
    'There was an error invoking the function - The function "eat" needed more than its 128 MB of memory and was stopped.',
  );
  expect(await frame.evaluate(() => bridge.invoke('echo', { still: 'here' }))).toMatchObject({
    payload: { still: 'here' },
  });
}, 60_000);
