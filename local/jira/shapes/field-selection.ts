/** Which fields a caller wants of an issue: `summary`, `*all`, `*navigable`, `-comment`, in any mixture. */
import type { FieldDefinition } from '../fields';

export interface FieldSelection {
  /** Ids of the fields to answer with. */
  readonly wanted: ReadonlySet<string>;
  /** Only the id was asked for: not even its key is answered. */
  readonly onlyId: boolean;
  /** Nothing but id and key was asked for, which Jira answers in far longer pages. */
  readonly onlyIdAndKey: boolean;
}

/** Not fields but parts of the issue itself. */
const IDENTITY = new Set(['id', 'key', 'issuekey']);

/** @param asked as the caller wrote them; a field that does not exist is left out, as Jira does */
export function selectFields(
  asked: readonly string[],
  definitions: readonly FieldDefinition[],
): FieldSelection {
  const all = definitions.filter(({ id }) => !IDENTITY.has(id));
  const wanted = new Set<string>();
  const positive = asked.filter((name) => !name.startsWith('-'));
  // `-comment` alone means everything but the comments.
  for (const name of positive.length === 0 ? ['*all', ...asked] : asked) {
    if (name === '*all') for (const { id } of all) wanted.add(id);
    else if (name === '*navigable') for (const { id, navigable } of all) if (navigable) wanted.add(id);
    if (all.some(({ id }) => id === name)) wanted.add(name);
  }
  for (const name of asked) if (name.startsWith('-')) wanted.delete(name.slice(1));
  const identity = asked.length > 0 && asked.every((name) => IDENTITY.has(name));
  return { wanted, onlyIdAndKey: identity, onlyId: identity && asked.every((name) => name === 'id') };
}
