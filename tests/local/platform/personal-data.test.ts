/** `privacy.reportPersonalData` of the real `@forge/api`, answered as Atlassian's reporting API documents it. */
import { privacy } from '@forge/api';
import { z } from 'zod';
import { movableClock } from '../../../local/clock';
import { Database } from '../../../local/database';
import { PersonalData } from '../../../local/platform/personal-data';

const NOON = '2026-01-05T12:00:00.000Z';
const EARLIER = '2026-01-05T11:00:00.000Z';
const LATER = '2026-01-05T13:00:00.000Z';

let database: Database;
let personalData: PersonalData;
/** Sizes of the reports that came. */
let sizes: number[];
beforeEach(() => {
  database = new Database(':memory:');
  personalData = new PersonalData(database, movableClock(database, { now: () => new Date(NOON) }));
  sizes = [];
  const counters = { incr: () => undefined, decr: () => undefined };
  Object.assign(globalThis, {
    __forge_runtime__: { proxy: { token: 'none' }, metrics: { counter: () => counters } },
    __forge_fetch__: async (target: object, path: string, init: RequestInit) => {
      expect(target).toMatchObject({ provider: 'app', remote: 'stargate' });
      const body: unknown = JSON.parse(await new Request('http://localhost', init).text());
      sizes.push(z.object({ accounts: z.array(z.unknown()) }).parse(body).accounts.length);
      return personalData.answer(init.method ?? 'GET', path, body) ?? new Response(null, { status: 404 });
    },
  });
});
afterEach(() => {
  database.close();
});

const report = (updatedAt: string, ...accounts: readonly string[]) =>
  privacy.reportPersonalData(accounts.map((accountId) => ({ accountId, updatedAt })));

it('has nothing to say of accounts that nothing became of', async () => {
  expect(await report(EARLIER, '712020:ann', '712020:ben')).toEqual([]);
});

it('tells who was closed, however new what is kept is, until it is taken back', async () => {
  personalData.set('712020:ann', 'closed');
  expect(await report(LATER, '712020:ann', '712020:ben')).toEqual([
    { accountId: '712020:ann', status: 'closed' },
  ]);
  personalData.set('712020:ann', null);
  expect(await report(LATER, '712020:ann')).toEqual([]);
});

it('tells who has changed to whoever knows them from before', async () => {
  personalData.set('712020:ann', 'updated');
  expect(await report(EARLIER, '712020:ann')).toEqual([{ accountId: '712020:ann', status: 'updated' }]);
  expect(await report(LATER, '712020:ann')).toEqual([]);
});

it('takes ninety accounts a report, which is how the package sends them', async () => {
  const accounts = Array.from({ length: 200 }, (_, at) => `712020:${at}`);
  personalData.set('712020:199', 'closed');
  expect(await report(EARLIER, ...accounts)).toEqual([{ accountId: '712020:199', status: 'closed' }]);
  expect(sizes).toEqual([90, 90, 20]);
});

it.each([
  ['no accounts', { accounts: [] }],
  ['too many', { accounts: Array.from({ length: 91 }, () => ({ accountId: 'a', updatedAt: NOON })) }],
  ['an id that is none', { accounts: [{ accountId: 'a b', updatedAt: NOON }] }],
  ['no time', { accounts: [{ accountId: 'a' }] }],
  ['a day', { accounts: [{ accountId: 'a', updatedAt: '2026-01-05' }] }],
  ['nothing', undefined],
])('refuses a report with %s', (_, body) => {
  expect(personalData.answer('POST', '/app/report-accounts', body)?.status).toBe(400);
});

it('knows reports only', () => {
  expect(personalData.answer('GET', '/app/report-accounts', undefined)?.status).toBe(400);
  expect(personalData.answer('POST', '/app/anything', {})).toBeUndefined();
});
