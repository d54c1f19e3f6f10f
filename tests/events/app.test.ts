/**
 * The app as it is built, on the real packages: somebody opens the prep page, the queue compares the backlog, somebody
 * changes a story, and its hint is there. What it asks of Jira for that is counted.
 */
import { PEOPLE } from '../../local/jira/people';
import type { IssueSeed, ProjectSeed } from '../../local/jira/seed';
import { aDocument, anIssue, aProject } from '../local/jira/a-site';
import { anEventfulApp, type EventfulApp } from './an-eventful-app';

const VOUCHER = 'As a customer, I want to pay with a voucher, so that I can use my gift';
const PARCEL = 'As a customer, I want to search for parcels, so that I see where they are';
const ANY_BOARD = { boardId: null };
/** Longer than an event and its job are under way. */
const SOON = 30;

let app: EventfulApp;
afterEach(() => app.stop());

async function open(
  issues: readonly IssueSeed[],
  project: Partial<ProjectSeed> = {},
  behaviour: Parameters<typeof anEventfulApp>[1] = {},
): Promise<void> {
  app = await anEventfulApp({ projects: [aProject(project)], issues }, behaviour);
  await app.onPrepPage('readSetOverview', ANY_BOARD);
  await app.pass(SOON);
  app.asked.length = 0;
}

const threeStories = [
  anIssue({
    key: 'SHOP-1',
    summary: VOUCHER,
    description: aDocument('We sell vouchers.'),
    assignee: 'Mei Tanaka',
  }),
  anIssue({ key: 'SHOP-2', summary: PARCEL, reporter: 'Daniel Okoye' }),
  anIssue({ key: 'SHOP-3', summary: 'As a clerk, I want to print labels, so that parcels find their way' }),
];

const edit = (key: string, fields: Readonly<Record<string, unknown>>, as?: string) =>
  app.inJira(`/rest/api/3/issue/${key}`, 'PUT', { fields }, as);
const overview = (as?: string) => app.onPrepPage('readSetOverview', ANY_BOARD, as);
const hints = (key: string, as?: string) => app.inPanel(key, 'readSetHints', undefined, as);
const points = () => app.asked.reduce((sum, each) => sum + each.points, 0);
const pairOf = (key: string) => ({
  ok: true,
  value: { findings: [{ check: 'unique', other: { key } }] },
});
/** Events that reached a function. */
const heard = () =>
  app.platform.watch
    .happenings('event')
    .filter(({ state }) => state !== 'filtered out' && state !== 'no trigger');
const NOTHING_FOUND = { ok: true, value: { findings: [] } };

test('from the first look to the hint of a story that has just been changed', async () => {
  app = await anEventfulApp({ projects: [aProject()], issues: threeStories });
  expect(await overview()).toEqual({
    ok: true,
    value: { state: 'building', asOf: null, stories: 0, counts: [], kept: [] },
  });
  expect(await hints('SHOP-1')).toEqual({ ok: true, value: null });
  app.asked.length = 0;
  await app.pass(SOON);
  expect(app.asked.map(({ as, what }) => `${as}: ${what}`)).toEqual([
    'app: GET /rest/api/3/field',
    'app: GET /rest/software/1.0/board/1/backlog',
  ]);
  expect(await overview()).toMatchObject({ value: { state: 'ready', stories: 3, counts: [] } });
  expect(await hints('SHOP-1')).toMatchObject(NOTHING_FOUND);

  await edit('SHOP-3', { summary: VOUCHER });
  await app.pass(SOON);
  expect(await hints('SHOP-1')).toMatchObject(pairOf('SHOP-3'));
  expect(await hints('SHOP-3')).toMatchObject(pairOf('SHOP-1'));
  expect(await overview()).toMatchObject({ value: { counts: [{ check: 'unique', count: 1 }] } });
  expect(app.logged).toEqual([]);
});

