/** Which fields of a site a team can choose for its rules. */
import type { TeamDefinition } from '../../readiness/team-definition';
import type { ListedField } from '../ports';

/**
 * Jira's own fields that a person fills in on some stories and not on others. The rest every item has, or Jira fills in by
 * itself, or the product's checks ask for them already. Nobody is asked who it is about: no field for a person is among them.
 */
const SYSTEM_FIELDS: ReadonlySet<string> = new Set([
  'components',
  'duedate',
  'environment',
  'fixVersions',
  'labels',
  'parent',
  'priority',
  'timetracking',
  'versions',
]);

/** By name; of equal names by id, so that the order is the same for everybody. */
export function fieldsToChoose(all: readonly ListedField[]): readonly ListedField[] {
  return all
    .filter(({ id }) => SYSTEM_FIELDS.has(id) || id.startsWith('customfield_'))
    .sort(
      (one, other) => compare(one.name.toLowerCase(), other.name.toLowerCase()) || compare(one.id, other.id),
    );
}

/** Ids of the fields that a Definition names. */
export function fieldsNamed({
  ownChecks,
  criteriaFields,
  estimateField,
}: TeamDefinition): ReadonlySet<string> {
  const asked = ownChecks.flatMap(({ asks }) => (asks.kind === 'field' ? [asks.fieldId] : []));
  const chosen = [...(criteriaFields ?? []), ...(estimateField === null ? [] : [estimateField])];
  return new Set([...asked, ...chosen.map(({ id }) => id)]);
}

/** No collation of the machine's language has a say. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
