/** FNV-1a with a last mixing, 32 bits: fast, the same everywhere, and spread evenly enough for sketches. Not for secrets. */

/** @returns a whole number from 0 to 2^32 − 1 */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