describe('what an event costs', () => {
  it('is at most three points where a story is other now', async () => {
    await open(threeStories);
    await edit('SHOP-3', { summary: VOUCHER });
    await app.pass(SOON);
    process.stdout.write(`a changed story: ${points()} points of Jira\n`);
    expect(points()).toBeLessThanOrEqual(3);
    expect(app.asked.map(({ as }) => as)).toEqual(['app']);
  });

  it('is at most three points for a link, at both of its ends', async () => {
    await open(threeStories);
    const link = {
      type: { name: 'Blocks' },
      outwardIssue: { key: 'SHOP-2' },
      inwardIssue: { key: 'SHOP-1' },
    };
    await app.inJira('/rest/api/3/issueLink', 'POST', link);
    await app.pass(SOON);
    process.stdout.write(`a link: ${points()} points of Jira\n`);
    expect(points()).toBeLessThanOrEqual(3);
    expect(await hints('SHOP-2')).toMatchObject({
      value: { findings: [{ check: 'independent', other: { key: 'SHOP-1' } }] },
    });
    const read = (await app.inJira('/rest/api/3/issue/SHOP-1', 'GET')) as {
      readonly fields: { readonly issuelinks: readonly { readonly id: string }[] };
    };
    await app.inJira(`/rest/api/3/issueLink/${read.fields.issuelinks[0]?.id ?? ''}`, 'DELETE');
    await app.pass(SOON);
    expect(await hints('SHOP-2')).toMatchObject(NOTHING_FOUND);
  });

  it('is nothing where it says nothing about what is judged or compared: no request, no writing, no function', async () => {
    await open(threeStories);
    const [kept, before] = [JSON.stringify(app.stored()), heard()];
    await edit('SHOP-1', { priority: { name: 'High' } });
    await edit('SHOP-1', { assignee: { accountId: PEOPLE[1]?.accountId } });
    await app.inJira('/rest/agile/1.0/issue/rank', 'PUT', { issues: ['SHOP-3'], rankBeforeIssue: 'SHOP-1' });
    await app.inJira('/rest/api/3/issue/SHOP-1/comment', 'POST', { body: aDocument('Yes') });
    await app.pass(SOON);
    expect(app.asked).toEqual([]);
    expect(JSON.stringify(app.stored())).toBe(kept);
    expect(heard()).toEqual(before);
  });

  it('is nothing in a project of which nobody has opened the prep page', async () => {
    app = await anEventfulApp({ projects: [aProject()], issues: threeStories });
    await edit('SHOP-3', { summary: VOUCHER });
    await app.pass(SOON);
    expect(app.asked).toEqual([]);
    expect(app.stored()).toEqual({});
  });
});

describe('a story', () => {
  it('that is made, deleted, planned into a sprint and taken back, done', async () => {
    await open(threeStories, { sprints: [{ name: 'Sprint 7', state: 'future' }] });
    const fields = { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: VOUCHER };
    const { key } = (await app.inJira('/rest/api/3/issue', 'POST', { fields })) as { readonly key: string };
    await app.pass(SOON);
    expect(await hints('SHOP-1')).toMatchObject(pairOf(key));

    const sprint = (await app.inJira('/rest/agile/1.0/board/1/sprint', 'GET')) as {
      readonly values: readonly { readonly id: number }[];
    };
    await app.inJira(`/rest/agile/1.0/sprint/${sprint.values[0]?.id ?? 0}/issue`, 'POST', { issues: [key] });
    await app.pass(SOON);
    expect(await hints('SHOP-1')).toMatchObject(NOTHING_FOUND);
    expect(await hints(key)).toEqual({ ok: true, value: null });

    await app.inJira('/rest/agile/1.0/backlog/issue', 'POST', { issues: [key] });
    await app.pass(SOON);
    expect(await hints('SHOP-1')).toMatchObject(pairOf(key));

    const { transitions } = (await app.inJira(`/rest/api/3/issue/${key}/transitions`, 'GET')) as {
      readonly transitions: readonly { readonly id: string; readonly name: string }[];
    };
    const done = transitions.find(({ name }) => name === 'Done')?.id;
    await app.inJira(`/rest/api/3/issue/${key}/transitions`, 'POST', { transition: { id: done } });
    await app.pass(SOON);
    expect(await hints('SHOP-1')).toMatchObject(NOTHING_FOUND);

    await edit('SHOP-2', { summary: VOUCHER });
    await app.pass(SOON);
    expect(await hints('SHOP-1')).toMatchObject(pairOf('SHOP-2'));
    app.asked.length = 0;
    await app.inJira('/rest/api/3/issue/SHOP-2', 'DELETE');
    await app.pass(SOON);
    expect(app.asked).toEqual([]);
    expect(await hints('SHOP-1')).toMatchObject(NOTHING_FOUND);
    expect(JSON.stringify(app.stored())).not.toContain('SHOP-2');
  });

  it('that gets a security level leaves nothing behind, and nobody outside is told of it meanwhile', async () => {
    const merger = 'As a manager, I want to announce the merger, so that everybody knows';
    await open(
      [
        ...threeStories,
        anIssue({ key: 'SHOP-4', summary: merger }),
        anIssue({ key: 'SHOP-5', summary: merger }),
      ],
      { securityLevels: [{ name: 'Leads', members: ['Petra Lindqvist'] }] },
      { eventDelayMilliseconds: 120_000 },
    );
    expect(await hints('SHOP-4', 'Daniel')).toMatchObject(pairOf('SHOP-5'));
    await app.hide('SHOP-5', 'Leads');
    // The event is under way: the app does not know yet. Jira does.
    expect(await hints('SHOP-4', 'Daniel')).toMatchObject(NOTHING_FOUND);
    expect(await overview('Daniel')).toMatchObject({ value: { counts: [] } });
    expect(await hints('SHOP-5', 'Daniel')).toEqual({ ok: false, error: 'not-found' });
    expect(await hints('SHOP-4', 'Petra')).toMatchObject(pairOf('SHOP-5'));
    await app.pass(180);
    expect(await hints('SHOP-4', 'Petra')).toMatchObject(NOTHING_FOUND);
    expect(JSON.stringify(app.stored())).not.toContain('SHOP-5');
  });

  it('that had one from the beginning is not in it', async () => {
    await open([...threeStories, anIssue({ key: 'SHOP-4', summary: 'The merger', securityLevel: 'Leads' })], {
      securityLevels: [{ name: 'Leads', members: ['Petra Lindqvist'] }],
    });
    expect(await overview()).toMatchObject({ value: { stories: 3 } });
    expect(JSON.stringify(app.stored())).not.toContain('merger');
  });
});

