/**
 * The table of stored values: JSON texts by space and key, in the one data file of the laptop. A space is the plain
 * key-value store, the secrets, or one custom entity.
 */
import type { Clock } from '../../clock';
import type { Database, Row } from '../../database';
import { KVS_EXPIRED_STAYS_MILLISECONDS } from '../limits';
import type { Entry } from './entry';
import type { QueryLag } from './query-lag';

/** To be asked with `goneBefore` twice. */
export const PRESENT = 'coalesce(expires, ?) >= ?';

export class KvsStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lag: QueryLag,
  ) {
    database.exec(`CREATE TABLE IF NOT EXISTS forge_value (
      space TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
      created INTEGER NOT NULL, updated INTEGER NOT NULL, expires INTEGER,
      PRIMARY KEY (space, key)
    ) WITHOUT ROWID`);
  }

  get(space: string, key: string): Entry | undefined {
    const row = this.database.get(`SELECT * FROM forge_value WHERE space = ? AND key = ? AND ${PRESENT}`, [
      space,
      key,
      ...this.#present(),
    ]);
    return row === undefined ? undefined : entryOf(row);
  }

  /** @param ttl milliseconds from now, or `null` to keep it for good */
  set(space: string, key: string, value: unknown, ttl: number | null): void {
    const now = this.clock.now().getTime();
    const before = this.get(space, key);
    this.lag.note(space, key, before);
    if (before === undefined) this.#remove(space, key); // one that expired long ago: it is created anew
    this.database.run(
      `INSERT INTO forge_value (space, key, value, created, updated, expires) VALUES (?1, ?2, ?3, ?4, ?4, ?5)
       ON CONFLICT (space, key) DO UPDATE SET value = ?3, updated = ?4, expires = ?5`,
      [space, key, JSON.stringify(value), now, ttl === null ? null : now + ttl],
    );
  }

  delete(space: string, key: string): void {
    this.lag.note(space, key, this.get(space, key));
    this.#remove(space, key);
  }

  /** As queries see it: entries by key, from the first after `after` on, whose key begins with `prefix`. */
  list(space: string, prefix: string, after: string, limit: number): readonly Entry[] {
    const seen = this.lag.seen(space);
    const rows = this.database.all(
      `SELECT * FROM forge_value WHERE space = ? AND key >= ? AND key < ? AND key > ? AND ${PRESENT}
       ORDER BY key LIMIT ?`,
      // The highest character there is: every key that begins with the prefix sorts below prefix + it.
      [space, prefix, `${prefix}\u{10FFFF}`, after, ...this.#present(), limit + seen.size],
    );
    const older = [...seen.values()].filter(
      (entry) => entry !== undefined && entry.key.startsWith(prefix) && entry.key > after,
    );
    return [...rows.map(entryOf).filter(({ key }) => !seen.has(key)), ...older]
      .filter((entry) => entry !== undefined)
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .slice(0, limit);
  }

  /** As queries see it: all entries, in no order, whose attributes have these values. */
  having(space: string, attributes: readonly (readonly [name: string, value: unknown])[]): readonly Entry[] {
    const seen = this.lag.seen(space);
    const conditions = attributes.map(() => 'AND json_extract(value, ?) = ?').join(' ');
    const rows = this.database.all(`SELECT * FROM forge_value WHERE space = ? AND ${PRESENT} ${conditions}`, [
      space,
      ...this.#present(),
      ...attributes.flatMap(([name, value]) => [`$."${name}"`, sqlOf(value)]),
    ]);
    const older = [...seen.values()].filter((entry) => entry !== undefined);
    return [
      ...rows.map(entryOf).filter(({ key }) => !seen.has(key)),
      ...older.filter((entry) => attributes.every(([name, value]) => attributeOf(entry, name) === value)),
    ];
  }

  /** All of `work` or, when it throws, nothing. */
  transaction<T>(work: () => T): T {
    return this.database.transaction(work);
  }

  #remove(space: string, key: string): void {
    this.database.run('DELETE FROM forge_value WHERE space = ? AND key = ?', [space, key]);
  }

  /** Twice the instant before which an expired entry is gone: for `coalesce(expires, …) >= …`. */
  #present(): [number, number] {
    const gone = goneBefore(this.clock);
    return [gone, gone];
  }
}

/** Epoch milliseconds: what expired before is no longer there. */
export function goneBefore(clock: Clock): number {
  return clock.now().getTime() - KVS_EXPIRED_STAYS_MILLISECONDS;
}

/** An attribute of an entity's value; `undefined` where it has none. */
export function attributeOf({ value }: Pick<Entry, 'value'>, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** As SQLite's json_extract gives it: true and false are 1 and 0. */
function sqlOf(value: unknown): string | number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : String(value);
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
