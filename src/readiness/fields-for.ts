/** Which of a site's fields are read for a team: those that it chose, else those that were found. */
import type { FieldMap } from '../story/fields';
import type { FieldChoice, TeamDefinition } from './team-definition';

/**
 * A field that was chosen and is gone is still asked for: Jira leaves it out of its answers, and it is unseen. Another one in its
 * place would be one that nobody chose.
 * @param found what the site and the board say by themselves
 * @returns what to read; a field that several own checks ask for is named once
 */
export function fieldsFor(
  { ownChecks, criteriaFields, estimateField }: Omit<TeamDefinition, 'kinds'>,
  found: Pick<FieldMap, 'criteriaFields' | 'estimateFieldId'>,
): FieldMap {
  const map: FieldMap = {
    criteriaFields: criteriaFields ?? found.criteriaFields,
    estimateFieldId: estimateField === null ? found.estimateFieldId : estimateField.id,
  };
  const asked = new Map<string, FieldChoice>();
  for (const { asks } of ownChecks) {
    if (asks.kind === 'field') asked.set(asks.fieldId, { id: asks.fieldId, name: asks.fieldName });
  }
  return asked.size === 0 ? map : { ...map, askedFields: [...asked.values()] };
}
