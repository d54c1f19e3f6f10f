/** The questions to Jira by which a whole backlog is read, and what their answers hold. Pure. */
import type { WholePlan, WholeSource } from '../../../src/contract/whole';
import { fieldsToRead, type JiraIssue } from '../../../src/story/from-jira';
import { openItemsOf } from '../../../src/story/open-items';
import { listOf, objectOf, textOf } from '../../../src/story/unknown-json';

/** Jira answers no more stories with fields at a time. */
export const PAGE_SIZE = 100;

/** A page of stories by rank. */
export interface IssuePage {
  readonly issues: readonly JiraIssue[];
  /** Jira's token for what follows; `null` at the end. */
  readonly next: string | null;
}

/** @param after the `next` of the page before; `null` for the top */
export function pageAddress({ source, fields }: WholePlan, after: string | null): string {
  const query = new URLSearchParams({
    maxResults: String(PAGE_SIZE),
    fields: fieldsToRead(fields).join(','),
  });
  if (after !== null) query.set('nextPageToken', after);
  if (source.kind === 'board')
    return `/rest/software/1.0/board/${source.boardId}/backlog?${query.toString()}`;
  query.set('jql', openItemsOf(source.projectId));
  return `/rest/api/3/search/jql?${query.toString()}`;
}

/** `null` where the answer is not as documented. */
export function readPage(answer: unknown): IssuePage | null {
  const page = objectOf(answer);
  if (!Array.isArray(page?.['issues'])) return null;
  const issues = listOf(page['issues']).map(issueOf);
  if (issues.includes(null)) return null;
  return {
    issues: issues.filter((issue) => issue !== null),
    next: textOf(page['nextPageToken']) ?? null,
  };
}

/** Where Jira tells how many stories there are, about. */
export function countAddress(source: WholeSource): string {
  return source.kind === 'board'
    ? `/rest/software/1.0/board/${source.boardId}/backlog/approximate-count`
    : '/rest/api/3/search/approximate-count';
}

/** What is sent with that question; `null`: it is a GET. */
export function countBody(source: WholeSource): unknown {
  return source.kind === 'board' ? null : { jql: openItemsOf(source.projectId) };
}

/** `null` where the answer is not as documented. */
export function readCount(answer: unknown): number | null {
  const count = objectOf(answer)?.['count'];
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : null;
}

function issueOf(value: unknown): JiraIssue | null {
  const issue = objectOf(value);
  const [id, key] = [textOf(issue?.['id']), textOf(issue?.['key'])];
  const fields = objectOf(issue?.['fields']);
  return id === undefined || key === undefined || fields === undefined ? null : { id, key, fields };
}
