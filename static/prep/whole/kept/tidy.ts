/** Deletes what this browser still keeps of other days and other people, also where nobody opens the whole backlog again. */
import { readOwner } from './owner';
import { isOver } from './place';
import { kept } from './store';

/** Never rejects. */
export async function tidy(): Promise<void> {
  const owner = await readOwner(Date.now());
  if (owner === null) return;
  try {
    await kept.forget((key) => isOver(key, owner));
  } catch {
    // Without a database there is nothing to delete.
  }
}
