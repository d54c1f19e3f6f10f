/** The order in which stories are told: SHOP-2 before SHOP-10, the same on every machine. */

const DIGITS = 12;

/** A text by which keys sort as people read them; the id decides between equal keys. */
export function rankOf({ key, id }: { readonly key: string; readonly id: string }): string {
  const number = /\d{1,12}$/.exec(key)?.[0] ?? '';
  return `${key.slice(0, key.length - number.length)}\0${number.padStart(DIGITS, '0')}\0${id}`;
}

/** Compares two texts by their UTF-16 units. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Ranked {
  readonly rank: string;
}

/** Puts one into a list that is sorted by rank. */
export function insertByRank<T extends Ranked>(list: T[], one: T): void {
  list.splice(placeOf(list, one.rank), 0, one);
}

/** Takes the one of a rank out of a list that is sorted by it; nothing where there is none. */
export function removeByRank(list: Ranked[], rank: string): void {
  const at = placeOf(list, rank);
  if (list[at]?.rank === rank) list.splice(at, 1);
}

/** Where the first of this rank stands, or would stand. */
function placeOf(list: readonly Ranked[], rank: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.rank ?? '') < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
