/** The key-value store's table: JSON texts by key, in the one data file of the laptop. */
import type { Clock } from '../../clock';
import type { Database, Row } from '../../database';
import { KVS_EXPIRED_STAYS_MILLISECONDS } from '../limits';

export interface Entry {
  readonly key: string;
  readonly value: unknown;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** ISO instant; a value may still be read after it (see KVS_EXPIRED_STAYS_MILLISECONDS). */
  readonly expireTime?: string;
}

export class KvsStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    database.exec(`CREATE TABLE IF NOT EXISTS forge_kvs (
      key TEXT PRIMARY KEY, value TEXT NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, expires INTEGER
    ) WITHOUT ROWID`);
  }

  get(key: string): Entry | undefined {
    const row = this.database.get('SELECT * FROM forge_kvs WHERE key = ? AND coalesce(expires, ?) >= ?', [
      key,
      ...this.#present(),
    ]);
    return row === undefined ? undefined : entryOf(row);
  }

  /** @param ttl milliseconds from now, or `null` to keep it for good */
  set(key: string, value: unknown, ttl: number | null): void {
    const now = this.clock.now().getTime();
    if (this.get(key) === undefined) this.delete(key); // one that expired long ago: it is created anew
    this.database.run(
      `INSERT INTO forge_kvs (key, value, created, updated, expires) VALUES (?1, ?2, ?3, ?3, ?4)
       ON CONFLICT (key) DO UPDATE SET value = ?2, updated = ?3, expires = ?4`,
      [key, JSON.stringify(value), now, ttl === null ? null : now + ttl],
    );
  }

  delete(key: string): void {
    this.database.run('DELETE FROM forge_kvs WHERE key = ?', [key]);
  }

  /** Entries by key, from the first after `after` on, whose key begins with `prefix`. */
  list(prefix: string, after: string, limit: number): readonly Entry[] {
    const rows = this.database.all(
      `SELECT * FROM forge_kvs WHERE key >= ?1 AND key < ?1 || ?2 AND key > ?3 AND coalesce(expires, ?5) >= ?6
       ORDER BY key LIMIT ?4`,
      // The highest character there is: every key that begins with the prefix sorts below prefix + it.
      [prefix, '\u{10FFFF}', after, limit, ...this.#present()],
    );
    return rows.map(entryOf);
  }

  /** All of `work` or, when it throws, nothing. */
  transaction<T>(work: () => T): T {
    return this.database.transaction(work);
  }

  /** Twice the instant before which an expired entry is gone: for `coalesce(expires, …) >= …`. */
  #present(): [number, number] {
    const gone = this.clock.now().getTime() - KVS_EXPIRED_STAYS_MILLISECONDS;
    return [gone, gone];
  }
}

function entryOf(row: Row): Entry {
  const { key, value, created, updated, expires } = row;
  return {
    key: String(key),
    value: JSON.parse(String(value)),
    createdAt: Number(created),
    updatedAt: Number(updated),
    ...(expires !== null && { expireTime: new Date(Number(expires)).toISOString() }),
  };
}