test('nobody is named in what is kept', async () => {
  await open(threeStories);
  await edit('SHOP-3', { summary: VOUCHER }, 'Mei');
  await app.pass(SOON);
  const kept = JSON.stringify(Object.entries(app.stored()).filter(([key]) => key.startsWith('set-index')));
  expect(kept).toContain('SHOP-3');
  for (const { accountId, displayName, emailAddress } of PEOPLE)
    for (const name of [accountId, displayName, emailAddress]) expect(kept).not.toContain(name);
});

test('somebody who may only look is told nothing, and causes nothing', async () => {
  app = await anEventfulApp({ projects: [aProject()], issues: threeStories });
  expect(await overview('Oliver')).toEqual({ ok: false, error: 'not-in-team' });
  expect(await hints('SHOP-1', 'Oliver')).toEqual({ ok: false, error: 'not-in-team' });
  await app.pass(SOON);
  expect(app.stored()).toEqual({});
});

test('a board that is not the project’s own is refused', async () => {
  await open(threeStories);
  expect(await app.onPrepPage('readSetOverview', { boardId: 99 })).toEqual({ ok: false, error: 'not-found' });
  expect(await app.onPrepPage('readSetOverview', { boardId: 'x' })).toEqual({
    ok: false,
    error: 'bad-request',
  });
});

test('where there is no board, the project’s open items are compared, without epics and sub-tasks', async () => {
  await open(
    [
      ...threeStories,
      anIssue({ key: 'SHOP-4', summary: 'Vouchers', issueType: 'Epic' }),
      anIssue({ key: 'SHOP-5', summary: PARCEL, issueType: 'Sub-task', parent: 'SHOP-1' }),
      anIssue({ key: 'SHOP-6', summary: PARCEL, status: { name: 'Done', category: 'done' } }),
    ],
    { boards: [] },
  );
  expect(await overview()).toMatchObject({ value: { state: 'ready', stories: 3, counts: [] } });
  await edit('SHOP-3', { summary: VOUCHER });
  await app.pass(SOON);
  expect(await hints('SHOP-1')).toMatchObject(pairOf('SHOP-3'));
});

test('Jira that asks to wait is waited for', async () => {
  app = await anEventfulApp({ projects: [aProject()], issues: threeStories });
  const wait = () => new Response('{}', { status: 429, headers: { 'Retry-After': '300' } });
  app.answerNext(/backlog$/, wait);
  await overview();
  await app.pass(60);
  expect(await overview()).toMatchObject({ value: { state: 'building' } });
  await app.pass(300);
  expect(await overview()).toMatchObject({ value: { state: 'ready', stories: 3 } });
});

test('a search of Jira that knows of nothing new for minutes does not hide what has changed', async () => {
  await open(threeStories);
  app.jira.conditions = { ...app.jira.conditions, searchDelayMs: 600_000 };
  await edit('SHOP-3', { summary: VOUCHER });
  await app.pass(SOON);
  expect(await hints('SHOP-1')).toMatchObject(pairOf('SHOP-3'));
});

test('events that are late, come twice and in any order end in what is so', async () => {
  const many = Array.from({ length: 12 }, (_, at) =>
    anIssue({
      key: `SHOP-${at + 1}`,
      summary: `As a clerk, I want to see list ${at}, so that day ${at} ends well`,
    }),
  );
  await open(
    many,
    {},
    { eventDelayMilliseconds: 180_000, deliveredTwice: 1, unordered: true, queryDelayMilliseconds: 2000 },
  );
  for (const at of [3, 5, 7]) await edit(`SHOP-${at}`, { summary: 'For a moment' });
  await edit('SHOP-5', { summary: VOUCHER });
  await edit('SHOP-7', { summary: VOUCHER });
  await app.inJira('/rest/api/3/issue/SHOP-3', 'DELETE');
  await app.pass(600);
  expect(await hints('SHOP-5')).toMatchObject(pairOf('SHOP-7'));
  expect(await overview()).toMatchObject({
    value: { state: 'ready', stories: 11, counts: [{ check: 'unique', count: 1 }] },
  });
  expect(JSON.stringify(app.stored())).not.toContain('For a moment');
  expect(Object.keys(app.stored()).filter((key) => /:(changed|taken|build|piece)/.test(key))).toEqual([]);
});
