/**
 * Queries are eventually consistent, reads by key are strict (storage-reference/entities, "Data consistency"): for a
 * while after a write, queries still see what was there before. Kept in memory: after a restart all is visible.
 */
import type { Clock } from '../../clock';
import type { Entry } from './entry';

interface Change {
  readonly key: string;
  /** `undefined`: there was none. */
  readonly before: Entry | undefined;
  /** Epoch milliseconds. */
  readonly at: number;
}

export class QueryLag {
  readonly #changes = new Map<string, readonly Change[]>();

  /** @param delay milliseconds for which queries do not see a write, asked anew each time */
  constructor(
    private readonly clock: Clock,
    private readonly delay: () => number,
  ) {}

  /** To be told of each write, oldest first. */
  note(space: string, key: string, before: Entry | undefined): void {
    if (this.delay() <= 0) return;
    this.#changes.set(space, [...this.#fresh(space), { key, before, at: this.clock.now().getTime() }]);
  }

  /** What queries see instead of the present entry, for each key that changed of late. */
  seen(space: string): ReadonlyMap<string, Entry | undefined> {
    const seen = new Map<string, Entry | undefined>();
    for (const { key, before } of this.#fresh(space)) if (!seen.has(key)) seen.set(key, before);
    return seen;
  }

  #fresh(space: string): readonly Change[] {
    const now = this.clock.now().getTime();
    const fresh = (this.#changes.get(space) ?? []).filter(
      // A clock that was set back must not hide a write for ever.
      ({ at }) => at <= now && now < at + this.delay(),
    );
    if (fresh.length > 0) this.#changes.set(space, fresh);
    else this.#changes.delete(space);
    return fresh;
  }
}
