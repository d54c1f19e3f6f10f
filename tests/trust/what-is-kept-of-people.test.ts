/**
 * What is kept of people, in the whole store, after everything was called: nothing but accounts, in the record of each person and in
 * those of the teams that name them; and nothing at all of an account that was closed.
 */
import { PEOPLE } from '../../local/jira/people';
import { aDemoApp, type DemoApp } from './a-demo-app';
import { BUGS, TEAM } from './every-call';

const WEEK = 7 * 24 * 3600;
const ACCOUNTS = PEOPLE.map(({ accountId }) => accountId);
const OF_TEAM = PEOPLE.filter(({ mayEdit }) => mayEdit);
const account = (name: string): string =>
  PEOPLE.find(({ displayName }) => displayName.startsWith(name))?.accountId ?? '';

let app: DemoApp;
// Everybody asks everything.
beforeAll(async () => {
  app = await aDemoApp();
  await app.compare();
  const timeZone = 'Europe/Berlin';
  const productOwner = { boardId: TEAM, role: 'product-owner', timeZone };
  const calls = [
    ['Petra', 'confirmRole', productOwner],
    ['Sofie', 'confirmRole', { boardId: TEAM, role: 'scrum-master', timeZone }],
    [
      'Petra',
      'nameMembers',
      { boardId: BUGS, members: [account('Petra'), account('Daniel'), account('Mei')], over: null },
    ],
    ['Petra', 'offerRole', { ...productOwner, to: account('Tomás') }],
  ] as const;
  for (const [name, call, payload] of calls) {
    expect([call, await app.onPrepPage(call, payload, name)]).toMatchObject([call, { ok: true }]);
    await app.pass(4 * 24 * 3600); // roles come into force
  }
  for (const { displayName } of OF_TEAM) await app.askEverything(displayName, 'all');
  for (const { displayName } of OF_TEAM) await app.onPrepPage('chooseBoard', { boardId: TEAM }, displayName);
}, 180_000);
afterAll(() => app.stop());

const stored = (): readonly (readonly [key: string, text: string])[] =>
  Object.entries(app.stored()).map(([key, value]) => [key, JSON.stringify(value)]);
const naming = (text: string): readonly string[] => ACCOUNTS.filter((accountId) => text.includes(accountId));

it('names accounts in records of people, of teams and of offers only, and each person in no other one’s', () => {
  const named = stored().filter(([key, text]) => naming(key + text).length > 0);
  expect(named.map(([key]) => key).filter((key) => !/^(?:person|team|help)\//.test(key))).toEqual([]);
  for (const [key, text] of named.filter(([each]) => each.startsWith('person/'))) {
    expect(naming(text)).toEqual([key.slice('person/'.length)]);
  }
  expect(naming(named.map(([key, text]) => key + text).join()).length).toBeGreaterThan(3);
});

it('keeps no name and no address of anybody', () => {
  const all = stored().join();
  const words = PEOPLE.flatMap(({ displayName, emailAddress }) => [displayName, emailAddress]);
  expect(words.filter((word) => all.includes(word))).toEqual([]);
});

it('lets everybody whom a team names be found from the account', () => {
  const people = new Map(stored());
  const teams = stored().filter(([key]) => key.startsWith('team/'));
  expect(teams.length).toBeGreaterThan(1);
  for (const [key, text] of teams) {
    for (const accountId of naming(text)) {
      expect(people.get(`person/${accountId}`)).toContain(key.slice('team/'.length));
    }
  }
});

it('keeps nothing of an account that was closed, a week later, and what others decided stays', async () => {
  app.platform.personalData.set(account('Petra'), 'closed');
  await app.pass(WEEK + 3600);
  expect(stored().join()).not.toContain(account('Petra'));
  expect(stored().join()).toContain(account('Daniel'));

  for (const accountId of ACCOUNTS) app.platform.personalData.set(accountId, 'closed');
  await app.pass(WEEK + 3600);
  expect(naming(stored().join())).toEqual([]);
  // Of the lists nobody is left: those who may edit are the team again.
  expect(stored().join()).toContain('\\"members\\":null');
  expect(stored().join()).not.toContain('\\"members\\":[]');
});
