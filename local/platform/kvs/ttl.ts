/** How long a value lives (storage-reference/kvs-api, "Time-to-live"). */
import { KVS_LONGEST_TTL_MILLISECONDS } from '../limits';
import { KvsRefusal } from './refusal';
import type { Ttl } from './requests';

const UNIT_MILLISECONDS = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 } as const;

/** @returns milliseconds, or `null` for a value that is kept for good */
export function lifetime(ttl: Ttl): number | null {
  if (ttl === undefined) return null;
  const time = ttl.value * UNIT_MILLISECONDS[ttl.unit];
  if (time > KVS_LONGEST_TTL_MILLISECONDS)
    throw new KvsRefusal(400, 'BAD_REQUEST', 'A value lives for one year at most.');
  return time;
}
