/** How often functions may run (platform-quotas-and-limits, "Invocation limits"). */
import type { Clock } from '../clock';
import { INSTALLATION_INVOCATIONS_A_MINUTE, USER_INVOCATIONS_A_MINUTE } from './limits';
import { RateWindow } from './rate-window';

export class InvocationRate {
  readonly #users = new Map<string, RateWindow>();
  readonly #all: RateWindow;

  constructor(private readonly clock: Clock) {
    this.#all = new RateWindow(clock, INSTALLATION_INVOCATIONS_A_MINUTE, MINUTE);
  }

  /**
   * Counts one invocation.
   * @param accountId `null` for one without a person
   * @returns why it may not run, as a sentence; `null` when it may
   */
  take(accountId: string | null): string | null {
    if (accountId !== null && !this.#windowOf(accountId).take()) {
      return `More than ${USER_INVOCATIONS_A_MINUTE} invocations a minute by one person; Forge refuses the rest.`;
    }
    if (this.#all.take()) return null;
    return `More than ${INSTALLATION_INVOCATIONS_A_MINUTE} invocations a minute; Forge refuses the rest.`;
  }

  #windowOf(accountId: string): RateWindow {
    const window =
      this.#users.get(accountId) ?? new RateWindow(this.clock, USER_INVOCATIONS_A_MINUTE, MINUTE);
    this.#users.set(accountId, window);
    return window;
  }
}

const MINUTE = 60_000;
