/** The app as it is built is removed: what it left on issues goes before it, and nothing holds the removal up. */
import { READINESS_PROPERTY } from '../../src/usecases/marks';
import { anIssue, aProject } from '../local/jira/a-site';
import { anEventfulApp, type EventfulApp } from './an-eventful-app';

const OF_OTHERS = 'another.app';
const BULK = /\/issue\/properties\//;

let app: EventfulApp;
beforeEach(async () => {
  app = await anEventfulApp({
    projects: [aProject()],
    issues: ['SHOP-1', 'SHOP-2', 'SHOP-3'].map((key) => anIssue({ key })),
  });
  for (const key of ['SHOP-1', 'SHOP-3'])
    await app.inJira(`/rest/api/3/issue/${key}/properties/${READINESS_PROPERTY}`, 'PUT', { band: 'Ready' });
  await app.inJira(`/rest/api/3/issue/SHOP-1/properties/${OF_OTHERS}`, 'PUT', { theirs: true });
});
afterEach(() => app.stop());

const marked = async () => {
  const keys: string[] = [];
  for (const key of ['SHOP-1', 'SHOP-2', 'SHOP-3']) {
    const found = await app.inJira(`/rest/api/3/issue/${key}/properties`, 'GET');
    if (JSON.stringify(found).includes(READINESS_PROPERTY)) keys.push(key);
  }
  return keys;
};

it('takes its own property away, with one request, and no other', async () => {
  expect(await marked()).toEqual(['SHOP-1', 'SHOP-3']);
  app.asked.length = 0;
  await app.platform.uninstall();
  expect(await marked()).toEqual([]);
  expect(await app.inJira(`/rest/api/3/issue/SHOP-1/properties/${OF_OTHERS}`, 'GET')).toMatchObject({
    value: { theirs: true },
  });
  expect(app.asked).toMatchObject([
    { as: 'app', what: `DELETE /rest/api/3/issue/properties/${READINESS_PROPERTY}` },
  ]);
  expect(app.logged).toEqual([]);
});

it('waits where Jira is busy', async () => {
  app.answerNext(BULK, () => new Response(null, { status: 429, headers: { 'Retry-After': '1' } }));
  await app.platform.uninstall();
  expect(await marked()).toEqual([]);
});

it.each([400, 401, 403])('goes on where Jira refuses (%d), and says so in the log', async (status) => {
  app.answerNext(BULK, () => new Response(null, { status }));
  await app.platform.uninstall();
  expect(app.logged.join()).toContain('issue properties may be left');
});

it('gives up in time where Jira wants more patience than there is', async () => {
  app.answerNext(BULK, () => new Response(null, { status: 429, headers: { 'Retry-After': '600' } }));
  await app.platform.uninstall();
  expect(app.logged.join()).toContain('issue properties may be left');
});
