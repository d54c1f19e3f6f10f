/** In which language somebody has the laptop's Jira: chosen at the top, told to pages and by Jira itself. */
import { z } from 'zod';
import { LOCALES } from '../../../../local/jira/locales';
import { person } from '../../jira/a-site';
import { aConsole, type ConsoleHost } from './a-console';

let host: ConsoleHost;
beforeEach(async () => {
  host = await aConsole();
});
afterEach(() => host.stop());

const MEI = person('Mei').accountId;

const sessionShape = z.object({
  people: z.array(z.object({ accountId: z.string(), locale: z.string() })),
  languages: z.array(z.object({ locale: z.string(), name: z.string() })),
  modules: z.array(z.object({ titles: z.record(z.string(), z.string()) })),
});

const session = async () => sessionShape.parse((await host.ask('/local/session')).body);
const localeOf = async (accountId: string) =>
  (await session()).people.find((one) => one.accountId === accountId)?.locale;
const choose = (locale: unknown, accountId = MEI) =>
  host.ask('/local/language', 'PUT', { locale }, { 'x-groundwork-person': accountId });

it('is English until somebody chooses another one, and then it is theirs alone', async () => {
  expect(new Set((await session()).people.map(({ locale }) => locale))).toEqual(new Set(['en_US']));
  expect((await choose('pt_BR')).status).toBe(200);
  expect(await localeOf(MEI)).toBe('pt_BR');
  expect(await localeOf(person('Petra').accountId)).toBe('en_US');
});

it('is what Jira says of the person', async () => {
  await choose('de_DE');
  const mine = await host.ask('/local/jira/rest/api/3/myself', 'GET', undefined, { 'x-groundwork-person': MEI });
  expect(mine.body).toMatchObject({ accountId: MEI, locale: 'de_DE' });
  const others = await host.ask('/local/jira/rest/api/3/myself');
  expect(others.body).toMatchObject({ locale: 'en_US' });
}); // prettier-ignore

it('outlives the backlog that is shown', async () => {
  await choose('fr_FR');
  await host.jira.load({ projects: [], issues: [] }, { origin: 'import', replace: true });
  expect(await localeOf(MEI)).toBe('fr_FR');
});

it('follows the site for who has chosen nothing', async () => {
  await choose('es_ES');
  host.jira.profiles.chooseForSite('de_DE');
  expect(await localeOf(person('Petra').accountId)).toBe('de_DE');
  expect(await localeOf(MEI)).toBe('es_ES');
});

it.each([['nl_NL'], ['de-DE'], [''], [7], [null], [undefined]])('is not %j', async (locale) => {
  expect(await choose(locale)).toMatchObject({ status: 400, body: { ok: false } });
  expect(await localeOf(MEI)).toBe('en_US');
});

it('is nobody’s whom the laptop does not know', async () => {
  expect((await choose('de_DE', 'stranger')).status).toBe(400);
});

it('has a title for each place of the app', async () => {
  const { modules, languages } = await session();
  expect(languages).toEqual(LOCALES);
  for (const { titles } of modules) {
    expect(Object.keys(titles).sort()).toEqual(LOCALES.map(({ locale }) => locale).sort());
  }
});

it('is not chosen here where a real site is shown: its profile says it', async () => {
  expect(await host.askWithSite('/local/language', 'PUT', { locale: 'de_DE' })).toMatchObject({
    status: 409,
    body: { ok: false },
  });
});
