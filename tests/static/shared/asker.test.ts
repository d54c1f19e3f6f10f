import type { Reply } from '../../../src/contract';
import { createAsker } from '../../../static/shared/asker';

/** An app whose answers come when the test says so. */
function aSlowApp() {
  const open: ((reply: Reply<number>) => void)[] = [];
  const told: string[] = [];
  const asker = createAsker<number>(() => new Promise((resolve) => open.push(resolve)), {
    asking: () => told.push('asking'),
    answered: (reply) => told.push(reply.ok ? `got ${reply.value}` : reply.error),
  });
  const answer = async (value: number): Promise<void> => {
    open.shift()?.({ ok: true, value });
    await Promise.resolve();
    await Promise.resolve();
  };
  return { asker, told, answer, open };
}

test('asks, and asks again', async () => {
  const { asker, told, answer } = aSlowApp();
  asker.again();
  await answer(1);
  asker.again();
  await answer(2);
  expect(told).toEqual(['asking', 'got 1', 'asking', 'got 2']);
});

test('never asks twice at a time, and makes many requests one question', async () => {
  const { asker, told, answer, open } = aSlowApp();
  asker.again();
  asker.again();
  asker.again();
  expect(open).toHaveLength(1);
  await answer(1);
  expect(open).toHaveLength(1);
  await answer(2);
  expect(told).toEqual(['asking', 'got 1', 'asking', 'got 2']);
  expect(open).toHaveLength(0);
});

test('an answer after the end no longer counts, and nothing more is asked', async () => {
  const { asker, told, answer, open } = aSlowApp();
  asker.again();
  asker.again();
  asker.stop();
  await answer(1);
  asker.again();
  expect(told).toEqual(['asking']);
  expect(open).toHaveLength(0);
});
