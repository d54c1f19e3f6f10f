/** Jira's JSON of an issue → Story. Every field may be absent (then it is unseen), empty, or not of the shape we expect. */
import { readAdf } from './adf';
import { composed } from './composed';
import type { FieldMap } from './fields';
import { filled } from './filled';
import { kindOfIssueType } from './kind';
import { readPlainText } from './plain-text';
import type { IssueKind, NamedText, RichText, Seen, Story, StoryLink } from './story';
import { listOf, objectOf, textOf } from './unknown-json';

/** An issue as `GET /rest/api/3/issue/{key}` and the search answer it; what is in `fields` is read with care. */
export interface JiraIssue {
  readonly id: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const FIELDS = [
  'summary',
  'description',
  'issuetype',
  'labels',
  'components',
  'parent',
  'issuelinks',
  'subtasks',
  'attachment',
  'updated',
] as const;

/** Ids of the fields to ask Jira for, so that `storyFromJira` sees all it can. */
export function fieldsToRead({ estimateFieldId, criteriaFields, askedFields }: FieldMap): string[] {
  const own = [estimateFieldId, ...[...(criteriaFields ?? []), ...(askedFields ?? [])].map(({ id }) => id)];
  return [...new Set([...FIELDS, ...own.filter((id) => typeof id === 'string')])];
}

/**
 * Reads one issue.
 * @param issue Jira's answer; a field that is absent from `fields` counts as unseen, an empty one as empty
 * @param map which of the site's own fields hold the estimate and the acceptance criteria, and which a team asks for
 */
export function storyFromJira({ id, key, fields }: JiraIssue, map: FieldMap): Story {
  const story: Story = {
    id,
    key,
    kind: kindOf(fields['issuetype']),
    summary: composed(textOf(fields['summary']) ?? ''),
    description: documentOf(fields['description']),
    criteriaFields: map.criteriaFields?.flatMap((field) => namedText(field.name, fields[field.id])),
    estimate: estimateOf(fields, map.estimateFieldId),
    labels: seenList(fields['labels'], textOf),
    components: seenList(fields['components'], (one) => textOf(objectOf(one)?.['name'])),
    parent: seen(parentIn(fields), keyAndSummary),
    links: seenList(fields['issuelinks'], linkOf),
    subtasks: seenList(fields['subtasks'], keyAndSummary),
    attachments: seen(fields['attachment'], (value) => listOf(value).length),
    updated: seen(fields['updated'], textOf),
  };
  if (map.askedFields === undefined) return story;
  return {
    ...story,
    askedFields: map.askedFields.map((asked) => ({
      id: asked.id,
      filled: filled(fieldOf(fields, asked.id)),
    })),
  };
}

/** Jira leaves out a parent that is not there, unlike every other field: where the rest was told, none means none. */
function parentIn(fields: JiraIssue['fields']): unknown {
  return fields['parent'] === undefined && fields['issuelinks'] !== undefined ? null : fields['parent'];
}

/** A team chooses the id: it is no key of every object. */
function fieldOf(fields: JiraIssue['fields'], id: string): unknown {
  return Object.hasOwn(fields, id) ? fields[id] : undefined;
}

/** A sub-task of whatever name is a task, unless its name says bug or spike. */
function kindOf(issuetype: unknown): IssueKind {
  const type = objectOf(issuetype);
  const kind = kindOfIssueType(textOf(type?.['name']));
  const isSubtask = type?.['subtask'] === true || type?.['hierarchyLevel'] === -1;
  return kind === 'story' && isSubtask ? 'task' : kind;
}

/** Rich text is a document in REST v3 and a string in v2 and in old history. */
function documentOf(value: unknown): Seen<RichText> {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? readPlainText(value) : readAdf(value);
}

/** A field that this issue type doesn't have is absent from Jira's answer: nothing is missing then. */
function namedText(name: string, value: unknown): NamedText[] {
  const text = documentOf(value);
  return text === undefined ? [] : [{ name, text }];
}

function estimateOf(fields: Readonly<Record<string, unknown>>, id: string | null | undefined): Seen<number> {
  if (id === null || id === undefined) return undefined;
  return seen(fields[id], (value) =>
    typeof value === 'number' && Number.isFinite(value) ? value : undefined,
  );
}

function linkOf(value: unknown): StoryLink | undefined {
  const link = objectOf(value);
  const type = objectOf(link?.['type']);
  // `outwardIssue`: this story does the outward thing to it; `inwardIssue`: the inward one.
  const isOutward = objectOf(link?.['outwardIssue']) !== undefined;
  const other = objectOf(link?.[isOutward ? 'outwardIssue' : 'inwardIssue']);
  const known = keyAndSummary(other);
  if (known === undefined) return undefined;
  const category = objectOf(objectOf(objectOf(other?.['fields'])?.['status'])?.['statusCategory']);
  const categoryKey = textOf(category?.['key']);
  return {
    relation: textOf(type?.[isOutward ? 'outward' : 'inward']) ?? '',
    ...known,
    done: categoryKey === undefined ? undefined : categoryKey === 'done',
  };
}

function keyAndSummary(value: unknown): { key: string; summary: string } | undefined {
  const issue = objectOf(value);
  const key = textOf(issue?.['key']);
  if (key === undefined) return undefined;
  return { key, summary: textOf(objectOf(issue?.['fields'])?.['summary']) ?? '' };
}

/** Absent → unseen; null → empty; of another shape than we know → unseen. */
function seen<T>(value: unknown, read: (value: unknown) => T | undefined): Seen<T> {
  return value === null ? null : value === undefined ? undefined : read(value);
}

function seenList<T>(value: unknown, read: (value: unknown) => T | undefined): Seen<readonly T[]> {
  return seen(value, (list) =>
    Array.isArray(list) ? list.map(read).filter((one): one is T => one !== undefined) : undefined,
  );
}
