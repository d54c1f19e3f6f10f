/** Reads which of a site's fields a team chose. */
import type { FieldChoice } from '../team-definition';
import type { Mistakes, Path } from './mistake';
import { readGroup, readList, readText } from './read-value';

/** Jira's longest names of fields. */
export const LONGEST_FIELD_NAME = 255;
const MOST_CRITERIA_FIELDS = 20;

/** `customfield_10042`, `duedate`: Jira's ids, and no key that every object has. */
const FIELD_ID = /^[A-Za-z][\w.-]{0,98}$/;

/** Jira's own fields that tell who did something: no rule asks for them. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  'assignee',
  'comment',
  'creator',
  'reporter',
  'votes',
  'watches',
  'worklog',
]);

export function readFieldId(value: unknown, path: Path, mistakes: Mistakes): string | undefined {
  if (typeof value === 'string' && FIELD_ID.test(value) && !(value in {}) && !OF_PEOPLE.has(value))
    return value;
  mistakes.add(path, 'mistake.field.id');
  return undefined;
}

/** @returns `null` where the team leaves it to what is found */
export function readCriteriaFields(
  value: unknown,
  path: Path,
  mistakes: Mistakes,
): readonly FieldChoice[] | null {
  if (value === null || value === undefined) return null;
  const list = readList(value, path, { least: 0, most: MOST_CRITERIA_FIELDS }, mistakes) ?? [];
  const seen = new Set<string>();
  return list.flatMap((one, index) => {
    const choice = readField(one, [...path, index], mistakes);
    if (choice === undefined) return [];
    if (seen.has(choice.id)) mistakes.add([...path, index], 'mistake.twice', { name: choice.id });
    seen.add(choice.id);
    return [choice];
  });
}

/** @returns `null` where the team leaves it to the board */
export function readEstimateField(value: unknown, path: Path, mistakes: Mistakes): FieldChoice | null {
  return value === null || value === undefined ? null : (readField(value, path, mistakes) ?? null);
}

function readField(value: unknown, path: Path, mistakes: Mistakes): FieldChoice | undefined {
  const group = readGroup(value, path, ['id', 'name'], mistakes);
  if (group === undefined) return undefined;
  const id = group.has('id') ? readFieldId(group.get('id'), [...path, 'id'], mistakes) : undefined;
  const name = group.has('name')
    ? readText(group.get('name'), [...path, 'name'], LONGEST_FIELD_NAME, mistakes)
    : undefined;
  return id === undefined || name === undefined ? undefined : { id, name };
}
