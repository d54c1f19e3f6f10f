/** What Jira's history tells of a field since it was looked at: Jira takes a write over anything, so only there a lost race is seen. */
import type { ChangeHistory, FieldChange } from '../../story/change-history';
import { instantOf } from '../../story/instant';
import type { Story } from '../../story/story';

/** Jira dates an item and the entry of its history one after the other: so much later it is still the same change. */
const SAME_MOMENT_MS = 1000;

/**
 * Changes of the field, oldest first; empty where nothing can be told.
 * @param looked the item as it was looked at
 */
export function changesSince(
  { changes }: ChangeHistory,
  fieldId: string,
  { updated }: Pick<Story, 'updated'>,
): readonly FieldChange[] {
  const since = instantOf(updated);
  if (since === undefined) return [];
  return changes
    .filter(({ at }) => at > since + SAME_MOMENT_MS)
    .flatMap(({ fields }) => fields.filter((field) => field.fieldId === fieldId));
}
