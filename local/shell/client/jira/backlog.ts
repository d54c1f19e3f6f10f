/** A row of the ranked backlog, read from Jira's answer. */
import { z } from 'zod/mini';
import { issueType, mention, nameOf, number, readEach, status, strings, text, user } from './values';
import type { IssueMention, IssueType, Status, StatusCategory, User } from './values';

export interface BacklogRow {
  readonly key: string;
  readonly summary: string;
  readonly type: IssueType;
  readonly status: Status | null;
  readonly priority: string | null;
  readonly labels: readonly string[];
  readonly parent: IssueMention | null;
  readonly assignee: User | null;
  /** `undefined` where the board does not estimate in a field. */
  readonly points: number | null | undefined;
}

const ISSUE = z.object({ key: z.string(), fields: z.record(z.string(), z.unknown()) });

/**
 * @param issues the `issues` of a page, in rank order; what is no issue is left out
 * @param points the field that the board estimates with
 */
export function readBacklogRows(issues: readonly unknown[], points: string | null): readonly BacklogRow[] {
  return readEach(ISSUE, issues).map(({ key, fields }) => ({
    key,
    summary: text(fields['summary']) ?? '',
    type: issueType(fields['issuetype']),
    status: status(fields['status']),
    priority: nameOf(fields['priority']),
    labels: strings(fields['labels']),
    parent: mention(fields['parent']),
    assignee: user(fields['assignee']),
    points: points === null ? undefined : number(fields[points]),
  }));
}

/** Sums of points by category of status; what is not estimated counts nothing. */
export function pointsByCategory(rows: readonly BacklogRow[]): Readonly<Record<StatusCategory, number>> {
  const sums = { new: 0, indeterminate: 0, done: 0 };
  for (const { status: at, points } of rows) sums[at?.category ?? 'new'] += points ?? 0;
  return sums;
}

/** Whether a row holds every word that was typed: in key, summary, type, labels, epic, status or assignee. */
export function matches(row: BacklogRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const parts = [row.key, row.summary, row.type.name, row.status?.name, row.assignee?.displayName];
  const haystack = [...parts, ...row.labels, row.parent?.key, row.parent?.summary].join('\n').toLowerCase();
  return words.every((word) => haystack.includes(word));
}

/** The words of a filter as typed, lower-case. */
export function wordsOf(filter: string): readonly string[] {
  return filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}
