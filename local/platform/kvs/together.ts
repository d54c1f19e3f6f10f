/** Transactions (all or nothing) and batches (some may fail) of `@forge/kvs`, over plain keys and custom entities. */
import type { z } from 'zod';
import type { EntityType } from '../entity-types';
import { KVS_OPERATIONS, KVS_REQUEST_BYTES } from '../limits';
import { checkKey } from './bounds';
import { checkFilters, meets } from './conditions';
import { KvsRefusal } from './refusal';
import type { batchKeysRequest, batchSetRequest, Filters, transactionRequest } from './requests';
import { entitySpace, spaceOf } from './spaces';
import { attributeOf, type KvsStore } from './store';
import { lifetime } from './ttl';

interface Operation {
  readonly key: string;
  readonly entityName?: string | undefined;
}

export function transact(
  store: KvsStore,
  entities: readonly EntityType[],
  request: z.output<typeof transactionRequest>,
): Response {
  const operations: readonly (Operation & { readonly conditions?: Filters | undefined })[] = [
    ...request.set,
    ...request.delete,
    ...request.check,
  ];
  checkTogether('transaction', operations, request);
  for (const { key } of operations) checkKey(key);
  for (const { key, value, entityName } of request.set) spaceOf(entities, entityName).check(key, value);
  store.transaction(() => {
    for (const { key, entityName, conditions } of operations) {
      if (conditions !== undefined) checkConditions(store, entities, { key, entityName }, conditions);
    }
    for (const { key, value, entityName, options } of request.set) {
      store.set(spaceOf(entities, entityName).name, key, value, lifetime(options?.ttl));
    }
    for (const { key, entityName } of request.delete) store.delete(spaceOf(entities, entityName).name, key);
  });
  return new Response(null, { status: 204 });
}

/** Conditions see what is there now, strictly. */
function checkConditions(
  store: KvsStore,
  entities: readonly EntityType[],
  { key, entityName }: Operation,
  conditions: Filters,
): void {
  if (entityName === undefined) {
    throw new KvsRefusal(400, 'BAD_REQUEST', `Conditions are for custom entities; "${key}" is a plain key.`);
  }
  const space = entitySpace(entities, entityName);
  checkFilters(entityName, space.entity.attributes, conditions);
  const entry = store.get(space.name, key) ?? { value: undefined };
  if (meets((name) => attributeOf(entry, name), conditions)) return;
  throw new KvsRefusal(
    409,
    'CONDITION_NOT_MET',
    `The conditions for "${key}" of "${entityName}" are not met; nothing of the transaction was done.`,
  );
}

export function batchSet(
  store: KvsStore,
  entities: readonly EntityType[],
  items: z.output<typeof batchSetRequest>,
): Response {
  return each('batchSet', items, ({ key, value, entityName, options }) => {
    const space = spaceOf(entities, entityName);
    space.check(key, value);
    store.set(space.name, key, value, lifetime(options?.ttl));
    return {};
  });
}

export function batchGet(
  store: KvsStore,
  entities: readonly EntityType[],
  items: z.output<typeof batchKeysRequest>,
): Response {
  return each('batchGet', items, ({ key, entityName }) => {
    const entry = store.get(spaceOf(entities, entityName).name, key);
    if (entry === undefined) throw new KvsRefusal(404, 'KEY_NOT_FOUND', `There is no key "${key}".`);
    return entry;
  });
}

export function batchDelete(
  store: KvsStore,
  entities: readonly EntityType[],
  items: z.output<typeof batchKeysRequest>,
): Response {
  return each('batchDelete', items, ({ key, entityName }) => {
    store.delete(spaceOf(entities, entityName).name, key);
    return {};
  });
}

/** Some may succeed and others fail: the answer tells which. */
function each<Item extends Operation>(
  what: string,
  items: readonly Item[],
  work: (item: Item) => object,
): Response {
  checkTogether(what, items, items);
  const successfulKeys: unknown[] = [];
  const failedKeys: unknown[] = [];
  for (const item of items) {
    const { key, entityName } = item;
    const named = { key, ...(entityName !== undefined && { entityName }) };
    try {
      checkKey(key);
      successfulKeys.push({ ...work(item), ...named });
    } catch (error) {
      if (!(error instanceof KvsRefusal)) throw error;
      failedKeys.push({ ...named, error: { code: error.code, message: error.message } });
    }
  }
  return Response.json({ successfulKeys, failedKeys });
}

/** What holds for many operations in one request. */
function checkTogether(what: string, operations: readonly Operation[], request: unknown): void {
  if (operations.length === 0)
    throw new KvsRefusal(400, 'BAD_REQUEST', `A ${what} needs at least one operation.`);
  if (operations.length > KVS_OPERATIONS) {
    throw new KvsRefusal(
      400,
      'BAD_REQUEST',
      `A ${what} holds ${KVS_OPERATIONS} operations at most; this one has ${operations.length}.`,
    );
  }
  const names = operations.map(({ key, entityName = '' }) => `${entityName}\n${key}`);
  const twice = operations.find((_, at) => names.indexOf(names[at] ?? '') !== at);
  if (twice !== undefined)
    throw new KvsRefusal(400, 'BAD_REQUEST', `A ${what} names the key "${twice.key}" twice.`);
  const bytes = Buffer.byteLength(JSON.stringify(request));
  if (bytes > KVS_REQUEST_BYTES) {
    throw new KvsRefusal(
      413,
      'MAX_SIZE',
      `A ${what} has ${KVS_REQUEST_BYTES} bytes at most; this one has ${bytes}.`,
    );
  }
}
