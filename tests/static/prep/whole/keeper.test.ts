/** What a browser keeps of a whole backlog: of whom, for how long, and in which order. The database itself is tried in a real browser. */
import type { BacklogRow } from '../../../../src/contract';
import { keeperOf, type Keeper } from '../../../../static/prep/whole/kept/keeper';
import type { Place } from '../../../../static/prep/whole/kept/place';
import type { Store } from '../../../../static/prep/whole/kept/store';
import { aRow } from '../a-row';

const TODAY = Date.UTC(2026, 2, 5);
const MINE: Place = { site: 'site-1', account: 'ana', day: TODAY, backlog: 'board-7' };
const NINE = '2026-03-05T09:00:00.000Z';
const TEN = '2026-03-05T10:00:00.000Z';

/** Ordered and cloned as a database of the browser does it. */
function aStore(): Store & { readonly size: () => number } {
  const entries = new Map<string, unknown>();
  const name = (key: IDBValidKey): string => JSON.stringify(key);
  return {
    read: (key) => Promise.resolve(structuredClone(entries.get(name(key)))),
    readMany: (keys) => Promise.resolve(keys.map((key) => structuredClone(entries.get(name(key))))),
    write: (written) => {
      for (const [key, value] of written) entries.set(name(key), structuredClone(value));
      return Promise.resolve();
    },
    forget: (isUnwanted) => {
      for (const key of [...entries.keys()])
        if (isUnwanted(JSON.parse(key) as IDBValidKey)) entries.delete(key);
      return Promise.resolve();
    },
    size: () => entries.size,
  };
}
const row = (key: string): BacklogRow => aRow({ id: key, key });
const keysOf = async (keeper: Keeper): Promise<readonly string[] | null> =>
  (await keeper.recall())?.rows.map(({ key }) => key) ?? null;

test('what was read is there again, in its order, with the place where it goes on', async () => {
  const store = aStore();
  const keeper = keeperOf(MINE, 'rules', store);
  expect(await keeper.recall()).toBeNull();
  await keeper.keep([row('A'), row('B')], 'second', NINE);
  await keeper.keep([row('C')], 'third', NINE);
  const later = keeperOf(MINE, 'rules', store);
  expect(await later.recall()).toEqual({ rows: [row('A'), row('B'), row('C')], next: 'third', at: NINE });

  await later.keep([row('D')], null, NINE);
  expect(await keysOf(keeperOf(MINE, 'rules', store))).toEqual(['A', 'B', 'C', 'D']);
  expect((await keeperOf(MINE, 'rules', store).recall())?.next).toBeNull();
});

test('read anew it replaces what was there, and nothing of that is left', async () => {
  const store = aStore();
  const keeper = keeperOf(MINE, 'rules', store);
  await keeper.keep([row('A')], 'second', NINE);
  await keeper.keep([row('B')], null, NINE);
  await keeper.keep([row('C')], null, TEN);
  expect(await keysOf(keeperOf(MINE, 'rules', store))).toEqual(['C']);
  expect(store.size()).toBe(2);
});

test('by other rules, or by another build, it is not shown', async () => {
  const store = aStore();
  await keeperOf(MINE, 'rules', store).keep([row('A')], null, NINE);
  expect(await keysOf(keeperOf(MINE, 'other rules', store))).toBeNull();
});

test.each([
  ['somebody else in this browser', { account: 'ben' }],
  ['the next day', { day: TODAY + 86_400_000 }],
])('%s finds nothing, and it is deleted', async (_, other) => {
  const store = aStore();
  await keeperOf(MINE, 'rules', store).keep([row('A')], null, NINE);
  expect(await keysOf(keeperOf({ ...MINE, ...other }, 'rules', store))).toBeNull();
  expect(store.size()).toBe(0);
});

test.each([
  ['another backlog', { backlog: 'board-8' }],
  ['another site, where it is another day', { site: 'site-2', day: TODAY - 86_400_000 }],
])('%s finds nothing of it, and leaves it there', async (_, other) => {
  const store = aStore();
  await keeperOf(MINE, 'rules', store).keep([row('A')], null, NINE);
  expect(await keysOf(keeperOf({ ...MINE, ...other }, 'rules', store))).toBeNull();
  expect(await keysOf(keeperOf(MINE, 'rules', store))).toEqual(['A']);
});

test('a page that is missing is a hole: then nothing is shown', async () => {
  const store = aStore();
  const keeper = keeperOf(MINE, 'rules', store);
  await keeper.keep([row('A')], 'second', NINE);
  await keeper.keep([row('B')], null, NINE);
  await store.forget((key) => Array.isArray(key) && key[5] === 0);
  expect(await keysOf(keeperOf(MINE, 'rules', store))).toBeNull();
});

test('a browser without a database, or without room, takes nothing away', async () => {
  const refuse = (): Promise<never> => Promise.reject(new Error('QuotaExceededError'));
  const keeper = keeperOf(MINE, 'rules', { read: refuse, readMany: refuse, write: refuse, forget: refuse });
  expect(await keeper.recall()).toBeNull();
  await expect(keeper.keep([row('A')], null, NINE)).resolves.toBeUndefined();
});
