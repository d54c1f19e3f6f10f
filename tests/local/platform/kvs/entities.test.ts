/** Custom entities, conditional transactions, secrets and late queries, with the real `@forge/kvs` in the real worker. */
import { FilterConditions, WhereConditions } from '@forge/kvs';
import fc from 'fast-check';
import { z } from 'zod';
import { Database } from '../../../../local/database';
import type { EntityType } from '../../../../local/platform/entity-types';
import { queryEntity } from '../../../../local/platform/kvs/entity-query';
import { QueryLag } from '../../../../local/platform/kvs/query-lag';
import { entityQueryRequest } from '../../../../local/platform/kvs/requests';
import { KvsStore } from '../../../../local/platform/kvs/store';
import { aPlatform, type StartedPlatform } from '../a-platform';
import type { Asked, Exchange } from '../fixture-app/src/entities';

const pageShape = z.object({ data: z.array(z.object({ key: z.string() })), cursor: z.string().optional() });

const NOON = Date.parse('2026-01-05T12:00:00Z');

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
  started.platform.behave({ queryDelayMilliseconds: 0 });
});

/** `{answer}`, or `{code, status}` of the error that the package throws. */
async function answer(functionKey: string, payload: unknown): Promise<unknown> {
  const outcome = await started.call(functionKey, payload);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

const keep = (key: string, value: object) => answer('keep', { key, value });
const kept = (key: string) => answer('kept', { key });
const ask = (asked: Asked) => answer('ask', asked);
const exchange = (operations: Exchange) => answer('exchange', operations);

describe('by key', () => {
  test('keeps, gives back, replaces as a whole, drops', async () => {
    await keep('a', {
      board: 'b1',
      version: 1,
      score: 0.5,
      open: true,
      title: 'ü',
      body: { any: ['thing', 1] },
    });
    expect(await kept('a')).toEqual({
      answer: { board: 'b1', version: 1, score: 0.5, open: true, title: 'ü', body: { any: ['thing', 1] } },
    });
    await keep('a', { version: 2 });
    expect(await kept('a')).toEqual({ answer: { version: 2 } });
    await answer('drop', { key: 'a' });
    expect(await kept('a')).toEqual({});
  });

  test('an entity and a plain value of the same key are two', async () => {
    await keep('both', { version: 1 });
    await answer('remember', { key: 'both', value: 'plain' });
    expect(await kept('both')).toEqual({ answer: { version: 1 } });
  });

  test('knows when it was made, and refuses to make it twice where told so', async () => {
    await keep('dated', { version: 1 });
    now += 1000;
    await keep('dated', { version: 2 });
    expect(await answer('kept-dated', { key: 'dated' })).toMatchObject({
      answer: { createdAt: NOON, updatedAt: NOON + 1000 },
    });
    expect(await answer('keep-new', { key: 'dated', value: { version: 3 } })).toMatchObject({ status: 409 });
    await answer('drop', { key: 'dated' });
  });

  test.each([
    ['a text for an integer', { version: '1' }],
    ['half an integer', { version: 1.5 }],
    ['an integer of 33 bits', { version: 2 ** 31 }],
    ['an empty text', { title: ' ' }],
    ['a number for a boolean', { open: 1 }],
    ['a float without end', { score: 1e126 }],
    ['null', { body: null }],
    ['an attribute that is not declared', { surprise: 1 }],
    ['a list', []],
    ['a range above 900 bytes', { title: 'x'.repeat(901) }],
    ['a partition above 1,700 bytes', { board: 'x'.repeat(1701) }],
  ])('refuses %s', async (_, value) => {
    expect(await keep('bad', value)).toEqual({ code: 'INVALID_ENTITY_VALUE', status: 400 });
    expect(await kept('bad')).toEqual({});
  });

  test('takes the largest integer, range and partition', async () => {
    const value = { version: 2 ** 31 - 1, title: 'x'.repeat(900), board: 'x'.repeat(1700) };
    expect(await keep('large', value)).toEqual({});
    await answer('drop', { key: 'large' });
  });

  test('refuses values above 240 KiB and below 31 levels, as of plain keys', async () => {
    expect(await keep('big', { body: 'x'.repeat(240 * 1024) })).toMatchObject({ code: 'MAX_SIZE' });
    let deep: unknown = 1;
    for (let level = 0; level < 31; level += 1) deep = [deep];
    expect(await keep('deep', { body: deep })).toMatchObject({ code: 'MAX_DEPTH' });
  });

  test('refuses an entity that manifest.yml does not declare', async () => {
    expect(await answer('kept', { entity: 'nobody', key: 'a' })).toMatchObject({
      code: 'INVALID_ENTITY_TYPE',
    });
  });
});

describe('queries', () => {
  beforeAll(async () => {
    const rows: readonly (readonly [string, string, number, boolean, string])[] = [
      ['d1', 'north', 10, true, 'Pay by card'],
      ['d2', 'north', 30, false, 'Pay by invoice'],
      ['d3', 'north', 20, true, 'Search'],
      ['d4', 'south', 5, true, 'Return'],
    ];
    for (const [key, board, score, open, title] of rows) await keep(key, { board, score, open, title });
    await keep('d5', { board: 'north', title: 'without a score' });
  });
  afterAll(async () => {
    for (const key of ['d1', 'd2', 'd3', 'd4', 'd5']) await answer('drop', { key });
  });

  const north = { index: 'by-board-score', partition: ['north'] };

  test.each<[string, Asked, (readonly string[])[]]>([
    ['a partition in the order of its range', north, [['d1', 'd3', 'd2']]],
    ['downwards', { ...north, sort: 'DESC' }, [['d2', 'd3', 'd1']]],
    ['in pages', { ...north, limit: 2 }, [['d1', 'd3'], ['d2']]],
    ['in pages downwards', { ...north, limit: 1, sort: 'DESC' }, [['d2'], ['d3'], ['d1']]],
    ['above', { ...north, where: WhereConditions.greaterThan(10) }, [['d3', 'd2']]],
    ['from', { ...north, where: WhereConditions.greaterThanEqualTo(20) }, [['d3', 'd2']]],
    ['below', { ...north, where: WhereConditions.lessThan(20) }, [['d1']]],
    ['to', { ...north, where: WhereConditions.lessThanEqualTo(20) }, [['d1', 'd3']]],
    ['between', { ...north, where: WhereConditions.between(10, 20) }, [['d1', 'd3']]],
    ['at', { ...north, where: WhereConditions.equalTo(30) }, [['d2']]],
    [
      'an index of one attribute',
      { index: 'title', where: WhereConditions.beginsWith('Pay') },
      [['d1', 'd2']],
    ],
    ['two attributes of a partition', { index: 'by-board-open', partition: ['north', true] }, [['d1', 'd3']]],
    ['by key', { index: 'by-key', where: WhereConditions.beginsWith('d') }, [['d1', 'd2', 'd3', 'd4', 'd5']]],
  ])('give %s', async (_, asked, pages) => {
    expect(await ask(asked)).toEqual({ answer: pages });
  });

  test.each<[string, Pick<Asked, 'and' | 'or'>, readonly string[]]>([
    [
      'and',
      {
        and: [
          ['open', FilterConditions.equalTo(true)],
          ['title', FilterConditions.contains('card')],
        ],
      },
      ['d1'],
    ],
    [
      'or',
      {
        or: [
          ['title', FilterConditions.equalTo('Search')],
          ['score', FilterConditions.lessThan(11)],
        ],
      },
      ['d1', 'd3'],
    ],
    ['not', { and: [['title', FilterConditions.notContains('Pay')]] }, ['d3']],
    ['another', { and: [['score', FilterConditions.notEqualTo(20)]] }, ['d1', 'd2']],
    ['exists', { and: [['version', FilterConditions.exists()]] }, []],
    ['not exists', { and: [['version', FilterConditions.notExists()]] }, ['d1', 'd3', 'd2']],
  ])('filter: %s', async (_, filters, keys) => {
    expect(await ask({ ...north, ...filters })).toEqual({ answer: [keys] });
  });

  test('filter after the page is cut: a page can be empty with a cursor', async () => {
    const asked: Asked = { ...north, limit: 1, and: [['title', FilterConditions.equalTo('Pay by invoice')]] };
    expect(await ask(asked)).toEqual({ answer: [[], [], ['d2']] });
  });

  test.each<[string, Asked, string, number]>([
    ['an index that is not there', { index: 'by-nothing' }, 'INVALID_ENTITY_INDEX', 400],
    ['a partition without its value', { index: 'by-board-score' }, 'BAD_REQUEST', 400],
    ['101 values a page', { ...north, limit: 101 }, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE', 400],
    ['a page of nothing', { ...north, limit: 0 }, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE', 400],
    [
      'a text for a number',
      { ...north, where: WhereConditions.equalTo('ten') },
      'INVALID_FILTER_VALUES',
      400,
    ],
    [
      'a beginning of a number',
      { ...north, where: WhereConditions.beginsWith('1') },
      'INVALID_FILTER_CONDITION',
      400,
    ],
    [
      'a filter on any',
      { ...north, and: [['body', FilterConditions.exists()]] },
      'INVALID_FILTER_CONDITION',
      422,
    ],
    [
      '101 conditions',
      { ...north, and: Array.from({ length: 101 }, () => ['score', FilterConditions.exists()]) },
      'BAD_REQUEST',
      400,
    ],
  ])('refuse %s', async (_, asked, code, status) => {
    expect(await ask(asked)).toEqual({ code, status });
  });

  test('find exactly what a plain loop finds, in pages of any size', async () => {
    const entity: EntityType = {
      name: 'thing',
      attributes: new Map([
        ['p', 'string'],
        ['n', 'integer'],
      ]),
      indexes: [{ name: 'by-p-n', partition: ['p'], range: 'n' }],
    };
    const value = fc.record(
      { p: fc.constantFrom('a', 'b'), n: fc.integer({ min: 0, max: 5 }) },
      { requiredKeys: ['p'] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(value, { maxLength: 25 }),
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        async (values, limit, up) => {
          const database = new Database(':memory:');
          const clock = { now: () => new Date(NOON) };
          const store = new KvsStore(database, clock, new QueryLag(clock, () => 0));
          values.forEach((each, at) => {
            store.set('entity:thing', `k${String(at).padStart(2, '0')}`, each, null);
          });
          const found: string[] = [];
          let cursor: string | undefined;
          do {
            const request = {
              entityName: 'thing',
              indexName: 'by-p-n',
              partition: ['a'],
              limit,
              cursor,
              sort: up ? 'ASC' : 'DESC',
            };
            const page = queryEntity(store, [entity], entityQueryRequest.parse(request));
            const { data, cursor: next } = pageShape.parse(await page.json());
            found.push(...data.map(({ key }) => key));
            cursor = next;
          } while (cursor !== undefined);
          database.close();

          const expected = values
            .map((each, at) => ({ ...each, key: `k${String(at).padStart(2, '0')}` }))
            .filter(({ p, n }) => p === 'a' && n !== undefined)
            .sort((one, other) => (one.n ?? 0) - (other.n ?? 0) || (one.key < other.key ? -1 : 1))
            .map(({ key }) => key);
          expect(found).toEqual(up ? expected : expected.reverse());
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('for a while after a write', () => {
  beforeEach(async () => {
    await keep('late', { title: 'old', version: 1 });
    await answer('remember', { key: 'late', value: 'old' });
    started.platform.behave({ queryDelayMilliseconds: 300 });
  });
  afterEach(async () => {
    started.platform.behave({ queryDelayMilliseconds: 0 });
    for (const key of ['late', 'later']) await answer('drop', { key });
    for (const key of ['late', 'later']) await answer('forget', { key });
  });
  const titled = (title: string) => ask({ index: 'title', where: WhereConditions.equalTo(title) });

  test('queries see what was before, reads by key what is', async () => {
    await keep('late', { title: 'new', version: 2 });
    await keep('late', { title: 'newest', version: 3 });
    expect(await kept('late')).toMatchObject({ answer: { title: 'newest' } });
    expect(await titled('old')).toEqual({ answer: [['late']] });
    expect(await titled('newest')).toEqual({ answer: [[]] });
    now += 300;
    expect(await titled('old')).toEqual({ answer: [[]] });
    expect(await titled('newest')).toEqual({ answer: [['late']] });
  });

  test('a new one is not found yet, a dropped one still', async () => {
    await keep('later', { title: 'old', version: 1 });
    await answer('drop', { key: 'late' });
    expect(await kept('late')).toEqual({});
    expect(await titled('old')).toEqual({ answer: [['late']] });
    now += 300;
    expect(await titled('old')).toEqual({ answer: [['later']] });
  });

  test('so it is with plain keys', async () => {
    await answer('remember', { key: 'later', value: 1 });
    await answer('forget', { key: 'late' });
    expect(await answer('pages', { prefix: 'late' })).toEqual({ pages: [['late']] });
    now += 300;
    expect(await answer('pages', { prefix: 'late' })).toEqual({ pages: [['later']] });
  });

  test('a clock that is set back hides nothing for ever', async () => {
    await keep('late', { title: 'new', version: 2 });
    now -= 1000;
    expect(await titled('new')).toEqual({ answer: [['late']] });
  });
});

describe('transactions', () => {
  beforeEach(async () => {
    await keep('t', { version: 1, title: 'first' });
  });
  afterEach(async () => {
    for (const key of ['t', 'u']) await answer('drop', { key });
    await answer('forget', { key: 'plain' });
  });

  test('of two that saw the same version one wins', async () => {
    const set = (title: string) =>
      exchange({ set: [{ key: 't', value: { version: 2, title }, ifVersion: 1 }] });
    expect(await set('one')).toEqual({});
    expect(await set('other')).toEqual({ code: 'CONDITION_NOT_MET', status: 409 });
    expect(await kept('t')).toEqual({ answer: { version: 2, title: 'one' } });
  });

  test('do nothing at all where one condition does not hold', async () => {
    const outcome = await exchange({
      set: [{ key: 'u', value: { version: 1 } }],
      check: [{ key: 't', ifVersion: 7 }],
      plain: { plain: 1 },
    });
    expect(outcome).toMatchObject({ status: 409 });
    expect(await kept('u')).toEqual({});
    expect(await answer('recall', { key: 'plain' })).toEqual({});
  });

  test('set, check and delete together, plain keys among them', async () => {
    expect(
      await exchange({
        set: [{ key: 'u', value: { version: 1 }, ifNew: true }],
        check: [{ key: 't', ifVersion: 1 }],
        plain: { plain: 1 },
      }),
    ).toEqual({});
    expect(await kept('u')).toEqual({ answer: { version: 1 } });
    expect(await exchange({ delete: [{ key: 't', ifVersion: 1 }] })).toEqual({});
    expect(await kept('t')).toEqual({});
  });

  test('a check of what is not there fails', async () => {
    expect(await exchange({ check: [{ key: 'nowhere', ifVersion: 1 }] })).toMatchObject({ status: 409 });
  });

  test('what is to be new must not be there', async () => {
    expect(await exchange({ set: [{ key: 't', value: { version: 1 }, ifNew: true }] })).toMatchObject({
      status: 409,
    });
  });

  test('hold 25 operations, each key of an entity once', async () => {
    const many = (count: number) =>
      exchange({ set: Array.from({ length: count }, (_, at) => ({ key: `m${at}`, value: { version: 1 } })) });
    expect(await many(26)).toEqual({ code: 'BAD_REQUEST', status: 400 });
    expect(await many(25)).toEqual({});
    expect(await exchange({ set: [{ key: 't', value: {} }], delete: [{ key: 't' }] })).toMatchObject({
      status: 400,
    });
    expect(await exchange({ set: [{ key: 'u', value: {} }], plain: { u: 1 } })).toEqual({});
  });

  test('hold 4 MB', async () => {
    expect(await exchange({ large: 17 })).toMatchObject({ status: 413 });
    expect(await exchange({ large: 16 })).toEqual({});
  });

  test('refuse a value of the wrong type before anything is done', async () => {
    const set = [
      { key: 'u', value: { version: 1 } },
      { key: 't', value: { version: 0.5 } },
    ];
    expect(await exchange({ set })).toMatchObject({ code: 'INVALID_ENTITY_VALUE' });
    expect(await kept('u')).toEqual({});
  });
});

test('a batch holds entities and plain keys, and tells which failed', async () => {
  const items = [
    { key: 'x', value: { version: 1 }, entityName: 'draft' },
    { key: 'x', value: { plain: true } },
    { key: 'y', value: { version: 'one' }, entityName: 'draft' },
  ];
  expect(await answer('mixed', { items })).toMatchObject({
    answer: {
      set: {
        successfulKeys: [{ key: 'x', entityName: 'draft' }, { key: 'x' }],
        failedKeys: [{ key: 'y', entityName: 'draft', error: { code: 'INVALID_ENTITY_VALUE' } }],
      },
      get: {
        successfulKeys: [
          { key: 'x', entityName: 'draft', value: { version: 1 } },
          { key: 'x', value: { plain: true } },
        ],
        failedKeys: [{ key: 'y', entityName: 'draft' }],
      },
    },
  });
});

describe('a secret', () => {
  test('is kept apart from plain values, in no query, and can be forgotten', async () => {
    expect(await answer('secret', { key: 'token', value: 'sesame' })).toEqual({
      answer: { secret: 'sesame' },
    });
    expect(await answer('pages', { prefix: 'token' })).toEqual({ pages: [[]] });
    expect(await answer('forget-secret', { key: 'token' })).toEqual({ answer: {} });
  });

  test('has 128 KiB at most', async () => {
    const value = (length: number) => ({ key: 'token', value: 'x'.repeat(length - 2) });
    expect(await answer('secret', value(128 * 1024))).toMatchObject({ answer: {} });
    expect(await answer('secret', value(128 * 1024 + 1))).toEqual({ code: 'MAX_SIZE', status: 400 });
  });
});
