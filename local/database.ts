/**
 * The one file that holds everything on the laptop: Jira's data and the app's stored values.
 * A thin layer over node-sqlite3-wasm (no compiler needed) that keeps statements, nests no transactions
 * and turns a broken file into one clear sentence.
 */
import { Database as Sqlite, type Statement } from 'node-sqlite3-wasm';

export type SqlValue = string | number | bigint | null | Uint8Array;
export type Row = Readonly<Record<string, SqlValue>>;

/** Raised when a data file cannot be used; the message is a sentence for the person at the terminal. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
}

/** Every query of a person is a text of its own; only so many are worth the memory. */
const STATEMENTS_KEPT = 200;

export class Database {
  readonly #sqlite: Sqlite;
  readonly #statements = new Map<string, Statement>();
  #depth = 0;

  /**
   * Opens the file, creating it when absent.
   * @param file path of the database file, or ':memory:'
   * @throws DatabaseUnusable when the file is no SQLite database or is damaged
   */
  constructor(file: string) {
    let sqlite: Sqlite | undefined;
    try {
      sqlite = new Sqlite(file);
      // One process, one connection: an exclusive lock held from the start saves a lock per statement.
      sqlite.exec(
        'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;',
      );
      const check = sqlite.get('PRAGMA quick_check(1)');
      const verdict: unknown = check === null ? undefined : Object.values(check)[0];
      if (verdict !== 'ok') throw new Error(String(verdict));
    } catch (error) {
      sqlite?.close();
      const reason = error instanceof Error ? error.message : String(error);
      throw new DatabaseUnusable(
        `The data file ${file} is damaged or is no Groundwork data file (${reason}). It was left untouched: ` +
          'start with --data DIR to use another folder, or with --reset to put it aside and begin anew.',
      );
    }
    this.#sqlite = sqlite;
  }

  /** Runs statements without parameters, e.g. table definitions. */
  exec(sql: string): void {
    this.#sqlite.exec(sql);
  }

  /** All rows of a query. Parameters are positional. */
  all(sql: string, values: readonly SqlValue[] = []): readonly Row[] {
    return this.#use(sql, (statement) => statement.all([...values]) as readonly Row[]);
  }

  /** The first row of a query, if any. */
  get(sql: string, values: readonly SqlValue[] = []): Row | undefined {
    return this.#use(sql, (statement) => statement.get([...values]) as Row | null) ?? undefined;
  }

  /** Runs a change; answers how many rows it touched. */
  run(sql: string, values: readonly SqlValue[] = []): { readonly changes: number } {
    return this.#use(sql, (statement) => ({ changes: statement.run([...values]).changes }));
  }

  /** Runs `work` in one transaction: all of it happens or, when it throws, none. An inner call joins the outer one. */
  transaction<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    this.#depth += 1;
    this.#sqlite.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#sqlite.exec('COMMIT');
      return result;
    } catch (error) {
      this.#sqlite.exec('ROLLBACK');
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }

  /** Finalises statements and closes the file. */
  close(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
    this.#sqlite.close();
  }

  #use<T>(sql: string, work: (statement: Statement) => T): T {
    const statement = this.#statements.get(sql) ?? this.#sqlite.prepare(sql);
    // Last in the map is last used.
    this.#statements.delete(sql);
    this.#statements.set(sql, statement);
    this.#forgetOldest();
    try {
      return work(statement);
    } catch (error) {
      // A statement that failed can't be used again: its reset repeats the error.
      this.#statements.delete(sql);
      finalizeFailed(statement);
      throw error;
    }
  }

  #forgetOldest(): void {
    if (this.#statements.size <= STATEMENTS_KEPT) return;
    for (const [sql, statement] of this.#statements) {
      this.#statements.delete(sql);
      statement.finalize();
      return;
    }
  }
}

function finalizeFailed(statement: Statement): void {
  try {
    statement.finalize();
  } catch {
    // SQLite reports the statement's own error once more; it is on its way to the caller already.
  }
}
