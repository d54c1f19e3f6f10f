/** A site's own fields in Jira's JSON: told by the names and kinds that came along, else by what they hold. */
import type { RawField } from './backlog-item';
import { meaningOf } from './columns';
import { richText, stringsOf } from './json-values';
import { isRecord, textAt } from './json';

type Fields = Readonly<Record<string, unknown>>;
/** Names of a site's own fields by id, as `expand=names` answers them. */
export type FieldNames = Readonly<Record<string, string>>;

/** Jira's own fields that are read elsewhere; any other that holds something is named as left out. */
const FIELDS_READ: ReadonlySet<string> = new Set(
  (
    'summary description issuetype status resolution priority labels components fixVersions parent reporter assignee ' +
    'created updated comment issuelinks subtasks project sprint'
  ).split(' '),
);

/** Jira's own kinds of fields, by the end of `schema.custom`, with the names that they have in English. */
const KINDS: readonly (readonly [string, string])[] = [
  [':jsw-story-points', 'Story point estimate'],
  [':gh-epic-link', 'Epic Link'],
  [':gh-lexo-rank', 'Rank'],
  [':gh-sprint', 'Sprint'],
];

/** A field's kind says more than its name, which a site may have changed or translated. */
export function fieldNames({
  names = {},
  schema = {},
}: {
  readonly names?: FieldNames | undefined;
  readonly schema?: Fields | undefined;
}): FieldNames {
  const byKind = Object.entries(schema).flatMap(([id, type]) => {
    const kind = textAt(type, 'custom') ?? '';
    const name = KINDS.find(([end]) => kind.endsWith(end))?.[1];
    return name === undefined ? [] : [[id, name] as const];
  });
  return { ...names, ...Object.fromEntries(byKind) };
}

/** What no name and no kind told: told to the person, so that nothing is lost silently. */
export interface Unread {
  /** Ids of all fields that hold something and are left out. */
  readonly fields: Set<string>;
  /** Those among them that hold numbers, as story points do. */
  readonly numbers: Set<string>;
}

export function nothingUnread(): Unread {
  return { fields: new Set(), numbers: new Set() };
}

export interface OwnFields {
  points: unknown;
  epic: string | undefined;
  sprints: string[] | undefined;
  rank: string | undefined;
  fields: Record<string, RawField>;
}

/** The site's own fields, told by the names that came along, else by the shape of what they hold. */
export function readOwnFields(fields: Fields, names: FieldNames, unread: Unread): OwnFields {
  const own: OwnFields = {
    points: undefined,
    epic: undefined,
    sprints: undefined,
    rank: undefined,
    fields: {},
  };
  for (const [id, value] of Object.entries(fields)) {
    if (FIELDS_READ.has(id)) continue;
    const name = names[id];
    const meaning = meaningOf(`Custom field (${name ?? ''})`);
    if (meaning.is === 'storyPoints')
      own.points ??= value; // two fields may be there; the filled one counts
    else if (meaning.is === 'parent') own.epic = typeof value === 'string' ? value : own.epic;
    else if (
      meaning.is === 'rank' ||
      (typeof value === 'string' && /^\d\|[0-9a-z]+:[0-9a-z]*$/.test(value))
    ) {
      own.rank = typeof value === 'string' ? value : own.rank;
    } else if (meaning.is === 'sprint' || isSprints(value)) own.sprints = stringsOf(value) ?? own.sprints;
    else if (name !== undefined && id.startsWith('customfield_')) own.fields[name] = fieldOf(value);
    else if (value !== null && value !== undefined) {
      unread.fields.add(id);
      if (typeof value === 'number' && id.startsWith('customfield_')) unread.numbers.add(id);
    }
  }
  return own;
}

function isSprints(value: unknown): boolean {
  return Array.isArray(value) && value.some((one) => isRecord(one) && 'boardId' in one && 'state' in one);
}

function fieldOf(value: unknown): RawField {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return stringsOf(value) ?? null;
  const option = textAt(value, 'value') ?? textAt(value, 'name') ?? textAt(value, 'displayName');
  return option ?? richText(value) ?? null;
}
