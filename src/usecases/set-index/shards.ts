/** Which story stands in which value, so that one story is found by reading one value and none outgrows the store. */
import { wordHash } from '../../readiness/set/word-hash';
import { SHELF_BYTES } from '../ports';

/** A value begins with room to grow: stories come and get longer, and a new layout writes everything anew. */
const BEGIN_BYTES = SHELF_BYTES * 0.4;
const LARGEST_AT_BEGIN = SHELF_BYTES * 0.7;

/** Bytes of JSON, as the store counts them. */
export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

/** The same story is always in the same one of so many. */
export function shardOf(id: string, shards: number): number {
  return (wordHash(id) >>> 0) % shards;
}

/** How many values hold all of it. @param sizes bytes by story */
export function shardsFor(sizes: ReadonlyMap<string, number>): number {
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  let shards = Math.max(1, Math.ceil(total / BEGIN_BYTES));
  while (shards < sizes.size && largest(sizes, shards) > LARGEST_AT_BEGIN) shards = Math.ceil(shards * 1.3);
  return shards;
}

function largest(sizes: ReadonlyMap<string, number>, shards: number): number {
  const filled = new Array<number>(shards).fill(0);
  for (const [id, size] of sizes) {
    const shard = shardOf(id, shards);
    filled[shard] = (filled[shard] ?? 0) + size;
  }
  return Math.max(...filled);
}
