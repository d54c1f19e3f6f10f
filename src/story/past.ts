/**
 * A story as it was at an instant, from the issue as it is and Jira's change history, which is undone from today back.
 *
 * What the history can't tell is unseen and never guessed. It holds descriptions as flat text without their form. Rank,
 * whether a linked issue was done, and which sub-tasks there were it doesn't hold at all. It tells what people did, not what
 * vanished with something else: a component that was removed from its project, an issue that was deleted with its links.
 * Of others only what names them, their summaries, is today's.
 */
import type { ChangeHistory } from './change-history';
import { fieldsToRead, storyFromJira, type JiraIssue } from './from-jira';
import { instantOf } from './instant';
import { PastFields, type PastFieldMap } from './past-fields';
import { idOf } from './past-values';
import type { Seen, Story } from './story';
import { listOf, objectOf, textOf } from './unknown-json';

export type { PastFieldMap } from './past-fields';

/** An issue and its history, read together. */
export interface KnownIssue {
  /** With the fields of `fieldsForPast`. */
  readonly issue: JiraIssue;
  /** Read with the issue or just after it. */
  readonly history: ChangeHistory;
  /** When the issue was read: an instant, ISO 8601. */
  readonly readAt: string;
  /** When each of today's sub-tasks was created, by key, where somebody asked: the parent's history doesn't tell of them. */
  readonly subtasksCreated?: ReadonlyMap<string, string>;
}

export interface PastStory {
  /** The instant asked for, ISO 8601. */
  readonly at: string;
  /** The story with the key and the type that it had then. */
  readonly story: Story;
  /** The project that it was in then: its id. */
  readonly projectId: string | undefined;
  /** What the site calls its type then: a team's definition goes by it. */
  readonly issueType: string | undefined;
  /** The id of its status. */
  readonly statusId: string | undefined;
  /** `undefined` where nobody knows what that status meant. */
  readonly isDone: boolean | undefined;
  /** The sprints that it was in or had been in; which of them ran then the sprints' own dates tell. Empty: none yet. */
  readonly sprintIds: readonly number[] | undefined;
  /** A text of the story is from the history: its lists, tables, links and pictures are what can be read from flat text. */
  readonly isFlat: boolean;
  /** `false` where the present was asked for: then nothing is lost. */
  readonly isRebuilt: boolean;
}

/** Ids of the fields to ask Jira for, so that `storyAt` sees all it can. */
export function fieldsForPast(map: PastFieldMap): string[] {
  const own = typeof map.sprintFieldId === 'string' ? [map.sprintFieldId] : [];
  return [...fieldsToRead(map), 'created', 'status', 'project', ...own];
}

/**
 * Rebuilds a story. Linear in the history; never throws.
 * @param at an instant, ISO 8601; what was changed at that very instant counts as done. From `readAt` on: the present
 * @param map the site's own fields and statuses
 * @returns `null` where the story didn't exist yet; `undefined` where that, or what it said, can't be known: the history was
 * read back to a later day only, or it tells of the summary or the type in a way that nobody can read
 */
export function storyAt(at: string, known: KnownIssue, map: PastFieldMap): Seen<PastStory> {
  const { issue, history } = known;
  const instant = instantOf(at);
  const readAt = instantOf(known.readAt);
  if (instant === undefined || readAt === undefined) return undefined;
  if (instant >= readAt) return told(at, issue, storyFromJira(issue, map), map);

  const existed = existedAt(instant, known);
  if (existed !== true) return existed === false ? null : undefined;
  if (instant < history.knownSince) return undefined;

  const past = new PastFields(issue.fields, issue.key, map);
  for (let index = history.changes.length - 1; index >= 0; index -= 1) {
    const change = history.changes[index];
    if (change === undefined || change.at <= instant) break;
    past.undo(change);
  }
  const fields = new Map(past.read());
  const key = textOf(fields.get('key'));
  const isLost = (id: string): boolean => past.isSetBack(id) && !fields.has(id);
  if (key === undefined || isLost('summary') || isLost('issuetype')) return undefined;

  fields.delete('key');
  setOrDelete(fields, 'updated', updatedAt(instant, known));
  setOrDelete(fields, 'subtasks', subtasksAt(instant, known));
  const then = { id: issue.id, key, fields: Object.fromEntries(fields) };
  const story = storyFromJira(then, map);
  const texts = ['description', ...(map.criteriaFields ?? []).map(({ id }) => id)];
  return {
    ...told(at, then, { ...story, links: withoutDone(story.links) }, map),
    isFlat: texts.some((id) => past.isSetBack(id) && typeof fields.get(id) === 'string'),
    isRebuilt: true,
  };
}

