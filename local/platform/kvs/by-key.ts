/** `get`, `set` and `delete` of `@forge/kvs`, in any space: reads see every write at once. */
import { checkKey } from './bounds';
import { KvsRefusal } from './refusal';
import type { deleteRequest, getRequest, setRequest } from './requests';
import type { Space } from './spaces';
import type { KvsStore } from './store';
import { lifetime } from './ttl';
import type { z } from 'zod';

export function get(store: KvsStore, space: Space, { key }: z.output<typeof getRequest>): Response {
  checkKey(key);
  const entry = store.get(space.name, key);
  if (entry === undefined) throw new KvsRefusal(404, 'KEY_NOT_FOUND', `There is no key "${key}".`);
  return Response.json(entry);
}

export function set(
  store: KvsStore,
  space: Space,
  { key, value, options = {} }: z.output<typeof setRequest>,
): Response {
  checkKey(key);
  space.check(key, value);
  const previous = store.get(space.name, key);
  if (options.keyPolicy === 'FAIL_IF_EXISTS') {
    if (options.returnValue !== undefined) {
      throw new KvsRefusal(400, 'BAD_REQUEST', 'returnValue needs the key policy OVERRIDE.');
    }
    if (previous !== undefined)
      throw new KvsRefusal(409, 'KEY_ALREADY_EXISTS', `The key "${key}" exists already.`);
  }
  store.set(space.name, key, value, lifetime(options.ttl));
  const returned = options.returnValue === 'LATEST' ? store.get(space.name, key) : previous;
  if (options.returnValue === undefined || returned === undefined) return new Response(null, { status: 200 });
  return Response.json(returned);
}

export function remove(store: KvsStore, space: Space, { key }: z.output<typeof deleteRequest>): Response {
  checkKey(key);
  store.delete(space.name, key);
  return new Response(null, { status: 204 });
}
