/**
 * How long this thread has had a processor. A busy machine makes the wall's clock run on; the process's own clock also counts the
 * collector's threads, for which nobody waits. Linux tells it of each thread, in steps of a few milliseconds
 * (https://docs.kernel.org/scheduler/sched-stats.html); elsewhere it is the wall's clock.
 */
import { readFileSync } from 'node:fs';

const OF_THREAD = '/proc/thread-self/schedstat';

/** @returns milliseconds since some moment */
export function threadClock(): number {
  return ofThread() ?? performance.now();
}

function ofThread(): number | null {
  try {
    const nanoseconds = Number(readFileSync(OF_THREAD, 'utf8').split(' ')[0]);
    return nanoseconds > 0 ? nanoseconds / 1e6 : null;
  } catch {
    return null;
  }
}
