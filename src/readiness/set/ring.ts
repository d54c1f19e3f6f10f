/** Stories that wait for each other in a ring: none of them can begin. */

/** More steps no team follows, and more stories are not looked at: a hostile backlog waits for everything. */
const LONGEST = 12;
const MOST_LOOKED_AT = 400;

/**
 * The shortest ring through a story, beginning with it; of equally short ones the first by key. `null` where there is none.
 * @param waitsFor the keys that a story waits for, sorted
 */
export function ringThrough(
  start: string,
  waitsFor: (key: string) => readonly string[],
): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  let border: readonly string[] = [start];
  for (let step = 0; step < LONGEST && border.length > 0; step += 1) {
    const next: string[] = [];
    for (const key of border) {
      for (const awaited of waitsFor(key)) {
        if (awaited === start) return wayBack(key, start, cameFrom);
        if (cameFrom.has(awaited)) continue;
        if (cameFrom.size >= MOST_LOOKED_AT) return null;
        cameFrom.set(awaited, key);
        next.push(awaited);
      }
    }
    border = next;
  }
  return null;
}

function wayBack(last: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = [];
  for (let key: string | undefined = last; key !== undefined && key !== start; key = cameFrom.get(key))
    way.unshift(key);
  return [start, ...way];
}
