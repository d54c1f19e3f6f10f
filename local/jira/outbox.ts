/** Holds back what the outside is to be told until what it tells of is written; what was rolled back is never told. */
import type { Database } from '../database';

export class Outbox {
  #waiting: (() => void)[] = [];
  #depth = 0;

  constructor(readonly database: Database) {}

  /** Runs `work` in one transaction, then tells what was added meanwhile. An inner call joins the outer one. */
  write<T>(work: () => T): T {
    this.#depth += 1;
    try {
      return this.database.transaction(work);
    } catch (error) {
      // An inner failure that the outer work survives would be a fault of ours; none does.
      this.#waiting = [];
      throw error;
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0) this.#flush();
    }
  }

  /** At once, or after the transaction that is under way. */
  add(tell: () => void): void {
    this.#waiting.push(tell);
    if (this.#depth === 0) this.#flush();
  }

  #flush(): void {
    const told = this.#waiting;
    this.#waiting = [];
    for (const tell of told) tell();
  }
}
