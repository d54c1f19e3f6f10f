/** How many requests of Jira each page costs, with the app as it is built: the first time, and once its team is known. */
import { demoBacklog } from '../../local/demo/backlog';
import { anApp, type StartedApp } from './an-app';

const WARM_PREP_BUDGET = 5;
const NOW = new Date('2026-11-18T09:00:00Z');
const TOP = { boardId: null, after: null };

let app: StartedApp;
beforeEach(async () => {
  app = await anApp(demoBacklog(NOW), { now: NOW });
});
afterEach(() => app.stop());

/** What one call asks of Jira; printed, so that a run shows what a page costs. */
async function cost(what: string, call: () => Promise<unknown>): Promise<readonly string[]> {
  app.asked.length = 0;
  expect(await call()).toMatchObject({ ok: true });
  process.stdout.write(`${what}: ${app.asked.length} requests of Jira\n`);
  return [...app.asked].sort();
}

test('the prep page', async () => {
  const read = () => app.onPrepPage('readBacklog', TOP);
  expect((await cost('prep page, cold', read)).length).toBeLessThanOrEqual(9);
  const warm = await cost('prep page, warm', read);
  expect(warm.length).toBeLessThanOrEqual(WARM_PREP_BUDGET);
  expect(warm).toEqual([
    'GET /rest/agile/1.0/board',
    'GET /rest/api/3/mypermissions',
    'GET /rest/api/3/project/10000',
    'GET /rest/software/1.0/board/1/backlog',
  ]);
  expect(
    await cost('prep page, warm, another of the team', () => app.onPrepPage('readBacklog', TOP, 'Daniel')),
  ).toEqual(warm);
});

test('the panel', async () => {
  const read = () => app.inPanel('SHOP-23', 'readStory');
  expect((await cost('panel, cold', read)).length).toBeLessThanOrEqual(9);
  const warm = await cost('panel, warm', read);
  expect(warm).toHaveLength(2);
  expect(warm).toContain('GET /rest/api/3/mypermissions');
});

test('a good one', async () => {
  const find = () => app.inPanel('SHOP-23', 'findGoodOne', { check: 'described' });
  await app.inPanel('SHOP-23', 'readStory');
  expect(await cost('a good one, warm', find)).toHaveLength(3);
});

test('the panel after the prep page has only its boards to learn', async () => {
  await app.onPrepPage('readBacklog', TOP);
  expect(
    (await cost('panel after the prep page', () => app.inPanel('SHOP-23', 'readStory'))).length,
  ).toBeLessThanOrEqual(4);
});

test('what lies between stories, on the prep page and in the panel, besides what these ask anyway', async () => {
  const look = () => app.onPrepPage('readSetOverview', { boardId: null });
  expect((await cost('comparison asked for', look)).length).toBe(3);
  await app.platform.settle();
  const overview = await cost('comparison on the prep page', look);
  const named = overview.filter((request) => request === 'POST /rest/api/3/issue/bulkfetch').length;
  expect(named).toBeLessThanOrEqual(4);
  expect(overview.filter((request) => !request.includes('bulkfetch'))).toEqual([
    'GET /rest/agile/1.0/board',
    'GET /rest/api/3/mypermissions',
    'GET /rest/api/3/project/10000',
  ]);
  await app.inPanel('SHOP-23', 'readStory');
  const hints = await cost('hints in the panel', () => app.inPanel('SHOP-23', 'readSetHints'));
  expect(hints.length).toBeLessThanOrEqual(3);
});
