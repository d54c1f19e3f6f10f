/** The browser's own database, as far as read backlogs are kept in it. It belongs to the app's frame; no other page can look into it. */
import { createStore, delMany, get, getMany, keys, setMany, type UseStore } from 'idb-keyval';

let opened: UseStore | null = null;

/** One store for all; opened when it is first needed. */
function store(): UseStore {
  opened ??= createStore('groundwork-whole-backlog', 'read');
  return opened;
}

/** @throws the browser's error where it keeps nothing */
export const kept = {
  read: (key: IDBValidKey): Promise<unknown> => get<unknown>(key, store()),
  readMany: (wanted: IDBValidKey[]): Promise<unknown[]> => getMany<unknown>(wanted, store()),
  /** All of them or none. */
  write: (entries: [IDBValidKey, unknown][]): Promise<void> => setMany(entries, store()),
  /** Deletes those of which it is true. */
  forget: async (isUnwanted: (key: IDBValidKey) => boolean): Promise<void> => {
    const unwanted = (await keys(store())).filter(isUnwanted);
    if (unwanted.length > 0) await delMany(unwanted, store());
  },
} as const;

export type Store = typeof kept;
