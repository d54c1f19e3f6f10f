/**
 * Search in Jira Cloud is eventually consistent: for a while after a write it finds what was there before, unless the
 * caller names the issue in `reconcileIssues`. Here a search within the delay runs against the state before the late
 * writes, put back inside a transaction that is then rolled back.
 */
import type { Clock } from '../clock';
import type { Database } from '../database';
import type { Catalogue } from './store/catalogue';
import { readIssues, type IssueRecord } from './store/issues';
import { deleteIssue, insertIssue, updateIssue } from './store/write-issue';

interface LateWrite {
  readonly id: number;
  /** `null` for an issue that was not there before. */
  readonly before: IssueRecord | null;
  readonly at: number;
}

interface Place {
  readonly database: Database;
  readonly clock: Clock;
  readonly catalogue: () => Catalogue;
  /** Milliseconds; 0 is off. */
  readonly delayMs: () => number;
}

export class SearchLag {
  #late: LateWrite[] = [];

  constructor(readonly place: Place) {}

  /** To be called with every write, with the issue as it was before. */
  remember(id: number, before: IssueRecord | null): void {
    if (this.place.delayMs() <= 0) return;
    this.#late.push({ id, before, at: this.place.clock.now().getTime() });
  }

  forget(): void {
    this.#late = [];
  }

  /**
   * Runs a search as the index knows the issues.
   * @param reconciled ids whose latest state must be seen
   */
  search<T>(reconciled: readonly number[], work: () => T): T {
    const since = this.place.clock.now().getTime() - this.place.delayMs();
    this.#late = this.#late.filter(({ at }) => at > since);
    const first = new Map<number, IssueRecord | null>();
    for (const { id, before } of this.#late)
      if (!first.has(id) && !reconciled.includes(id)) first.set(id, before);
    return first.size === 0 ? work() : this.#inThePast(first, work);
  }

  #inThePast<T>(first: ReadonlyMap<number, IssueRecord | null>, work: () => T): T {
    const found: { result?: T } = {};
    try {
      this.place.database.transaction(() => {
        for (const [id, before] of first) this.#putBack(id, before);
        found.result = work();
        throw new RolledBack();
      });
    } catch (error) {
      if (!(error instanceof RolledBack)) throw error;
    }
    if (!('result' in found)) throw new TypeError('a search in the past found nothing to answer');
    return found.result;
  }

  #putBack(id: number, before: IssueRecord | null): void {
    const { database } = this.place;
    const catalogue = this.place.catalogue();
    const [now] = readIssues(database, [id]);
    if (before === null) deleteIssue(database, id);
    else if (now === undefined)
      insertIssue(database, catalogue, before, Number(before.key.slice(before.key.lastIndexOf('-') + 1)));
    else updateIssue(database, catalogue, now, before);
  }
}

/** Ends the transaction of a search in the past without leaving a trace. */
class RolledBack extends Error {
  override readonly name = 'RolledBack';
}
