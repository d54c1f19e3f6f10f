/** How often the storage may be used (limits-kvs-ce, "Operation limits per installation", "Request size rounding"). */
import type { Clock } from '../../clock';
import { KVS_REQUESTS_A_SECOND, KVS_UNIT_BYTES, KVS_UNITS_A_MINUTE } from '../limits';
import { RateWindow } from '../rate-window';
import { KvsRefusal } from './refusal';

export class KvsRate {
  readonly #requests: RateWindow;
  readonly #reads: RateWindow;
  readonly #writes: RateWindow;

  constructor(clock: Clock) {
    this.#requests = new RateWindow(clock, KVS_REQUESTS_A_SECOND, 1000);
    this.#reads = new RateWindow(clock, KVS_UNITS_A_MINUTE, 60_000);
    this.#writes = new RateWindow(clock, KVS_UNITS_A_MINUTE, 60_000);
  }

  /**
   * Counts one request.
   * @param bytes of the request
   * @throws KvsRefusal when it is one too many
   */
  count(kind: 'read' | 'write', bytes: number): void {
    const units = Math.max(1, Math.ceil(bytes / KVS_UNIT_BYTES));
    if (!this.#requests.take()) throw tooMany(`${KVS_REQUESTS_A_SECOND} requests a second`);
    if ((kind === 'read' ? this.#reads : this.#writes).take(units)) return;
    throw tooMany(`${KVS_UNITS_A_MINUTE} ${kind}s of ${KVS_UNIT_BYTES / 1000} KB a minute`);
  }
}

function tooMany(allowed: string): KvsRefusal {
  return new KvsRefusal(429, 'RATE_LIMIT_EXCEEDED', `The storage of an installation allows ${allowed}.`);
}
