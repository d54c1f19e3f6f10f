/** Handlers that break, hang, eat memory or answer what is no JSON: the page gets an error, and the host lives on. */
import type * as Bridge from '@forge/bridge';
import { bridgeStage, PANEL } from './bridge-stage';

declare const bridge: typeof Bridge;

const TIME_OUT = 2000;
const at = bridgeStage({ timeoutMilliseconds: TIME_OUT });

const FORGE_SAYS = 'There was an error invoking the function - ';

it.each([
  ['throw', 'the handler is broken'],
  ['throw-later', 'The function "throw-later" failed outside of its call: broken after a while.'],
  ['hang', 'The function "hang" did not answer within 2 s and was stopped.'],
  ['never', 'The function "never" did not answer within 2 s and was stopped.'],
  ['exit', 'The function "exit" ended its process.'],
  ['function', 'The answer is no JSON: a function has no JSON'],
  ['circle', 'Converting circular structure to JSON'],
  ['no-such-function', 'Resolver has no definition for'],
])(
  'one that would %s is an error of its page, and no more than that',
  async (functionKey, sentence) => {
    const frame = await at.mounted(PANEL);
    const failure = await frame.evaluate(
      (key) =>
        bridge.invoke(key).then(
          () => 'it did not fail',
          (error: unknown) => (error instanceof Error ? error.message : 'an error of another window'),
        ),
      functionKey,
    );
    expect(failure).toContain(FORGE_SAYS + sentence);
    expect(await frame.evaluate(() => bridge.invoke('echo', { still: 'here' }))).toMatchObject({
      payload: { still: 'here' },
    });
    expect(at.log.join('\n')).toContain(functionKey);
  },
  30_000,
);

it('one that hangs keeps no other call of its page waiting, and is stopped in time', async () => {
  const frame = await at.mounted(PANEL);
  const { first, endedAfter } = await frame.evaluate(async () => {
    const began = performance.now();
    const hanging = bridge.invoke('hang').then(
      () => 'answered',
      () => 'stopped',
    );
    const first = await Promise.race([hanging, bridge.invoke('echo', {}).then(() => 'the other')]);
    await hanging;
    return { first, endedAfter: performance.now() - began };
  });
  expect(first).toBe('the other');
  expect(endedAfter).toBeGreaterThanOrEqual(TIME_OUT);
}, 30_000);
