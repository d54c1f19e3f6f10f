/** Who can be impersonated here, which projects there are, and where the app has its places. */
import { z } from 'zod/mini';
import { PERSON_HEADER } from '../../../bridge/paths';
import { Failure } from './failure';
import { tellHostTime } from './host-time';
import { ask } from './request';

const PERSON = z.object({
  accountId: z.string(),
  displayName: z.string(),
  role: z.string(),
  mayEdit: z.boolean(),
  /** As Jira's profiles write it, e.g. `de_DE`. */
  locale: z.string(),
});

const PROJECT = z.object({ key: z.string(), name: z.string(), issues: z.nullable(z.number()) });

const MODULE = z.object({
  key: z.string(),
  type: z.enum([
    'jira:issueContext',
    'jira:projectPage',
    'jira:projectSettingsPage',
    'jira:backlogAction',
    'jira:boardAction',
    'jira:sprintAction',
    'jira:command',
  ]),
  resource: z.string(),
  /** Of what opens over a page: how large; `null` where the manifest doesn't say. */
  viewportSize: z.nullable(
    z.union([z.string(), z.object({ width: z.string(), height: z.optional(z.string()) })]),
  ),
  /** By which a command is found, besides its title. */
  keywords: z.array(z.string()),
  titles: z.record(z.string(), z.string()),
});

const SESSION = z.object({
  people: z.array(PERSON).check(z.minLength(1)),
  projects: z.array(PROJECT),
  modules: z.array(z.unknown()),
  /** In which one can choose to have Jira; none on a real site. */
  languages: z.array(z.object({ locale: z.string(), name: z.string() })),
  cloudId: z.string(),
  siteUrl: z.string(),
  version: z.string(),
  sample: z.boolean(),
  /** The time that the host goes by, if it says so. */
  now: z.optional(z.string()),
  site: z.nullable(z.object({ name: z.string(), readOnly: z.boolean() })),
});

export type Person = z.infer<typeof PERSON>;
export type Project = z.infer<typeof PROJECT>;
export type Language = z.infer<typeof SESSION>['languages'][number];
/** A place of the app, titled in the language of the person who looks. */
export interface AppModule extends Omit<z.infer<typeof MODULE>, 'titles'> {
  readonly title: string;
}
interface HostAnswer<Module> extends Omit<z.infer<typeof SESSION>, 'modules'> {
  readonly modules: readonly Module[];
}
export type HostSession = HostAnswer<AppModule>;
/** Before it is known who looks. */
export type HostOfAll = HostAnswer<z.infer<typeof MODULE>>;

/** Reads `/local/session`. Modules of types that have no place here yet are left out. */
export async function readSession(signal: AbortSignal): Promise<HostOfAll> {
  const parsed = SESSION.safeParse(await ask('/local/session', { signal }));
  if (!parsed.success) {
    throw new Failure('unexpected', 'The host and this page are of different versions. Reload the page.');
  }
  tellHostTime(parsed.data.now);
  const modules = parsed.data.modules.flatMap((entry) => {
    const module = MODULE.safeParse(entry);
    return module.success ? [module.data] : [];
  });
  return { ...parsed.data, modules };
}

/** The same, with the app's places titled as this person reads them. */
export function hostFor({ locale }: Person, host: HostOfAll): HostSession {
  const modules = host.modules.map(({ titles, ...module }) => ({ ...module, title: titles[locale] ?? '' }));
  return { ...host, modules };
}

/** Has Jira in another language from now on, whoever asks it: the app's pages, and its functions. */
export async function chooseLanguage({ accountId }: Person, { locale }: Language): Promise<void> {
  await ask('/local/language', {
    method: 'PUT',
    headers: { [PERSON_HEADER]: accountId },
    body: { locale },
  });
}
