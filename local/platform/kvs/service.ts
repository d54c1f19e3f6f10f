/**
 * Answers the requests of `@forge/kvs` from SQLite: get, set, delete, query, transaction and batches of plain keys.
 * Secrets and custom entities are refused by name. Reads by key see every write at once, as on Forge; so do queries
 * here, which on Forge are eventually consistent.
 */
import { z } from 'zod';
import {
  KVS_LONGEST_TTL_MILLISECONDS,
  KVS_OPERATIONS,
  KVS_QUERY_DEFAULT,
  KVS_QUERY_LARGEST,
  KVS_REQUEST_BYTES,
} from '../limits';
import { checkKey, checkValue } from './bounds';
import { KvsRefusal } from './refusal';
import * as requests from './requests';
import type { Entry, KvsStore } from './store';

export interface KvsService {
  /**
   * @param path e.g. `/api/v1/get`
   * @param body the parsed JSON body
   * @returns what the storage service of Forge would answer; never throws for a bad request
   */
  answer(path: string, body: unknown): Response;
}

export function kvsService(store: KvsStore): KvsService {
  const routes = new Map<string, (body: unknown) => Response>([
    ['/api/v1/get', (body) => get(store, parse(requests.getRequest, body))],
    ['/api/v1/set', (body) => set(store, parse(requests.setRequest, body))],
    ['/api/v1/delete', (body) => remove(store, parse(requests.deleteRequest, body))],
    ['/api/v1/query', (body) => query(store, parse(requests.queryRequest, body))],
    ['/api/v1/transaction', (body) => transact(store, parse(requests.transactionRequest, body))],
    ['/api/v1/batch/set', (body) => batchSet(store, parse(requests.batchSetRequest, body))],
    ['/api/v1/batch/get', (body) => batchGet(store, parse(requests.batchKeysRequest, body))],
    ['/api/v1/batch/delete', (body) => batchDelete(store, parse(requests.batchKeysRequest, body))],
  ]);
  return {
    answer: (path, body) => {
      try {
        const route = routes.get(path);
        if (route === undefined) {
          throw new KvsRefusal(
            501,
            'NOT_EMULATED',
            `The local platform does not emulate ${path} of @forge/kvs; see local/PARITY.md.`,
          );
        }
        return route(body);
      } catch (error) {
        if (!(error instanceof KvsRefusal)) throw error;
        return Response.json({ code: error.code, message: error.message }, { status: error.status });
      }
    },
  };
}

function parse<T>(shape: z.ZodType<T>, body: unknown): T {
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new KvsRefusal(
    400,
    'BAD_REQUEST',
    `The request is not as documented: ${z.prettifyError(parsed.error)}`,
  );
}

function get(store: KvsStore, { key }: z.infer<typeof requests.getRequest>): Response {
  checkKey(key);
  const entry = store.get(key);
  if (entry === undefined) throw new KvsRefusal(404, 'KEY_NOT_FOUND', `There is no key "${key}".`);
  return Response.json(entry);
}

function set(store: KvsStore, { key, value, options = {} }: z.infer<typeof requests.setRequest>): Response {
  checkKey(key);
  checkValue(key, value);
  const previous = store.get(key);
  if (options.keyPolicy === 'FAIL_IF_EXISTS') {
    if (options.returnValue !== undefined) {
      throw new KvsRefusal(400, 'BAD_REQUEST', 'returnValue needs the key policy OVERRIDE.');
    }
    if (previous !== undefined)
      throw new KvsRefusal(409, 'KEY_ALREADY_EXISTS', `The key "${key}" exists already.`);
  }
  store.set(key, value, milliseconds(options.ttl));
  const returned = options.returnValue === 'LATEST' ? store.get(key) : previous;
  if (options.returnValue === undefined || returned === undefined) return new Response(null, { status: 200 });
  return Response.json(returned);
}

function remove(store: KvsStore, { key }: z.infer<typeof requests.deleteRequest>): Response {
  checkKey(key);
  store.delete(key);
  return new Response(null, { status: 204 });
}

function query(
  store: KvsStore,
  { limit, after, where = [] }: z.infer<typeof requests.queryRequest>,
): Response {
  const size = limit ?? KVS_QUERY_DEFAULT;
  if (size > KVS_QUERY_LARGEST) {
    throw new KvsRefusal(
      400,
      'LIST_QUERY_LIMIT_EXCEEDED',
      `A query gives ${KVS_QUERY_LARGEST} values at most; ${size} were asked for.`,
    );
  }
  const entries = store.list(prefixOf(where), after === undefined ? '' : keyOfCursor(after), size + 1);
  const data = entries.slice(0, size);
  const last = entries.length > size ? data.at(-1) : undefined;
  return Response.json({ data, ...(last !== undefined && { cursor: cursorAfter(last) }) });
}

