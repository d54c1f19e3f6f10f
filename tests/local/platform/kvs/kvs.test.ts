/** The real `@forge/kvs` in the real worker, against the service on SQLite. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Database } from '../../../../local/database';
import { QueryLag } from '../../../../local/platform/kvs/query-lag';
import { KvsRate } from '../../../../local/platform/kvs/rate';
import { kvsService } from '../../../../local/platform/kvs/service';
import { KvsStore } from '../../../../local/platform/kvs/store';
import { aPlatform, type StartedPlatform } from '../a-platform';

const NOON = Date.parse('2026-01-05T12:00:00Z');
const HOUR = 3_600_000;

let now = NOON;
let started: StartedPlatform;
beforeAll(async () => {
  started = await aPlatform({ clock: { now: () => new Date(now) } });
});
afterAll(async () => {
  await started.stop();
});
beforeEach(() => {
  now = NOON;
});

async function value(functionKey: string, payload: unknown): Promise<unknown> {
  const outcome = await started.call(functionKey, payload);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

describe('by key', () => {
  test.each([['text'], [0], [false], [['a', null, { b: 'ü😀' }]], [{}], ['']])('keeps %j', async (stored) => {
    expect(await value('remember', { key: 'k', value: stored })).toEqual({ stored });
  });

  test('a miss is undefined, before and after a delete that finds nothing', async () => {
    expect(await value('recall', { key: 'missing' })).toEqual({});
    expect(await value('forget', { key: 'missing' })).toEqual({});
  });

  test('a deleted value is gone', async () => {
    await value('remember', { key: 'gone', value: 1 });
    await value('forget', { key: 'gone' });
    expect(await value('recall', { key: 'gone' })).toEqual({});
  });

  test('tells when a value was made and changed', async () => {
    await value('remember', { key: 'dated', value: 1 });
    now += HOUR;
    await value('remember', { key: 'dated', value: 2 });
    expect(await value('recall-dated', { key: 'dated' })).toEqual({
      key: 'dated',
      value: 2,
      createdAt: NOON,
      updatedAt: NOON + HOUR,
    });
  });

  test('an expired value is still read for two days, with its time, and then gone: as Forge warns', async () => {
    const options = { ttl: { value: 1, unit: 'HOURS' } };
    await value('remember', { key: 'short', value: 1, options });
    now += 2 * HOUR;
    expect(await value('recall-dated', { key: 'short' })).toMatchObject({
      value: 1,
      expireTime: '2026-01-05T13:00:00.000Z',
    });
    now += 48 * HOUR;
    expect(await value('recall', { key: 'short' })).toEqual({});
    await value('remember', { key: 'short', value: 2 });
    expect(await value('recall-dated', { key: 'short' })).toMatchObject({ value: 2, createdAt: now });
  });

  test('does not overwrite when told so', async () => {
    const options = { keyPolicy: 'FAIL_IF_EXISTS' };
    await value('remember', { key: 'once', value: 1, options });
    await expect(value('remember', { key: 'once', value: 2, options })).rejects.toThrow('exists already');
    expect(await value('recall', { key: 'once' })).toEqual({ stored: 1 });
  });

  test('gives back what was overwritten, or what was written', async () => {
    await value('remember', { key: 'swap', value: 1 });
    expect(await value('override', { key: 'swap', value: 2, returnValue: 'PREVIOUS' })).toEqual({
      key: 'swap',
      value: 1,
    });
    expect(await value('override', { key: 'swap', value: 3, returnValue: 'LATEST' })).toEqual({
      key: 'swap',
      value: 3,
    });
  });
});

describe('limits', () => {
  test.each([
    ['', 'at least one character'],
    ['x'.repeat(501), '500 are allowed'],
    ['with/slash', 'does not match'],
    ['   ', 'does not match'],
    ['ü', 'does not match'],
  ])('refuses the key "%.20s"', async (key, words) => {
    await expect(value('remember', { key, value: 1 })).rejects.toThrow(words);
  });

  test('takes a key of 500 characters of every kind that is allowed', async () => {
    const key = 'aZ09:._ -#'.repeat(50);
    expect(await value('remember', { key, value: 1 })).toEqual({ stored: 1 });
  });

  test('takes 240 KiB and not one byte more, counted in UTF-8', async () => {
    const quotes = 2;
    expect(await value('remember', { key: 'full', value: 'x'.repeat(240 * 1024 - quotes) })).toBeDefined();
    await expect(
      value('remember', { key: 'full', value: 'x'.repeat(240 * 1024 - quotes + 1) }),
    ).rejects.toThrow('are allowed');
    await expect(value('remember', { key: 'full', value: 'ü'.repeat(122_880) })).rejects.toThrow(
      'are allowed',
    );
  });

  test('takes 31 levels, not 32', async () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
    expect(await value('remember', { key: 'deep', value: nested(31) })).toBeDefined();
    await expect(value('remember', { key: 'deep', value: nested(32) })).rejects.toThrow('31 levels');
  });

  test('refuses null and nothing', async () => {
    await expect(value('remember', { key: 'empty', value: null })).rejects.toThrow('delete the key');
    await expect(value('remember', { key: 'empty' })).rejects.toThrow('delete the key');
  });
});

describe('queries', () => {
  beforeAll(async () => {
    for (let index = 0; index < 25; index += 1) {
      await value('remember', { key: `list:${String(index).padStart(2, '0')}`, value: index });
    }
    await value('remember', { key: 'lis', value: 0 });
    await value('remember', { key: 'list;', value: 0 }).catch(() => undefined);
    await value('remember', { key: 'listing', value: 0 });
  });

  test('go through all pages of a prefix in order, ten at a time', async () => {
    const { pages } = (await value('pages', { prefix: 'list:' })) as { pages: string[][] };
    expect(pages.map((page) => page.length)).toEqual([10, 10, 5]);
    expect(pages.flat()).toEqual([...pages.flat()].sort());
    expect(pages.flat().every((key) => key.startsWith('list:'))).toBe(true);
  });

  test('end without a cursor when the last page is full', async () => {
    const { pages } = (await value('pages', { prefix: 'list:', limit: 25 })) as { pages: string[][] };
    expect(pages.map((page) => page.length)).toEqual([25]);
  });

  test('give 100 values at most', async () => {
    await expect(value('pages', { prefix: 'list:', limit: 101 })).rejects.toThrow('1 to 100 values');
  });

  test('find exactly the keys that begin so, whatever the keys are', () => {
    const key = fc.stringMatching(/^[a-b:.#-]{1,4}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { maxLength: 30 }),
        fc.stringMatching(/^[a-b:.#-]{0,3}$/),
        (keys, prefix) => {
          const database = new Database(':memory:');
          const clock = { now: () => new Date(NOON) };
          const store = new KvsStore(database, clock, new QueryLag(clock, () => 0));
          for (const each of keys) store.set('plain', each, each, null);
          const found = store.list('plain', prefix, '', 100).map((entry) => entry.key);
          database.close();
          expect(found).toEqual(keys.filter((each) => each.startsWith(prefix)).sort());
        },
      ),
    );
  });
});

describe('transactions', () => {
  test('set and delete together', async () => {
    await value('remember', { key: 'old', value: 1 });
    await value('transact', { set: { 'new-1': 1, 'new-2': { a: 2 } }, delete: ['old'] });
    expect(await value('recall', { key: 'new-2' })).toEqual({ stored: { a: 2 } });
    expect(await value('recall', { key: 'old' })).toEqual({});
  });

  test('do nothing at all when one part is refused', async () => {
    await expect(value('transact', { set: { fine: 1, 'too-big': 'x'.repeat(250_000) } })).rejects.toThrow(
      'are allowed',
    );
    expect(await value('recall', { key: 'fine' })).toEqual({});
  });

  test('hold 25 operations, each key once, and not nothing', async () => {
    const set = Object.fromEntries(Array.from({ length: 26 }, (_, index) => [`k${index}`, index]));
    await expect(value('transact', { set })).rejects.toThrow('25 operations at most');
    await expect(value('transact', { set: { twice: 1 }, delete: ['twice'] })).rejects.toThrow(
      '"twice" twice',
    );
    await expect(value('transact', {})).rejects.toThrow('at least one operation');
  });
});

test('a batch does what it can and tells what it could not', async () => {
  const result = await value('batch', {
    set: [
      { key: 'batch-1', value: 1 },
      { key: 'not/allowed', value: 2 },
    ],
    get: [{ key: 'batch-1' }, { key: 'batch-none' }],
    delete: [{ key: 'batch-1' }],
  });
  expect(result).toMatchObject({
    set: {
      successfulKeys: [{ key: 'batch-1' }],
      failedKeys: [{ key: 'not/allowed', error: { code: 'INVALID_KEY' } }],
    },
    get: {
      successfulKeys: [{ key: 'batch-1', value: 1 }],
      failedKeys: [{ key: 'batch-none', error: { code: 'KEY_NOT_FOUND' } }],
    },
    deleted: { successfulKeys: [{ key: 'batch-1' }], failedKeys: [] },
  });
});

test('values outlive a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-kvs-'));
  const file = join(folder, 'data.sqlite');
  for (const [functionKey, payload] of [
    ['remember', { key: 'kept', value: { a: 1 } }],
    ['recall', { key: 'kept' }],
  ] as const) {
    const database = new Database(file);
    const other = await aPlatform({ database });
    expect(await other.call(functionKey, payload)).toEqual({ ok: true, value: { stored: { a: 1 } } });
    await other.stop();
    database.close();
  }
  rmSync(folder, { recursive: true });
});

test('an option that nobody knows is refused, not ignored', async () => {
  const database = new Database(':memory:');
  const clock = { now: () => new Date(NOON) };
  const service = kvsService(
    new KvsStore(database, clock, new QueryLag(clock, () => 0)),
    [],
    new KvsRate(clock),
  );
  const response = service.answer('/api/v1/get', { key: 'a', consistency: 'eventual' });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    code: 'BAD_REQUEST',
    message: expect.stringContaining('consistency') as string,
  });
  database.close();
});

test('1,000 requests a second, 4,000 writes and 4,000 reads of 10 KB a minute', async () => {
  const database = new Database(':memory:');
  const time = { at: NOON };
  const clock = { now: () => new Date(time.at) };
  const service = kvsService(
    new KvsStore(database, clock, new QueryLag(clock, () => 0)),
    [],
    new KvsRate(clock),
  );
  const read = () => service.answer('/api/v1/get', { key: 'a' });
  const write = (bytes: number) => service.answer('/api/v1/set', { key: 'a', value: 'x'.repeat(bytes) });

  for (let count = 0; count < 1000; count += 1) expect(read().status).toBe(404);
  expect(await read().json()).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' });
  time.at += 1000;
  for (let count = 0; count < 200; count += 1) expect(write(190_000).status).toBe(200); // 20 units each
  expect(write(1).status).toBe(429);
  expect(read().status).toBe(200);
  time.at += 60_000;
  expect(write(1).status).toBe(200);
  database.close();
});
