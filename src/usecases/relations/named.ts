/** An item that a page has named: known only once it was read as the person who asks, and fits what it is named for. */
import { Problem } from '../problem';
import type { NamedIssue } from '../relations-port';
import type { PlacedItem, World } from '../ports';

export type Role = 'parent' | 'blocker';

/** Of Jira's own hierarchy: an epic stands one above the usual items. */
const ABOVE = 1;

/** Whether an item could be a story's parent, or block it: parents stand above it in its own project, blockers anywhere. */
export function fits(
  { story, projectId }: PlacedItem,
  { id, key, level, projectId: where }: NamedIssue,
  as: Role,
): boolean {
  if (id === story.id || key === story.key || level < 0) return false;
  return as === 'blocker' || (level === ABOVE && where === projectId);
}

/** @throws Problem `not-found` where it is gone, hidden from this person, or doesn't fit */
export async function readFitting(
  { relations }: Pick<World, 'relations'>,
  item: PlacedItem,
  key: string,
  as: Role,
): Promise<NamedIssue> {
  const named = await relations.readNamed(key);
  if (!fits(item, named, as)) throw new Problem('not-found', `the item can’t be a ${as} of this one`);
  return named;
}
