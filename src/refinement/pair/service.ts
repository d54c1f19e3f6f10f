/** When somebody last helped, and with whom: help goes round. Pure. */

/** Two people, or one, helped for a while. */
export interface Service {
  readonly helpers: readonly string[];
  /** When it ended, or will: an instant, ISO 8601. */
  readonly until: string;
}

/** Sprints in which nobody who has helped is suggested again. */
const COOL_DOWN = 2;

export interface Round {
  /** Whether this person has helped so lately that they are left in peace. */
  readonly isResting: (accountId: string) => boolean;
  /** From 0, just now, towards 1, long ago; 1: never. */
  readonly sinceServed: (accountId: string) => number;
  readonly sinceTogether: (one: string, other: string) => number;
}

/**
 * @param services past and present ones, in any order
 * @param now an instant, ISO 8601 @param sprintDays length of a sprint; two weeks where there are none
 */
export function roundOf(services: readonly Service[], now: string, sprintDays: number): Round {
  const served = new Map<string, number>();
  const together = new Map<string, number>();
  const later = (map: Map<string, number>, key: string, at: number): void => {
    map.set(key, Math.max(at, map.get(key) ?? -Infinity));
  };
  for (const { helpers, until } of services) {
    const at = Date.parse(until);
    for (const one of helpers) {
      later(served, one, at);
      for (const other of helpers) if (one < other) later(together, pairKey(one, other), at);
    }
  }
  const coolDown = COOL_DOWN * sprintDays * 86_400_000;
  const present = Date.parse(now);
  const since = (at: number | undefined): number =>
    at === undefined ? 1 : 1 - 0.5 ** (Math.max(0, present - at) / coolDown);
  return {
    isResting: (accountId) => present - (served.get(accountId) ?? -Infinity) < coolDown,
    sinceServed: (accountId) => since(served.get(accountId)),
    sinceTogether: (one, other) => since(together.get(pairKey(one, other))),
  };
}

/** The same for both orders. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
