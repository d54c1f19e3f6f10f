/** A small Jira for tests: a few issues, a fixed clock, and calls made as somebody. */
import type { Clock } from '../../../local/clock';
import { Database } from '../../../local/database';
import {
  createJira,
  type IssueChange,
  type Jira,
  type JiraOptions,
  type ProductEvent,
} from '../../../local/jira/jira';
import { PEOPLE, type Person } from '../../../local/jira/people';
import type { AdfDocument, BacklogSeed, IssueSeed, ProjectSeed } from '../../../local/jira/seed';
import type { Principal } from '../../../local/principal';

export const SITE = 'http://localhost:8080';
export const NOW = new Date('2026-03-05T10:00:00.000Z');

/** @param word any part of a person's display name or role */
export function person(word: string): Person {
  const found = PEOPLE.find(({ displayName, role }) => displayName.includes(word) || role.includes(word));
  if (found === undefined) throw new Error(`nobody is called ${word}`);
  return found;
}

export function asPerson(word: string): Principal {
  return { kind: 'user', accountId: person(word).accountId };
}

export function aDocument(...paragraphs: readonly string[]): AdfDocument {
  return {
    version: 1,
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

export function anIssue(issue: Partial<IssueSeed> & { readonly key: string }): IssueSeed {
  return { summary: `Summary of ${issue.key}`, description: null, issueType: 'Story', ...issue };
}

export function aProject(project: Partial<ProjectSeed> = {}): ProjectSeed {
  return { key: 'SHOP', name: 'Web shop', ...project };
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

interface CallOptions {
  readonly as?: Principal;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
}

export interface TestSite {
  readonly jira: Jira;
  readonly database: Database;
  /** What the stand-in told of changes and of calls it does not know. */
  readonly changes: readonly IssueChange[];
  readonly events: readonly ProductEvent[];
  readonly unknown: readonly string[];
  readonly call: (path: string, options?: CallOptions) => Promise<Answer>;
  /** Runs a JQL query as the Product Owner unless told otherwise. */
  readonly jql: (
    jql: string,
    parameters?: Readonly<Record<string, string>>,
    as?: Principal,
  ) => Promise<Answer>;
  /** The keys that a query finds, in its order. */
  readonly keys: (jql: string, as?: Principal) => Promise<readonly string[]>;
}

export async function aSite(
  seed: Partial<BacklogSeed> = {},
  origin: 'sample' | 'import' = 'sample',
  more: Pick<JiraOptions, 'indexedProperties'> = {},
): Promise<TestSite> {
  const site = anEmptySite(undefined, undefined, more);
  await site.jira.load({ projects: [aProject()], issues: [], ...seed }, { origin, replace: true });
  return site;
}

/** @param clock stands still at NOW unless a test moves it */
export function anEmptySite(
  database = new Database(':memory:'),
  clock: Clock = { now: () => NOW },
  more: Pick<JiraOptions, 'indexedProperties'> = {},
): TestSite {
  const changes: IssueChange[] = [];
  const events: ProductEvent[] = [];
  const unknown: string[] = [];
  const jira = createJira({
    database,
    clock,
    siteUrl: SITE,
    ...more,
    onIssueChanged: (change) => changes.push(change),
    onEvent: (event) => events.push(event),
    onUnknown: (line) => unknown.push(line),
  });
  const call: TestSite['call'] = async (path, { as = asPerson('Petra'), method = 'GET', body } = {}) => {
    const request = new Request(SITE + path, {
      method,
      ...(body === undefined
        ? {}
        : {
            body: typeof body === 'string' ? body : JSON.stringify(body),
            headers: { 'Content-Type': 'application/json' },
          }),
    });
    const response = await jira.fetch(request, as);
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  };
  const jql: TestSite['jql'] = (query, parameters = {}, as = asPerson('Petra')) =>
    call(`/rest/api/3/search/jql?${new URLSearchParams({ jql: query, ...parameters }).toString()}`, { as });
  return {
    jira,
    database,
    changes,
    events,
    unknown,
    call,
    jql,
    keys: async (query, as) => {
      const { status, body } = await jql(query, { fields: 'key', maxResults: '5000' }, as);
      if (status !== 200) throw new Error(JSON.stringify(body));
      return issuesIn(body).map(({ key }) => key);
    },
  };
}

interface FoundIssue {
  readonly id: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The issues of a search or a backlog; a page that does not look like one fails the test. */
export function issuesIn(body: unknown): readonly FoundIssue[] {
  return (body as { readonly issues: readonly FoundIssue[] }).issues;
}

export function tokenIn(body: unknown): string | undefined {
  return (body as { readonly nextPageToken?: string }).nextPageToken;
}
