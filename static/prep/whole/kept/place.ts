/** Where in a browser a read backlog is kept: whose it is, of which of their days, and of which backlog. Pure. */

/** Somebody's day on a site: what is kept is nobody else's and of no other day. */
export interface Owner {
  readonly site: string;
  readonly account: string;
  /** Milliseconds of its midnight, as if it were one of UTC. */
  readonly day: number;
}

export interface Place extends Owner {
  /** Tells one backlog of the site from another. */
  readonly backlog: string;
}

/** What a database of the browser takes as a key: https://www.w3.org/TR/IndexedDB/#key-construct */
type Key = (string | number)[];

/** Of what tells how far a reading has come. */
export function headKey({ site, account, day, backlog }: Place): Key {
  return [site, account, day, backlog];
}

/**
 * Of the rows that came with one answer.
 * @param at when the reading was begun: pages of two readings are never mixed
 */
export function pageKey(place: Place, at: string, page: number): Key {
  return [...headKey(place), at, page];
}

/** Whether it is somebody else's, or not of this day: it is not kept any longer. */
export function isOver(key: unknown, { site, account, day }: Owner): boolean {
  if (!Array.isArray(key) || key[1] !== account) return true;
  // The same person's day may be another one by the clocks of another site.
  return key[0] === site && key[2] !== day;
}

/** Whether it is a page of an earlier reading of the same backlog. */
export function isOfEarlier(key: unknown, place: Place, at: string): boolean {
  return (
    Array.isArray(key) &&
    key.length > headKey(place).length &&
    headKey(place).every((part, index) => key[index] === part) &&
    key[headKey(place).length] !== at
  );
}
