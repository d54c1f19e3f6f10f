/** Which items of a file belong below or beside which others: references by key or number, resolved within the file. */
import type { IssueSeed } from '../jira/seed';
import { referenceOf, type Keyed, type KeyedItem } from './assign-keys';

/** The parent's key by the item's key, and how many parents are not in the file. */
export function resolveParents(
  items: readonly KeyedItem[],
  keyOf: Keyed['keyOf'],
): { of: Map<string, string>; lost: number } {
  const of = new Map<string, string>();
  let lost = 0;
  for (const { key, item } of items) {
    if (item.parent === undefined || item.parent === null) continue;
    const parent = keyOf.get(referenceOf(item.parent));
    // A parent that is below its own child would let readers climb for ever.
    if (parent === undefined || climbs(of, parent, key)) lost += 1;
    else of.set(key, parent);
  }
  return { of, lost };
}

function climbs(parents: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parents.get(at)) if (at === to) return true;
  return false;
}

/** Both ends of a link may name it; it is kept once, at the item that does it to the other. */
export function resolveLinks(
  items: readonly KeyedItem[],
  keyOf: Keyed['keyOf'],
): { of: Map<string, NonNullable<IssueSeed['links']>>; lost: number } {
  const found = new Map<string, Map<string, { type: string; outward: string }>>();
  let lost = 0;
  for (const { key, item } of items) {
    if (item.links === undefined) continue;
    if (!found.has(key)) found.set(key, new Map());
    for (const { type, direction, key: other } of item.links) {
      const otherKey = keyOf.get(referenceOf(other));
      if (otherKey === undefined || otherKey === key) {
        lost += 1;
        continue;
      }
      const [from, outward] = direction === 'outward' ? [key, otherKey] : [otherKey, key];
      const links = found.get(from) ?? new Map<string, { type: string; outward: string }>();
      found.set(from, links.set(`${type} ${outward}`, { type, outward }));
    }
  }
  return { of: new Map([...found].map(([key, links]) => [key, [...links.values()]])), lost };
}
