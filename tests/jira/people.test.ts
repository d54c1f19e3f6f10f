/** Who is who, asked of Jira by the app as it is built: how many requests it costs, and whom Jira knows. */
import { demoBacklog } from '../../local/demo/backlog';
import type { TeamView } from '../../src/contract/team';
import { person } from '../local/jira/a-site';
import { anApp, type StartedApp } from './an-app';

const NOW = new Date('2026-11-23T09:00:00Z');
const BOARD = { boardId: null };
const CLAIM = { ...BOARD, role: 'product-owner', timeZone: 'Europe/Berlin' };
const account = (name: string) => person(name).accountId;

let app: StartedApp;
beforeEach(async () => {
  app = await anApp(demoBacklog(NOW), { now: NOW });
});
afterEach(() => app.stop());

const named = (reply: unknown) => (reply as { readonly value: TeamView }).value;

test('names come from Jira in one request, and only where somebody is named', async () => {
  await app.onPrepPage('readTeam', BOARD, 'Daniel');
  expect(app.asked).not.toContain('GET /rest/api/3/user/bulk');
  const said = await app.onPrepPage('confirmRole', CLAIM);
  const [role] = named(said).roles;
  expect(role?.person).toEqual({ accountId: account('Petra'), name: 'Petra Lindqvist' });
  expect(role?.from).toMatch(/^2026-11-24T09:00:00/);
  app.asked.length = 0;
  await app.onPrepPage('readTeam', BOARD, 'Daniel');
  expect([...app.asked].sort()).toEqual([
    'GET /rest/agile/1.0/board',
    'GET /rest/api/3/mypermissions',
    'GET /rest/api/3/mypermissions',
    'GET /rest/api/3/project/10000',
    'GET /rest/api/3/user/bulk',
  ]);
  expect(app.lastQuery('/rest/api/3/user/bulk').getAll('accountId')).toEqual([account('Petra')]);
});

test('people are found by the first letters of their names; who may only look is not among them', async () => {
  expect(await app.onPrepPage('findPeople', { ...BOARD, letters: 'mei' }, 'Daniel')).toEqual({
    ok: true,
    value: [{ accountId: account('Mei'), name: 'Mei Tanaka' }],
  });
  expect(await app.onPrepPage('findPeople', { ...BOARD, letters: 'oliver' })).toEqual({
    ok: true,
    value: [],
  });
});

test('a list takes those whom Jira lets work there, and nobody else', async () => {
  const members = [account('Petra'), account('Mei')];
  const kept = await app.onPrepPage('nameMembers', { ...BOARD, members, over: null });
  expect(
    named(kept)
      .members?.map(({ name }) => name)
      .sort(),
  ).toEqual(['Mei Tanaka', 'Petra Lindqvist']);
  for (const stranger of [account('Oliver'), 'nobody at all', '712020:app']) {
    expect(
      await app.onPrepPage('nameMembers', { ...BOARD, members: [...members, stranger], over: members }),
    ).toEqual({
      ok: false,
      error: 'person-unknown',
    });
  }
  expect(await app.onPrepPage('readTeam', { boardId: 1 }, 'Daniel')).toEqual({
    ok: false,
    error: 'not-in-team',
  });
});

test('who may only look can neither see nor say who is who', async () => {
  expect(await app.onPrepPage('readTeam', BOARD, 'Oliver')).toEqual({ ok: false, error: 'not-in-team' });
  expect(await app.onPrepPage('confirmRole', CLAIM, 'Oliver')).toEqual({ ok: false, error: 'not-in-team' });
});
