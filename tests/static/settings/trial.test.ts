import type { Reply } from '../../../src/contract';
import type { DryRunPage } from '../../../src/contract/definition';
import type { StoryChange } from '../../../src/readiness/dry-run';
import { MOST_TRIED, runTrial, type Trial } from '../../../static/settings/trial';

const stories = (count: number, from = 0): readonly StoryChange[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `SHOP-${from + index}`,
    summary: 'Pay',
    before: 'Early',
    after: 'Ready',
    because: [],
  }));

/** A backlog of so many stories, a hundred a page. */
const backlogOf =
  (count: number) =>
  (after: string | null): Promise<Reply<DryRunPage>> => {
    const from = Number(after ?? 0);
    const to = Math.min(from + 100, count);
    const value = { stories: stories(to - from, from), next: to < count ? String(to) : null };
    return Promise.resolve({ ok: true, value });
  };

async function tried(read: (after: string | null) => Promise<Reply<DryRunPage>>): Promise<readonly Trial[]> {
  const told: Trial[] = [];
  await new Promise<void>((resolve) => {
    runTrial(read, (trial) => {
      told.push(trial);
      if (trial.state !== 'running') resolve();
    });
  });
  return told;
}

test('shows what has come, page by page, to the end of the backlog', async () => {
  const told = await tried(backlogOf(250));
  expect(told.map(({ stories: { length }, state }) => [length, state])).toEqual([
    [0, 'running'],
    [100, 'running'],
    [200, 'running'],
    [250, 'whole'],
  ]);
});

test('looks at no more than five hundred, and says so', async () => {
  const asked: (string | null)[] = [];
  const told = await tried((after) => {
    asked.push(after);
    return backlogOf(2000)(after);
  });
  expect(told.at(-1)).toMatchObject({ state: 'most' });
  expect(told.at(-1)?.stories).toHaveLength(MOST_TRIED);
  expect(asked).toHaveLength(5);
});

test('a story that comes twice is counted once', async () => {
  const pages = [stories(2), stories(2, 1)];
  const told = await tried((after) =>
    Promise.resolve({
      ok: true,
      value: { stories: pages[Number(after ?? 0)] ?? [], next: after === null ? '1' : null },
    }),
  );
  expect(told.at(-1)?.stories.map(({ key }) => key)).toEqual(['SHOP-0', 'SHOP-1', 'SHOP-2']);
});

test('where a page can’t be read, what has come stays', async () => {
  const told = await tried((after) =>
    after === null ? backlogOf(150)(after) : Promise.resolve({ ok: false, error: 'busy' }),
  );
  expect(told.at(-1)).toMatchObject({ state: { ok: false, error: 'busy' } });
  expect(told.at(-1)?.stories).toHaveLength(100);
});

test('stopped, it asks no more and changes no more', async () => {
  const told: Trial[] = [];
  let asked = 0;
  const stop = runTrial(
    (after) => {
      asked += 1;
      return backlogOf(500)(after);
    },
    (trial) => {
      told.push(trial);
      if (trial.stories.length === 100) stop();
    },
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told.at(-1)).toMatchObject({ state: 'ended' });
  expect(told.at(-1)?.stories).toHaveLength(100);
  expect(asked).toBe(1);
});