function prefixOf(where: NonNullable<z.infer<typeof requests.queryRequest>['where']>): string {
  const [clause, second] = where;
  if (clause === undefined) return '';
  if (second !== undefined)
    throw new KvsRefusal(400, 'QUERY_WHERE_INVALID', 'A query of keys has one "where" at most.');
  if (clause.property !== 'key') {
    throw new KvsRefusal(
      400,
      'QUERY_WHERE_FIELD_INVALID',
      `A query of keys can't look at "${clause.property}".`,
    );
  }
  if (clause.condition !== 'BEGINS_WITH') {
    throw new KvsRefusal(
      400,
      'INVALID_FILTER_CONDITION',
      `A query of keys knows beginsWith only, not ${clause.condition}.`,
    );
  }
  const [prefix, more] = clause.values;
  if (typeof prefix !== 'string' || more !== undefined) {
    throw new KvsRefusal(400, 'INVALID_FILTER_VALUES', 'beginsWith takes one text.');
  }
  return prefix;
}

const cursorShape = z.strictObject({ key: z.string() });

function cursorAfter({ key }: Entry): string {
  return Buffer.from(JSON.stringify({ key })).toString('base64');
}

function keyOfCursor(cursor: string): string {
  try {
    return cursorShape.parse(JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'))).key;
  } catch {
    throw new KvsRefusal(400, 'BAD_REQUEST', 'The cursor does not come from an earlier query.');
  }
}

function transact(store: KvsStore, request: z.infer<typeof requests.transactionRequest>): Response {
  const operations = [...request.set, ...request.delete, ...request.check];
  if (request.check.length > 0) {
    throw new KvsRefusal(
      501,
      'NOT_EMULATED',
      'The local platform does not emulate check in transactions of @forge/kvs; it is for custom entities.',
    );
  }
  checkTogether('transaction', operations, request);
  for (const { key, value } of request.set) checkValue(key, value);
  store.transaction(() => {
    for (const { key, value, options } of request.set) store.set(key, value, milliseconds(options?.ttl));
    for (const { key } of request.delete) store.delete(key);
  });
  return new Response(null, { status: 204 });
}

function batchSet(store: KvsStore, items: z.infer<typeof requests.batchSetRequest>): Response {
  checkTogether('batchSet', items, items, 'keys are checked one by one');
  return each(items, ({ key, value, options }) => {
    checkValue(key, value);
    store.set(key, value, milliseconds(options?.ttl));
    return { key };
  });
}

function batchGet(store: KvsStore, items: z.infer<typeof requests.batchKeysRequest>): Response {
  checkTogether('batchGet', items, items, 'keys are checked one by one');
  return each(items, ({ key }) => {
    const entry = store.get(key);
    if (entry === undefined) throw new KvsRefusal(404, 'KEY_NOT_FOUND', `There is no key "${key}".`);
    return entry;
  });
}

function batchDelete(store: KvsStore, items: z.infer<typeof requests.batchKeysRequest>): Response {
  checkTogether('batchDelete', items, items, 'keys are checked one by one');
  return each(items, ({ key }) => {
    store.delete(key);
    return { key };
  });
}

/** Some may succeed and others fail: the answer tells which. */
function each<Item extends { readonly key: string }>(
  items: readonly Item[],
  work: (item: Item) => unknown,
): Response {
  const successfulKeys: unknown[] = [];
  const failedKeys: unknown[] = [];
  for (const item of items) {
    try {
      checkKey(item.key);
      successfulKeys.push(work(item));
    } catch (error) {
      if (!(error instanceof KvsRefusal)) throw error;
      failedKeys.push({ key: item.key, error: { code: error.code, message: error.message } });
    }
  }
  return Response.json({ successfulKeys, failedKeys });
}

/** What holds for many operations in one request. */
function checkTogether(
  what: string,
  operations: readonly { readonly key: string; readonly entityName?: string | undefined }[],
  request: unknown,
  keysLater?: 'keys are checked one by one',
): void {
  const entity = operations.find((operation) => operation.entityName !== undefined)?.entityName;
  if (entity !== undefined) {
    throw new KvsRefusal(
      501,
      'NOT_EMULATED',
      `The local platform does not emulate custom entities yet; a ${what} of @forge/kvs names "${entity}".`,
    );
  }
  if (operations.length === 0)
    throw new KvsRefusal(400, 'BAD_REQUEST', `A ${what} needs at least one operation.`);
  if (operations.length > KVS_OPERATIONS) {
    throw new KvsRefusal(
      400,
      'BAD_REQUEST',
      `A ${what} holds ${KVS_OPERATIONS} operations at most; this one has ${operations.length}.`,
    );
  }
  const keys = operations.map((operation) => operation.key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined)
    throw new KvsRefusal(400, 'BAD_REQUEST', `A ${what} names the key "${twice}" twice.`);
  const bytes = Buffer.byteLength(JSON.stringify(request));
  if (bytes > KVS_REQUEST_BYTES) {
    throw new KvsRefusal(
      413,
      'MAX_SIZE',
      `A ${what} has ${KVS_REQUEST_BYTES} bytes at most; this one has ${bytes}.`,
    );
  }
  if (keysLater === undefined) keys.forEach(checkKey);
}

const UNIT_MILLISECONDS = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 } as const;

function milliseconds(ttl: requests.Ttl): number | null {
  if (ttl === undefined) return null;
  const time = ttl.value * UNIT_MILLISECONDS[ttl.unit];
  if (time > KVS_LONGEST_TTL_MILLISECONDS)
    throw new KvsRefusal(400, 'BAD_REQUEST', 'A value lives for one year at most.');
  return time;
}