function told(at: string, { fields }: JiraIssue, story: Story, map: PastFieldMap): PastStory {
  const statusId = idOf(fields['status']);
  const said = textOf(objectOf(objectOf(fields['status'])?.['statusCategory'])?.['key']);
  const category = said ?? map.statusCategories.get(statusId ?? '');
  return {
    at,
    story,
    projectId: idOf(fields['project']),
    issueType: textOf(objectOf(fields['issuetype'])?.['name']),
    statusId,
    isDone: category === undefined ? undefined : category === 'done',
    sprintIds: typeof map.sprintFieldId === 'string' ? sprintIdsIn(fields[map.sprintFieldId]) : undefined,
    isFlat: false,
    isRebuilt: false,
  };
}

/** @returns `undefined` where the day of its making is unseen and no other trace of that time is left */
function existedAt(instant: number, { issue, history }: KnownIssue): boolean | undefined {
  const created = instantOf(issue.fields['created']);
  if (created !== undefined) return instant >= created;
  const traces = [instantOf(issue.fields['updated']), history.changes[0]?.at];
  return traces.some((trace) => trace !== undefined && instant >= trace) ? true : undefined;
}

/** Today's, if nothing came since; else the last change until then, or the making. */
function updatedAt(instant: number, { issue, history }: KnownIssue): unknown {
  const { updated, created } = issue.fields;
  const last = instantOf(updated);
  if (last !== undefined && last <= instant) return updated;
  const change = history.changes.findLast(({ at }) => at <= instant)?.at ?? instantOf(created);
  return change === undefined ? undefined : new Date(change).toISOString();
}

/** Those of today's that were there; one that was made at a time nobody knows leaves all of them unseen. */
function subtasksAt(instant: number, { issue, subtasksCreated }: KnownIssue): unknown {
  const subtasks = issue.fields['subtasks'];
  if (subtasksCreated === undefined || !Array.isArray(subtasks)) return undefined;
  const dated = listOf(subtasks).map((subtask) => ({
    subtask,
    created: instantOf(subtasksCreated.get(textOf(objectOf(subtask)?.['key']) ?? '')),
  }));
  if (dated.some(({ created }) => created === undefined)) return undefined;
  return dated.filter(({ created }) => (created ?? Infinity) <= instant).map(({ subtask }) => subtask);
}

/** What is known of another issue is today's, and it may have been done or reopened since. */
function withoutDone(links: Story['links']): Story['links'] {
  return links?.map((link) => ({ ...link, done: undefined })) ?? links;
}

/** Jira answers sprints as objects with an id, and `null` for none. */
function sprintIdsIn(value: unknown): readonly number[] | undefined {
  if (value === null) return [];
  if (!Array.isArray(value)) return undefined;
  const ids = value.map((sprint) => Number(idOf(sprint) ?? Number.NaN));
  return ids.every((id) => Number.isSafeInteger(id)) ? ids : undefined;
}

function setOrDelete(fields: Map<string, unknown>, id: string, value: unknown): void {
  if (value === undefined) fields.delete(id);
  else fields.set(id, value);
}
