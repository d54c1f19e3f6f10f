/** Counts what happened within the last minute, second or hour, and says when it is too much. */
import type { Clock } from '../clock';

export class RateWindow {
  #taken: { readonly at: number; readonly count: number }[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly limit: number,
    private readonly milliseconds: number,
  ) {}

  /** @returns whether `count` more are allowed; if so they are counted */
  take(count = 1): boolean {
    const now = this.clock.now().getTime();
    this.#taken = this.#taken.filter(({ at }) => at <= now && now - at < this.milliseconds);
    const sum = this.#taken.reduce((total, taken) => total + taken.count, 0);
    if (sum + count > this.limit) return false;
    const last = this.#taken.at(-1);
    if (last?.at === now) this.#taken[this.#taken.length - 1] = { at: now, count: last.count + count };
    else this.#taken.push({ at: now, count });
    return true;
  }
}
