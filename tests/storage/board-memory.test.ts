/** Which board somebody looked at last: in the record of the person, from where an earlier version kept it, and never in the way. */
import { aPerson } from '../builders/records';
import { kvs } from '@forge/kvs';
import { boardMemoryIn } from '../../src/storage/board-memory';
import { moveSomeOldChoices } from '../../src/storage/old-choices';
import { recordsIn } from '../../src/storage/records';
import type { BoardMemory } from '../../src/usecases/ports';
import type { Records } from '../../src/usecases/records';
import { aStore, type TestStore } from './a-store';

const PETRA = '712020:00000000-0000-4000-8000-000000001f0a';
const SHOP = '10000';
const OLD_KEY = `board-seen:${PETRA}:${SHOP}`;

let store: TestStore;
let records: Records;
let memory: BoardMemory;
beforeEach(() => {
  store = aStore();
  records = recordsIn(() => store.clock.now());
  memory = boardMemoryIn(records);
});
afterEach(() => {
  store.close();
});

const boardsOf = async (accountId = PETRA) => (await records.read('person', accountId))?.value.boards;
const keepOld = (key = OLD_KEY, boardId = 2) => kvs.set(key, { version: 1, boardId });
const busy = () => Response.json({ code: 'RATE_LIMIT_EXCEEDED', message: '' }, { status: 429 });

it('remembers one for each project, and nothing until then', async () => {
  expect(await memory.recall(PETRA, SHOP)).toBeNull();
  await memory.remember(PETRA, SHOP, 1);
  await memory.remember(PETRA, '10001', 7);
  await memory.remember(PETRA, SHOP, 2);
  expect(await memory.recall(PETRA, SHOP)).toBe(2);
  expect(await boardsOf()).toEqual({ [SHOP]: 2, '10001': 7 });
  expect(await memory.recall('712020:somebody', SHOP)).toBeNull();
});

it('leaves what else is kept of the person', async () => {
  const value = aPerson(PETRA, { boards: {}, places: ['board:1'] });
  await records.write([{ kind: 'person', id: PETRA, value, over: null }]);
  await memory.remember(PETRA, SHOP, 2);
  expect((await records.read('person', PETRA))?.value).toEqual({ ...value, boards: { [SHOP]: 2 } });
});

it('writes nothing where nothing changes', async () => {
  await memory.remember(PETRA, SHOP, 2);
  store.requests.length = 0;
  await memory.remember(PETRA, SHOP, 2);
  expect(store.requests.map(({ path }) => path)).toEqual(['/api/v1/entity/get']);
});

it('keeps the choice where two are made at the same time in two projects', async () => {
  await Promise.all([memory.remember(PETRA, SHOP, 2), memory.remember(PETRA, '10001', 7)]);
  expect(await boardsOf()).toEqual({ [SHOP]: 2, '10001': 7 });
});

describe('what an earlier version kept', () => {
  it('is read once, moved and gone', async () => {
    await keepOld();
    expect(await memory.recall(PETRA, SHOP)).toBe(2);
    expect(await boardsOf()).toEqual({ [SHOP]: 2 });
    expect(await kvs.get(OLD_KEY)).toBeUndefined();
    store.requests.length = 0;
    expect(await memory.recall(PETRA, SHOP)).toBe(2);
    expect(store.requests.map(({ path }) => path)).toEqual(['/api/v1/entity/get']);
  });

  it('counts for nothing where it can’t be read', async () => {
    await kvs.set(OLD_KEY, { version: 2, board: 'left' });
    expect(await memory.recall(PETRA, SHOP)).toBeNull();
  });

  it('is told even where it can’t be moved now', async () => {
    await keepOld();
    store.before = (path) => {
      if (path.endsWith('/transaction')) store.planned.push(busy());
    };
    expect(await memory.recall(PETRA, SHOP)).toBe(2);
    expect(await kvs.get(OLD_KEY)).toBeDefined();
  });

  it('is moved for all, page by page, and never over what was chosen since', async () => {
    const ids = Array.from({ length: 60 }, (_, at) => `712020:${String(at).padStart(3, '0')}`);
    for (const id of ids) await keepOld(`board-seen:${id}:${SHOP}`);
    await keepOld();
    await memory.remember(PETRA, SHOP, 5);
    await kvs.set('board-seen:no-project', { version: 1, boardId: 2 });
    await kvs.entity('person').set('712020:007', { format: 9, version: 1, writtenAt: 'then', body: '?' });

    const next = await moveSomeOldChoices(records, null);
    expect(next).not.toBeNull();
    expect(await moveSomeOldChoices(records, next)).toBeNull();
    expect((await kvs.query().limit(100).getMany()).results).toEqual([]);
    expect(await boardsOf('712020:042')).toEqual({ [SHOP]: 2 });
    expect(await boardsOf()).toEqual({ [SHOP]: 5 });
  });
});

describe('never fails a page', () => {
  it('where the store is busy', async () => {
    store.planned.push(busy());
    expect(await memory.recall(PETRA, SHOP)).toBeNull();
    store.planned.push(busy());
    await expect(memory.remember(PETRA, SHOP, 2)).resolves.toBeUndefined();
  });

  it('where the record can’t be read, which is left as it is', async () => {
    const unreadable = { format: 9, version: 1, writtenAt: '2026-03-05T10:00:00.000Z', body: '{}' };
    await kvs.entity('person').set(PETRA, unreadable);
    expect(await memory.recall(PETRA, SHOP)).toBeNull();
    await expect(memory.remember(PETRA, SHOP, 2)).resolves.toBeUndefined();
    expect(await kvs.entity('person').get(PETRA)).toEqual(unreadable);
  });
});
