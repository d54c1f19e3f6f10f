/** What the small Jira's pages need to know first: who can look, which projects there are, where the app appears. */
import { z } from 'zod';
import type { Jira } from '../../jira/jira';
import { PEOPLE, type Person } from '../../jira/people';
import type { Platform } from '../../platform/platform';

export interface SessionFacts {
  readonly jira: Jira;
  readonly platform: Pick<Platform, 'manifest'>;
  readonly cloudId: string;
  readonly siteUrl: string;
  readonly version: string;
}

export interface Session {
  readonly people: readonly Pick<Person, 'accountId' | 'displayName' | 'role' | 'mayEdit'>[];
  readonly projects: readonly { readonly key: string; readonly name: string; readonly issues: number }[];
  readonly modules: readonly {
    readonly key: string;
    readonly type: string;
    readonly resource: string;
    readonly title: string;
    readonly label?: string;
  }[];
  readonly cloudId: string;
  readonly siteUrl: string;
  readonly version: string;
  /** Whether the untouched sample is shown. */
  readonly sample: boolean;
}

/** Everything a page of the small Jira asks before it draws anything. */
export async function session({ jira, platform, cloudId, siteUrl, version }: SessionFacts): Promise<Session> {
  return {
    people: PEOPLE.map(({ accountId, displayName, role, mayEdit }) => ({
      accountId,
      displayName,
      role,
      mayEdit,
    })),
    projects: await projects(jira, siteUrl),
    modules: platform.manifest.pages.map(({ key, type, resource, title, label }) => ({
      key,
      type,
      resource,
      title,
      ...(label !== null && { label }),
    })),
    cloudId,
    siteUrl,
    version,
    sample: jira.state() === 'untouched-sample',
  };
}

const projectsReply = z.object({
  values: z.array(z.object({ key: z.string(), name: z.string() })),
  isLast: z.boolean(),
});
const countReply = z.object({ count: z.number() });

/** Asked over Jira's own interface, as everything else is: the host knows no more than a client would. */
async function projects(jira: Jira, siteUrl: string): Promise<Session['projects']> {
  const found: { key: string; name: string }[] = [];
  for (let isLast = false; !isLast;) {
    const path = `/rest/api/3/project/search?maxResults=100&startAt=${found.length}`;
    const page = projectsReply.parse(await ask(jira, new Request(new URL(path, siteUrl))));
    found.push(...page.values);
    isLast = page.isLast;
  }
  return Promise.all(
    found.map(async (project) => ({ ...project, issues: await count(jira, siteUrl, project.key) })),
  );
}

async function count(jira: Jira, siteUrl: string, projectKey: string): Promise<number> {
  const request = new Request(new URL('/rest/api/3/search/approximate-count', siteUrl), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ jql: `project = "${projectKey}"` }),
  });
  return countReply.parse(await ask(jira, request)).count;
}

async function ask(jira: Jira, request: Request): Promise<unknown> {
  const answer = await jira.fetch(request, { kind: 'app' });
  return answer.json();
}
