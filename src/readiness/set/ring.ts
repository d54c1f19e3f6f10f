/** Stories that wait for each other in a ring: none of them can begin. */

/** More steps no team follows, and more stories are not looked at: a hostile backlog waits for everything. */
const LONGEST = 12;
const MOST_LOOKED_AT = 400;

/** Who waits for whom, by keys. */
export interface Awaiting {
  /** The first keys that a story waits for, in one order; itself never among them. */
  readonly awaitedBy: (key: string) => readonly string[];
  readonly waits: (key: string, other: string) => boolean;
}

/** The shortest ring through a story, beginning with it; of equally short ones the first. `null` where there is none. */
export function ringThrough(start: string, graph: Awaiting): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  let border: readonly string[] = [start];
  for (let step = 0; step < LONGEST && border.length > 0; step += 1) {
    const last = border.find((key) => key !== start && graph.waits(key, start));
    if (last !== undefined) return wayBack(last, start, cameFrom);
    const next: string[] = [];
    for (const key of border) {
      for (const awaited of graph.awaitedBy(key)) {
        if (awaited === start || cameFrom.has(awaited)) continue;
        if (cameFrom.size >= MOST_LOOKED_AT) break;
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
