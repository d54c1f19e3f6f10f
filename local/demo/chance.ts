/** Small accidents that are the same each time: on which day somebody began, at which second somebody saved. */

/** Numbers in [0, 1). */
export type Chance = () => number;

/**
 * A generator of its own for each subject, so that one more item changes nothing in the others (mulberry32 over an
 * FNV-1a hash; good enough for a demo, useless for secrets).
 */
export function chanceFor(seed: number, subject: string): Chance {
  let state = 0x811c9dc5 ^ seed;
  for (let at = 0; at < subject.length; at += 1) {
    state = Math.imul(state ^ subject.charCodeAt(at), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @returns a whole number from `least` to `most`, both included */
export function between(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1));
}
