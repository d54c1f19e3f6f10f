/** Builders of issues with a past for tests, in the shapes of Jira's answers. */
import { readChangeHistory } from '../../src/story/change-history';
import { storyAt, type KnownIssue, type PastFieldMap, type PastStory } from '../../src/story/past';
import type { Seen } from '../../src/story/story';

export const MAP: PastFieldMap = {
  estimateFieldId: 'customfield_10016',
  criteriaFields: [{ id: 'customfield_10030', name: 'Acceptance criteria' }],
  sprintFieldId: 'customfield_10020',
  statusCategories: new Map([
    ['1', 'new'],
    ['2', 'indeterminate'],
    ['3', 'done'],
  ]),
};

/** The morning of a day in March, as Jira writes it. */
export function day(number: number): string {
  return `2026-03-${String(number).padStart(2, '0')}T09:00:00.000+0000`;
}

export type Item = Readonly<Record<string, unknown>>;

/** One entry of the history; each item as Jira has it. */
export function entry(created: unknown, ...items: readonly unknown[]): Item {
  return { id: '10001', author: { displayName: 'Mei Tanaka' }, created, items };
}

/** A field of Jira's own of which only words are kept. */
export function words(field: string, fromString: string | null, toString: string | null): Item {
  return { field, fieldtype: 'jira', fieldId: field, from: null, fromString, to: null, toString };
}

export function custom(field: string, fieldId: string, before: string | null, after: string | null): Item {
  return { field, fieldtype: 'custom', fieldId, from: null, fromString: before, to: null, toString: after };
}

/** A field that holds an id: each side `[id, words]`. */
export function named(field: string, before: Pair, after: Pair, fieldId?: string): Item {
  return {
    field,
    fieldtype: 'jira',
    ...(fieldId === undefined ? {} : { fieldId }),
    from: before[0],
    fromString: before[1],
    to: after[0],
    toString: after[1],
  };
}
export type Pair = readonly [string | null, string | null];
export const NOTHING: Pair = [null, null];

/** The first page of a history, oldest first, and all there is. */
export function wholePage(entries: readonly unknown[]): Item {
  return { startAt: 0, maxResults: 100, total: entries.length, isLast: true, values: entries };
}

/** A story of the first of March with harmless fields, read on the twentieth. */
export function anIssueWith(
  fields: Readonly<Record<string, unknown>>,
  entries: readonly unknown[],
): KnownIssue {
  return {
    issue: {
      id: '10001',
      key: 'SHOP-1',
      fields: {
        summary: 'Pay with a voucher',
        issuetype: { id: '10', name: 'Story', subtask: false },
        created: day(1),
        ...fields,
      },
    },
    history: readChangeHistory([wholePage(entries)]),
    readAt: day(20),
  };
}

/** The story on the morning of a day, which must be one that can be told. */
export function onDay(number: number, known: KnownIssue, map = MAP): PastStory {
  return told(storyAt(day(number), known, map));
}

export function told(past: Seen<PastStory>): PastStory {
  if (past === null || past === undefined) throw new Error('nothing is told of that time');
  return past;
}
