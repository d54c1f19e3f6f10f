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
