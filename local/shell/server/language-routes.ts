/**
 * `PUT /local/language` chooses somebody's language, as people do in their Atlassian account: Jira's own interface has
 * no call for it any more.
 */
import { Hono } from 'hono';
import { z } from 'zod';
import { PERSON_HEADER } from '../../bridge/paths';
import type { Jira } from '../../jira/jira';
import { LOCALES } from '../../jira/locales';
import { PEOPLE } from '../../jira/people';
import type { Site } from '../../site/site';

interface LanguageOptions {
  readonly jira: Pick<Jira, 'profiles'>;
  readonly site: Pick<Site, 'name'> | null;
}

const choice = z.strictObject({ locale: z.enum(LOCALES.map(({ locale }) => locale)) });

/** Routes to be mounted at `/local/language`. */
export function languageRoutes({ jira, site }: LanguageOptions): Hono {
  const app = new Hono();
  app.put('/', async (context) => {
    if (site !== null) {
      const message = `On ${site.name} one's language is that of one's Atlassian account.`;
      return context.json({ ok: false, message }, 409);
    }
    const person = PEOPLE.find(({ accountId }) => accountId === context.req.header(PERSON_HEADER));
    const chosen = choice.safeParse(await context.req.json<unknown>().catch(() => undefined));
    if (person === undefined || !chosen.success) {
      const message = `Say who you are, and one of ${LOCALES.map(({ locale }) => locale).join(', ')}.`;
      return context.json({ ok: false, message }, 400);
    }
    jira.profiles.choose(person.accountId, chosen.data.locale);
    return context.json(chosen.data);
  });
  return app;
}
