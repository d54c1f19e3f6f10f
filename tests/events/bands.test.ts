/**
 * The word beside the panel's title, over the app as it is built: kept when somebody looks, followed by events and by a nightly round,
 * and what that asks of Jira.
 */
import type { IssueSeed, ProjectSeed } from '../../local/jira/seed';
import { DEFAULT_TEAM_DEFINITION } from '../../src/readiness/team-definition';
import { aDocument, anIssue, aProject } from '../local/jira/a-site';
import { anEventfulApp, type EventfulApp } from './an-eventful-app';

/** Longer than an event and its job are under way. */
const SOON = 30;
const DAY = 24 * 3600;

const TITLE_ONLY = anIssue({ key: 'SHOP-1', summary: 'Vouchers', assignee: 'Mei Tanaka' });
const TOLD = {
  summary: 'As a customer, I want to pay with a voucher, so that I can use my gift',
  description: aDocument(
    'Customers get vouchers as gifts and ask at the desk how to use them. Today a clerk types the amount by hand, which takes long.',
    'Acceptance criteria',
    '- When a valid code is typed, the amount is taken off the total',
    '- When the code is unknown, the total stays and a message says so',
    '- When the voucher is worth more than the basket, the rest stays on it',
  ),
};

let app: EventfulApp;
afterEach(() => app.stop());

async function open(
  project: Partial<ProjectSeed> = {},
  behaviour: Parameters<typeof anEventfulApp>[1] = {},
  issues: readonly IssueSeed[] = [TITLE_ONLY, anIssue({ key: 'SHOP-2', summary: 'Parcels' })],
): Promise<void> {
  app = await anEventfulApp({ projects: [aProject(project)], issues }, behaviour);
}

const OF_TEAM = { boardId: 1 };
const publish = (publishes = true) => app.onPrepPage('publishBands', { ...OF_TEAM, publishes });

/** Petra is Product Owner, and shows everybody how far each story is. */
async function openAndPublish(...parts: Parameters<typeof open>): Promise<void> {
  await open(...parts);
  const claim = { ...OF_TEAM, role: 'product-owner', timeZone: 'Europe/Berlin' };
  expect(await app.onPrepPage('confirmRole', claim)).toMatchObject({ ok: true });
  await app.pass(4 * DAY);
  await app.onPrepPage('readBacklog', { boardId: null, after: null });
  expect(await publish()).toMatchObject({ ok: true, value: { publishesBands: true } });
  await app.pass(SOON);
  app.asked.length = 0;
}
const property = (key: string) =>
  app.inJira(`/rest/api/3/issue/${key}/properties/groundwork.readiness`, 'GET', undefined, 'Oliver').then(
    (answer) => (answer as { readonly value: unknown }).value,
    () => null,
  );
const found = async (jql: string): Promise<readonly string[]> => {
  const path = `/rest/api/3/search/jql?fields=summary&jql=${encodeURIComponent(jql)}`;
  const { issues } = (await app.inJira(path, 'GET')) as {
    readonly issues: readonly { readonly key: string }[];
  };
  return issues.map(({ key }) => key).sort();
};

async function beside(key: string): Promise<unknown> {
  const { id } = (await app.inJira(`/rest/api/3/issue/${key}`, 'GET')) as { readonly id: string };
  const outcome = await app.platform.dynamicProperties('readiness-panel', { issue: { id, key } });
  if (outcome?.ok !== true) throw new Error('the function failed');
  return outcome.value;
}
const look = (key: string) => app.inPanel(key, 'readStory');
const edit = (key: string, fields: Readonly<Record<string, unknown>>) =>
  app.inJira(`/rest/api/3/issue/${key}`, 'PUT', { fields });
const points = () => app.asked.reduce((sum, each) => sum + each.points, 0);
const lozenge = (label: string, type: string) => ({ status: { type: 'lozenge', value: { label, type } } });
const EARLY = lozenge('Early', 'default');

it('is not there, and asks for nothing after a change, unless the Product Owner has switched it on', async () => {
  await open();
  await look('SHOP-1');
  app.asked.length = 0;
  await edit('SHOP-1', TOLD);
  await app.pass(SOON);
  expect(await beside('SHOP-1')).toEqual({});
  expect(app.asked).toEqual([]);
  expect(await publish()).toEqual({ ok: false, error: 'not-allowed' });
});

