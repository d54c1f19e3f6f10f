/** What the small Jira's pages need to know first: who can look, which projects there are, where the app appears. */
import { z } from 'zod';
import type { Clock } from '../../clock';
import type { Jira } from '../../jira/jira';
import { LOCALES } from '../../jira/locales';
import { PEOPLE, type Person } from '../../jira/people';
import type { PageModule } from '../../platform/manifest';
import type { Platform } from '../../platform/platform';
import { textFor } from '../../platform/translations';
import type { ProductFetch } from '../../principal';
import type { Site } from '../../site/site';

export interface SessionFacts {
  readonly jira: Jira;
  readonly clock: Clock;
  readonly platform: Pick<Platform, 'manifest'>;
  readonly site: Site | null;
  readonly cloudId: string;
  readonly siteUrl: string;
  readonly version: string;
}

export interface Session {
  readonly people: readonly Looker[];
  readonly projects: readonly {
    readonly key: string;
    readonly name: string;
    /** `null` where counting would cost a call for each of many projects. */
    readonly issues: number | null;
  }[];
  readonly modules: readonly {
    readonly key: string;
    readonly type: string;
    readonly resource: string;
    /** Of what opens over a page; `null` where the manifest doesn't say. */
    readonly viewportSize: PageModule['viewportSize'];
    /** By which a command is found, besides its title. */
    readonly keywords: readonly string[];
    /** By locale: for each in which somebody here has Jira, or can have it. */
    readonly titles: Readonly<Record<string, string>>;
  }[];
  /** In which one can choose to have Jira; the names are in their own language. */
  readonly languages: readonly { readonly locale: string; readonly name: string }[];
  readonly cloudId: string;
  readonly siteUrl: string;
  readonly version: string;
  /** ISO instant: the pages go by the laptop's clock. */
  readonly now: string;
  /** Whether the untouched sample is shown. */
  readonly sample: boolean;
  /** The real site that is shown; `null` for the Jira of this machine. */
  readonly site: { readonly name: string; readonly readOnly: boolean } | null;
}

/** Somebody through whose eyes one can look. */
interface Looker extends Pick<Person, 'accountId' | 'displayName' | 'mayEdit'> {
  readonly role: string;
  /** As Jira's profiles write it, e.g. `de_DE`. */
  readonly locale: string;
}

/** Jira did not answer what the page needs first; the message is a sentence for the person. */
export class SessionRefused extends Error {
  override readonly name = 'SessionRefused';
}

/**
 * Everything a page of the small Jira asks before it draws anything.
 * @throws SessionRefused
 */
export async function session(facts: SessionFacts): Promise<Session> {
  const { jira, clock, platform, site, cloudId, siteUrl, version } = facts;
  const people = site === null ? PEOPLE.map((person) => looker(person, jira)) : [owner(site)];
  const locales = [...LOCALES, ...people].map(({ locale }) => locale);
  const { pages, translations } = platform.manifest;
  return {
    people,
    projects:
      site === null ? await countedProjects(jira.direct, siteUrl) : await projects(site.fetch, siteUrl),
    modules: pages.map(({ key, type, resource, title, viewportSize, keywords }) => ({
      key,
      type,
      resource,
      viewportSize,
      keywords,
      titles: Object.fromEntries(
        locales.map((locale) => [locale, textFor(title, forgeLocale(locale), translations)]),
      ),
    })),
    languages: site === null ? LOCALES : [],
    cloudId,
    siteUrl,
    version,
    now: clock.now().toISOString(),
    sample: site === null && jira.state() === 'untouched-sample',
    site: site && { name: site.name, readOnly: site.readOnly },
  };
}

function looker({ accountId, displayName, role, mayEdit }: Person, { profiles }: Jira): Looker {
  return { accountId, displayName, role, mayEdit, locale: profiles.localeOf(accountId) };
}

function owner({ owner: { accountId, displayName, locale }, readOnly, name }: Site): Looker {
  return { accountId, displayName, role: name, mayEdit: !readOnly, locale };
}

/** Jira's profiles say `de_DE`, Forge's manifest `de-DE`. */
function forgeLocale(locale: string): string {
  return locale.replace('_', '-');
}

const projectsReply = z.object({
  values: z.array(z.object({ key: z.string(), name: z.string() })),
  isLast: z.boolean(),
});
const countReply = z.object({ count: z.number() });
const refusalReply = z.object({ errorMessages: z.array(z.string()).min(1) });

/** Asked over Jira's own interface, as everything else is: the host knows no more than a client would. */
async function projects(product: ProductFetch, siteUrl: string): Promise<Session['projects']> {
  const found: { key: string; name: string; issues: null }[] = [];
  for (let isLast = false; !isLast;) {
    const path = `/rest/api/3/project/search?maxResults=100&startAt=${found.length}`;
    const page = await ask(product, new Request(new URL(path, siteUrl)), projectsReply);
    found.push(...page.values.map(({ key, name }) => ({ key, name, issues: null })));
    isLast = page.isLast || page.values.length === 0;
  }
  return found;
}

async function countedProjects(product: ProductFetch, siteUrl: string): Promise<Session['projects']> {
  const found = await projects(product, siteUrl);
  return Promise.all(
    found.map(async (project) => ({ ...project, issues: await count(product, siteUrl, project.key) })),
  );
}

async function count(product: ProductFetch, siteUrl: string, projectKey: string): Promise<number> {
  const request = new Request(new URL('/rest/api/3/search/approximate-count', siteUrl), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ jql: `project = "${projectKey}"` }),
  });
  return (await ask(product, request, countReply)).count;
}

async function ask<T>(product: ProductFetch, request: Request, shape: z.ZodType<T>): Promise<T> {
  const answer = await product(request, { kind: 'app' });
  const body: unknown = await answer.json().catch(() => undefined);
  const reply = shape.safeParse(body);
  if (reply.success) return reply.data;
  const refusal = refusalReply.safeParse(body);
  throw new SessionRefused(
    refusal.success
      ? refusal.data.errorMessages.join(' ')
      : `Jira answered the list of projects with something unreadable (${answer.status}).`,
  );
}
