/** What can be chosen in an issue's fields: people, parents, labels, sprints, and the next statuses. */
import { z } from 'zod/mini';
import { mention, readEach, status, user } from '../jira/values';
import type { IssueMention, IssueType, Status, User } from '../jira/values';
import { askJira, parsed } from './ask-jira';

const TRANSITIONS = z.object({ transitions: z.array(z.unknown()) });
const TRANSITION = z.object({ id: z.string(), name: z.string(), to: z.unknown() });

/** A way from the present status to another. */
export interface Transition {
  readonly id: string;
  readonly name: string;
  readonly to: Status;
}

export async function loadTransitions(
  accountId: string,
  key: string,
  signal: AbortSignal,
): Promise<readonly Transition[]> {
  const path = `/rest/api/3/issue/${encodeURIComponent(key)}/transitions`;
  const { transitions } = parsed(TRANSITIONS, await askJira(accountId, path, { signal }));
  return readEach(TRANSITION, transitions).flatMap(({ id, name, to }) => {
    const target = status(to);
    return target === null ? [] : [{ id, name, to: target }];
  });
}

/** @throws Failure with Jira's own words, e.g. when the workflow asks for more */
export async function makeTransition(accountId: string, key: string, id: string): Promise<void> {
  await askJira(accountId, `/rest/api/3/issue/${encodeURIComponent(key)}/transitions`, {
    method: 'POST',
    body: { transition: { id } },
  });
}

/** People whom an issue can be assigned to, by the beginning of a name. */
export async function searchAssignable(
  accountId: string,
  issueKey: string,
  query: string,
  signal: AbortSignal,
): Promise<readonly User[]> {
  const asked = new URLSearchParams({ issueKey, query, maxResults: '20' });
  const path = `/rest/api/3/user/assignable/search?${asked.toString()}`;
  const found = parsed(z.array(z.unknown()), await askJira(accountId, path, { signal }));
  return found.flatMap((one) => user(one) ?? []);
}

const PROJECT = z.object({ issueTypes: z.array(z.unknown()) });
const TYPE = z.object({
  id: z.string(),
  name: z.string(),
  hierarchyLevel: z.optional(z.number()),
  subtask: z.optional(z.boolean()),
});

export interface TypeAndLevel extends IssueType {
  /** −1 sub-tasks, 0 stories and the like, 1 epics. */
  readonly level: number;
}

export function readTypes(values: readonly unknown[]): readonly TypeAndLevel[] {
  return readEach(TYPE, values).map(({ id, name, hierarchyLevel, subtask }) => ({
    id,
    name,
    subtask: subtask === true,
    epic: (hierarchyLevel ?? 0) > 0,
    level: hierarchyLevel ?? (subtask === true ? -1 : 0),
  }));
}

const FOUND = z.object({ issues: z.array(z.unknown()) });
const MOST_PARENTS = 50;
const MOST_LABELLED = 100;

const LABELLED = z.object({ fields: z.object({ labels: z.array(z.string()) }) });

/** Labels that were used last in a project, by the alphabet. */
export async function loadLabels(
  accountId: string,
  projectKey: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const jql = `project = "${projectKey}" AND labels IS NOT EMPTY ORDER BY updated DESC`;
  const body = await askJira(accountId, '/rest/api/3/search/jql', {
    method: 'POST',
    body: { jql, maxResults: MOST_LABELLED, fields: ['labels'] },
    signal,
  });
  const used = readEach(LABELLED, parsed(FOUND, body).issues).flatMap(({ fields }) => fields.labels);
  return [...new Set(used)].sort((one, other) => one.localeCompare(other));
}

/**
 * Issues of a project that can be the parent of one of this type: those one level above.
 * @param typed words of the summary, or a key
 */
export async function searchParents(
  accountId: string,
  projectKey: string,
  typeId: string,
  typed: string,
  signal: AbortSignal,
): Promise<readonly IssueMention[]> {
  const project = await askJira(accountId, `/rest/api/3/project/${encodeURIComponent(projectKey)}`, {
    signal,
  });
  const types = readTypes(parsed(PROJECT, project).issueTypes);
  const level = types.find(({ id }) => id === typeId)?.level ?? 0;
  const above = types.filter((type) => type.level === level + 1);
  if (above.length === 0) return [];
  const jql =
    `project = "${projectKey}" AND issuetype IN (${above.map(({ id }) => id).join(', ')})` +
    `${textClause(typed)} ORDER BY updated DESC`;
  const body = await askJira(accountId, '/rest/api/3/search/jql', {
    method: 'POST',
    body: { jql, maxResults: MOST_PARENTS, fields: ['summary', 'issuetype', 'status'] },
    signal,
  });
  const found = parsed(FOUND, body).issues.flatMap((one) => mention(one) ?? []);
  const number = numberIn(typed);
  return number === null ? found : found.filter(({ key }) => key.endsWith(`-${number}`));
}

/** The condition for what was typed; signs that mean something to a search are left out. */
export function textClause(typed: string): string {
  // A search for the key of an issue that does not exist is refused, so keys are looked for in what was found.
  if (numberIn(typed) !== null) return '';
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => ` AND summary ~ "${word}*"`).join('');
}

/** The number of an issue, typed alone or as a key. */
function numberIn(typed: string): string | null {
  return /^(?:[a-z][a-z0-9_]*-)?([1-9][0-9]*)$/i.exec(typed.trim())?.[1] ?? null;
}
