/**
 * Keeps the comparison of backlogs as plain values by key. Within Forge's limits (limits-kvs-ce): few operations in one
 * transaction, few requests at the same time; and a store that is busy is told as such, so that a job comes again.
 */
import { kvs, WhereConditions } from '@forge/kvs';
import type { Shelf, ShelfChange } from '../usecases/ports';
import { statusOf, toldIfBusy } from './busy';

/** Of one transaction: 25 operations, 4 MB; some of it is the request's own. */
const OPERATIONS = 25;
const TRANSACTION_BYTES = 3_500_000;
/** Requests at the same time: far below 1,000 a second. */
const AT_ONCE = 10;
const LISTED = 100;

export const setShelf: Shelf = {
  async readAll(names) {
    const values: unknown[] = [];
    for (let at = 0; at < names.length; at += AT_ONCE) {
      const some = names.slice(at, at + AT_ONCE);
      values.push(...(await Promise.all(some.map((name) => toldIfBusy(kvs.get<unknown>(name))))));
    }
    return values;
  },

  async write(changes, lifeSeconds) {
    for (const some of inTransactions(changes)) {
      const transaction = kvs.transact();
      for (const { name, value } of some) {
        if (value === undefined) transaction.delete(name);
        else transaction.set(name, value, undefined, lasting(lifeSeconds));
      }
      await toldIfBusy(transaction.execute());
    }
  },

  async claim(name, value, lifeSeconds) {
    try {
      await toldIfBusy(kvs.set(name, value, { ...lasting(lifeSeconds), keyPolicy: 'FAIL_IF_EXISTS' }));
      return true;
    } catch (error) {
      if (statusOf(error) === 409) return false;
      throw error;
    }
  },

  async page(beginning, after) {
    const query = kvs.query().where('key', WhereConditions.beginsWith(beginning)).limit(LISTED);
    const { results, nextCursor } = await toldIfBusy(
      (after === null ? query : query.cursor(after)).getMany<unknown>(),
    );
    return { names: results.map(({ key }) => key), next: nextCursor ?? null };
  },

  async list(beginning) {
    const query = kvs.query().where('key', WhereConditions.beginsWith(beginning)).limit(LISTED);
    const { results } = await toldIfBusy(query.getMany<unknown>());
    return results.map(({ key, value }) => ({ name: key, value }));
  },
};

function inTransactions(changes: readonly ShelfChange[]): readonly (readonly ShelfChange[])[] {
  const all: ShelfChange[][] = [];
  let bytes = 0;
  for (const change of changes) {
    const size = change.value === undefined ? 0 : Buffer.byteLength(JSON.stringify(change.value));
    const last = all.at(-1);
    if (last === undefined || last.length === OPERATIONS || bytes + size > TRANSACTION_BYTES) {
      all.push([change]);
      bytes = size;
    } else {
      last.push(change);
      bytes += size;
    }
  }
  return all;
}

function lasting(seconds: number): { readonly ttl: { readonly value: number; readonly unit: 'SECONDS' } } {
  return { ttl: { value: seconds, unit: 'SECONDS' } };
}
