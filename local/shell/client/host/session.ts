/** Who can be impersonated here, which projects there are, and where the app has its places. */
import { z } from 'zod/mini';
import { Failure } from './failure';
import { tellHostTime } from './host-time';
import { ask } from './request';

const PERSON = z.object({
  accountId: z.string(),
  displayName: z.string(),
  role: z.string(),
  mayEdit: z.boolean(),
});

const PROJECT = z.object({ key: z.string(), name: z.string(), issues: z.nullable(z.number()) });

const MODULE = z.object({
  key: z.string(),
  type: z.enum(['jira:issueContext', 'jira:projectPage']),
  resource: z.string(),
  title: z.string(),
  label: z.optional(z.string()),
});

const SESSION = z.object({
  people: z.array(PERSON).check(z.minLength(1)),
  projects: z.array(PROJECT),
  modules: z.array(z.unknown()),
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
export type AppModule = z.infer<typeof MODULE>;
export interface HostSession extends Omit<z.infer<typeof SESSION>, 'modules'> {
  readonly modules: readonly AppModule[];
}

/** Reads `/local/session`. Modules of types that have no place here yet are left out. */
export async function readSession(signal: AbortSignal): Promise<HostSession> {
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
