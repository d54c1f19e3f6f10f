/** Small readers for the values inside Jira's answers: what does not fit is simply not there. */
import { z } from 'zod/mini';

/** Reads a value, or answers `null`. */
export function read<T>(schema: z.ZodMiniType<T>, value: unknown): T | null {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}

/** Reads the entries of a list that fit. */
export function readEach<T>(schema: z.ZodMiniType<T>, value: unknown): readonly T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    const result = schema.safeParse(entry);
    return result.success ? [result.data] : [];
  });
}

export interface User {
  readonly accountId: string;
  readonly displayName: string;
  /** Whether the account is deactivated: known by name only. */
  readonly former: boolean;
}

const USER = z.object({
  accountId: z.string(),
  displayName: z.string(),
  active: z.optional(z.boolean()),
});

export function user(value: unknown): User | null {
  const found = read(USER, value);
  if (found === null) return null;
  const { accountId, displayName, active } = found;
  return { accountId, displayName, former: active === false };
}

/** An entry of one of the site's or a project's lists: a priority, a component, a version. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

const NAMED = z.object({ id: z.optional(z.string()), name: z.string() });
export const named = (value: unknown): Named | null => namedEach([value])[0] ?? null;
export const namedEach = (value: unknown): readonly Named[] =>
  readEach(NAMED, value).map(({ id, name }) => ({ id: id ?? name, name }));
export const nameOf = (value: unknown): string | null => named(value)?.name ?? null;

export type StatusCategory = 'new' | 'indeterminate' | 'done';
export interface Status {
  readonly name: string;
  readonly category: StatusCategory;
}

const STATUS = z.object({
  name: z.string(),
  statusCategory: z.optional(z.object({ key: z.optional(z.string()) })),
});

export function status(value: unknown): Status | null {
  const found = read(STATUS, value);
  if (found === null) return null;
  const key = found.statusCategory?.key;
  return { name: found.name, category: key === 'done' || key === 'indeterminate' ? key : 'new' };
}

export interface IssueType {
  readonly id: string;
  readonly name: string;
  readonly subtask: boolean;
  /** Whether other issues lie below it that are no sub-tasks. */
  readonly epic: boolean;
}

const ISSUE_TYPE = z.object({
  id: z.string(),
  name: z.string(),
  subtask: z.optional(z.boolean()),
  hierarchyLevel: z.optional(z.number()),
});

export function issueType(value: unknown): IssueType {
  const found = read(ISSUE_TYPE, value) ?? { id: '', name: 'Issue' };
  const { id, name, subtask, hierarchyLevel = 0 } = found;
  return { id, name, subtask: subtask === true, epic: hierarchyLevel > 0 };
}

/** Another issue as it appears inside an issue: parent, sub-task, linked one. */
export interface IssueMention {
  readonly key: string;
  readonly summary: string;
  readonly type: IssueType;
  readonly status: Status | null;
}

const MENTION = z.object({ key: z.string(), fields: z.optional(z.record(z.string(), z.unknown())) });

export function mention(value: unknown): IssueMention | null {
  const found = read(MENTION, value);
  if (found === null) return null;
  return {
    key: found.key,
    summary: text(found.fields?.['summary']) ?? '',
    type: issueType(found.fields?.['issuetype']),
    status: status(found.fields?.['status']),
  };
}

export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
export const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
export const strings = (value: unknown): readonly string[] => readEach(z.string(), value);