it('is there as soon as it is switched on, for everybody and for Jira’s search; and gone when it is switched off', async () => {
  await openAndPublish();
  expect([await beside('SHOP-1'), await beside('SHOP-2')]).toEqual([EARLY, EARLY]);
  expect(app.asked).toEqual([]);
  expect(await property('SHOP-1')).toEqual({ band: 'Early' });
  expect(await found('groundwork.readiness = Early')).toEqual(['SHOP-1', 'SHOP-2']);
  await edit('SHOP-1', TOLD);
  await app.pass(SOON);
  expect(await found('groundwork.readiness = Ready')).toEqual(['SHOP-1']);

  await publish(false);
  await app.pass(SOON);
  expect([await beside('SHOP-1'), await property('SHOP-1'), await property('SHOP-2')]).toEqual([
    {},
    null,
    null,
  ]);
  expect(Object.keys(app.stored()).filter((key) => key.startsWith('band:'))).toEqual([]);
});

it('is never read back: what somebody else writes there changes nothing that the app says', async () => {
  await openAndPublish();
  await app.inJira('/rest/api/3/issue/SHOP-1/properties/groundwork.readiness', 'PUT', { band: 'Ready' });
  await app.pass(SOON);
  expect(await look('SHOP-1')).toMatchObject({ value: { assessment: { band: 'Early' } } });
  expect(await beside('SHOP-1')).toEqual(EARLY);
});

describe.each([
  ['where the backlog is compared, too', true],
  ['where nobody has opened the prep page', false],
])('after a change, %s', (_, isCompared) => {
  beforeEach(async () => {
    await openAndPublish();
    if (isCompared) await app.onPrepPage('readSetOverview', { boardId: null });
    await app.pass(SOON);
    app.asked.length = 0;
  });

  it('it follows, for three points of Jira at most', async () => {
    await edit('SHOP-1', TOLD);
    await app.pass(SOON);
    expect(await beside('SHOP-1')).toEqual(lozenge('Ready', 'success'));
    process.stdout.write(`a change of a story whose band is shown: ${points()} points of Jira\n`);
    expect(points()).toBeLessThanOrEqual(3);
    expect(app.asked.every(({ as }) => as === 'app')).toBe(true);
  });

  it('that says nothing of the story it asks for nothing', async () => {
    await edit('SHOP-1', { priority: { name: 'High' } });
    await app.inJira('/rest/api/3/issue/SHOP-1/comment', 'POST', { body: aDocument('Yes') });
    await app.pass(SOON);
    expect(app.asked).toEqual([]);
    expect(await beside('SHOP-1')).toEqual(EARLY);
  });

  it('of which the story is gone nothing is left', async () => {
    await app.inJira('/rest/api/3/issue/SHOP-1', 'DELETE');
    await app.pass(SOON);
    expect(app.stored()).not.toHaveProperty('band:10001');
    expect(await beside('SHOP-2')).toEqual(EARLY);
  });
});

it('is right in the end with events that are late, doubled and in no order', async () => {
  await openAndPublish({}, { eventDelayMilliseconds: 120_000, deliveredTwice: 1, unordered: true });
  await edit('SHOP-1', TOLD);
  await edit('SHOP-1', { summary: 'Vouchers', description: null });
  await edit('SHOP-1', TOLD);
  await app.pass(600);
  expect(await beside('SHOP-1')).toEqual(lozenge('Ready', 'success'));
  expect(Object.keys(app.stored()).filter((key) => key.startsWith('band-due'))).toEqual([]);
});

it('follows by night what no event tells: other rules of the team', async () => {
  await openAndPublish();
  await edit('SHOP-1', TOLD);
  await app.pass(SOON);
  const { kinds } = DEFAULT_TEAM_DEFINITION;
  const story = { ...kinds.story, mustHaves: ['parent-linked'] as const };
  const definition = { ...DEFAULT_TEAM_DEFINITION, kinds: { ...kinds, story } };
  const save = { ...OF_TEAM, definition, over: 0, restoredFrom: null };
  expect(await app.onPrepPage('saveDefinition', save)).toMatchObject({ ok: true });
  expect(await beside('SHOP-1')).toEqual(lozenge('Ready', 'success'));
  await app.pass(DAY + 3600);
  expect(await beside('SHOP-1')).toEqual(lozenge('Nearly', 'inprogress'));
});

it('is nothing for a place that is none', async () => {
  await openAndPublish();
  for (const place of [{}, { issue: null }, { issue: { id: '../1' } }, { issue: { id: 'band' } }]) {
    const outcome = await app.platform.dynamicProperties('readiness-panel', place);
    expect(outcome).toEqual({ ok: true, value: {} });
  }
});
