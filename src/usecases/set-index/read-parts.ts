/** Parts of an index, all of the same writing. */
import type { Shelf, WholeBacklog } from '../ports';
import { namesOf, type PartName } from './names';
import { headFrom, type IndexHead } from './stored-head';

export interface PartsRead {
  readonly head: IndexHead;
  /** In the order of the names; `undefined` where one is lost. */
  readonly values: readonly unknown[];
}

/**
 * @param partsOf which ones; where the index is replaced meanwhile, it is asked once more
 * @returns `null` where there is no index
 */
export async function readParts(
  shelf: Shelf,
  backlog: WholeBacklog,
  now: Date,
  partsOf: (head: IndexHead) => readonly PartName[],
): Promise<PartsRead | null> {
  const names = namesOf(backlog);
  for (let attempt = 1; ; attempt += 1) {
    const [headValue] = await shelf.readAll([names.head]);
    const head = headFrom(headValue, now);
    if (head === null) return null;
    const values = await shelf.readAll(partsOf(head).map((part) => names.part(head, part)));
    if (attempt === 2 || values.every((value) => value !== undefined)) return { head, values };
  }
}
