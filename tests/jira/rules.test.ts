/** A team's rules over the app as it is built: what is asked of Jira and how often, and what is kept. */
import { demoBacklog } from '../../local/demo/backlog';
import type { BacklogSeed, IssueSeed } from '../../local/jira/seed';
import type { DefinitionView } from '../../src/contract/definition';
import type { TeamDefinition } from '../../src/readiness/team-definition';
import { anOwnCheck, aTeamDefinition, storiesAsked } from '../builders/team-definition';
import { aDocument, anIssue, aProject } from '../local/jira/a-site';
import { anApp, type StartedApp } from './an-app';

const DEMO_NOW = new Date('2026-11-18T09:00:00Z');
const BOARD = { boardId: 1 };
/** Asked at each call on a page of the project: what there is, and what this person may do there. */
const ADMISSION = new Set([
  'GET /rest/agile/1.0/board',
  'GET /rest/api/3/mypermissions',
  'GET /rest/api/3/project/10000',
]);

let app: StartedApp | undefined;
afterEach(() => app?.stop());

const ask = (call: string, payload: unknown, as?: string) => app?.onPrepPage(call, payload, as);

/** What looks back is the Product Owner's to see. */
async function becomeProductOwner(): Promise<void> {
  const claim = { ...BOARD, role: 'product-owner', timeZone: 'Europe/Berlin' };
  expect(await ask('confirmRole', claim)).toMatchObject({ ok: true });
  app?.passDays(4);
}

/** What one call asks of Jira besides who may make it; printed, so that a run shows what the page costs. */
async function cost(call: string, payload: unknown): Promise<readonly string[]> {
  app?.asked.splice(0);
  expect(await ask(call, payload)).toMatchObject({ ok: true });
  const asked = [...(app?.asked ?? [])].sort();
  process.stdout.write(`${call}: ${asked.length} requests of Jira\n`);
  return asked.filter((request) => !ADMISSION.has(request));
}

describe('the page of rules costs of Jira', () => {
  beforeEach(async () => {
    app = await anApp(demoBacklog(DEMO_NOW), { now: DEMO_NOW });
  });

  test('the fields and links of the site, and the board’s own estimate the first time', async () => {
    const site = ['GET /rest/api/3/field', 'GET /rest/api/3/issueLinkType'];
    expect(await cost('readDefinition', BOARD)).toEqual([
      'GET /rest/agile/1.0/board/1/configuration',
      ...site,
    ]);
    expect(await cost('readDefinition', BOARD)).toEqual(site);
  });

  test('one page of the backlog for a dry run, once the team’s figures are known', async () => {
    const trying = { ...BOARD, definition: storiesAsked({ described: 100 }), after: null };
    await cost('tryDefinition', trying);
    expect(await cost('tryDefinition', trying)).toEqual(['GET /rest/software/1.0/board/1/backlog']);
  });

  test('nothing for the versions of a Definition', async () => {
    expect(await cost('readDefinitionVersions', BOARD)).toEqual([]);
  });

  test('sprints, what was finished in three of them and how it became so; nothing more on that day', async () => {
    await becomeProductOwner();
    const asked = await cost('readFit', BOARD);
    expect(
      asked.filter((request) => request === 'POST /rest/api/3/changelog/bulkfetch').length,
    ).toBeLessThanOrEqual(2);
    expect(asked.length).toBeLessThanOrEqual(7);
    expect(await cost('readFit', BOARD)).toEqual([]);
  });
});

const WHOLE = aDocument(
  'Vouchers are sold at the desk today, and the desk types them into the old shop by hand. We take over its list once. ' +
    'A customer who got one as a gift wants to use it up when they pay, in the shop and at the desk, without asking anybody. ' +
    'The rest of its worth stays on the voucher, and the receipt says how much that is.',
);
const DONE = { status: { name: 'Done', category: 'done' }, resolution: 'Done' } as const;
const BEFORE = { created: '2025-12-01T09:00:00.000Z', updated: '2026-02-01T09:00:00.000Z' };

/** Finished in the first sprint. */
function finished(number: number, more: Partial<IssueSeed> = {}): IssueSeed {
  return anIssue({
    key: `SHOP-${number}`,
    description: WHOLE,
    sprints: ['One'],
    ...DONE,
    ...BEFORE,
    ...more,
  });
}

const written = (at: string): Partial<IssueSeed> => ({
  history: [{ at, author: 'Mei Tanaka', items: [{ field: 'description', from: null, to: WHOLE }] }],
});

const TEAM: BacklogSeed = {
  projects: [
    aProject({
      sprints: [
        { name: 'One', state: 'closed', startDate: '2026-01-05T09:00:00.000Z', completeDate: '2026-01-19T09:00:00.000Z' },
        { name: 'Two', state: 'active', startDate: '2026-01-19T09:00:00.000Z' },
      ],
      securityLevels: [{ name: 'Few', members: ['Petra Lindqvist'] }],
    }),
  ],
  issues: [
    anIssue({ key: 'SHOP-1' }),
    ...Array.from({ length: 12 }, (_, at) => finished(2 + at, written('2026-01-02T09:00:00.000Z'))),
    ...Array.from({ length: 10 }, (_, at) => finished(20 + at, written('2026-01-08T09:00:00.000Z'))),
    finished(40, { securityLevel: 'Few' }),
    finished(41, { issueType: 'Sub-task', parent: 'SHOP-2' }),
    finished(42, { sprints: ['One', 'Two'] }),
    anIssue({ key: 'SHOP-43', sprints: ['One'] }),
    finished(44, { history: [{ at: '2026-01-08T09:00:00.000Z', author: 'Mei Tanaka', items: [{ field: 'sprints', from: [], to: ['One'] }] }] }),
  ],
}; // prettier-ignore

const save = (definition: TeamDefinition, over: number, as?: string) =>
  ask('saveDefinition', { ...BOARD, definition, over, restoredFrom: null }, as);

describe('what a team has finished', () => {
  test('is judged as it was when its sprint began, by its own rules', async () => {
    app = await anApp(TEAM);
    expect(await save(storiesAsked({ described: 100 }), 0)).toMatchObject({ ok: true });
    await becomeProductOwner();
    expect(await ask('readFit', BOARD)).toEqual({
      ok: true,
      value: { finished: 22, ready: 12, unseen: 0, verdict: 'fits', proposal: null, mustHave: null },
    });
    const kept = app.stored()['definition-fit:board:1'];
    expect(kept).toMatchObject({ version: 1, value: { number: 1, finished: 22, ready: 12 } });
    expect(JSON.stringify(kept)).not.toMatch(/SHOP|712020/);
  });

  test('tells nothing on a board without sprints', async () => {
    const board = { name: 'Flow', type: 'kanban' as const, jql: 'project = SHOP ORDER BY Rank' };
    app = await anApp({
      ...TEAM,
      projects: [{ ...TEAM.projects[0], ...aProject({ boards: [board] }), sprints: [] }],
    });
    await becomeProductOwner();
    expect(await ask('readFit', BOARD)).toMatchObject({ value: { finished: 0, verdict: 'too-few' } });
  });
});

describe('rules that were saved', () => {
  const OURS = aTeamDefinition([anOwnCheck({ kind: 'label', anyOf: ['ux'] }, { title: 'Seen by design' })]);

  test('are in force at once for all of the team, in the panel and on the page', async () => {
    app = await anApp(TEAM);
    expect(await save(OURS, 0)).toMatchObject({ ok: true, value: { number: 1, definition: OURS } });
    expect(await app.inPanel('SHOP-1', 'readStory', undefined, 'Daniel')).toMatchObject({
      value: {
        assessment: {
          findings: expect.arrayContaining([
            expect.objectContaining({
              check: 'own:ours',
              own: { title: 'Seen by design', help: 'Ask Kim.' },
            }),
          ]) as unknown,
        },
      },
    });
    expect(await ask('readDefinition', BOARD, 'Daniel')).toMatchObject({
      value: { definition: OURS, mayChange: false },
    });
    expect(await ask('readDefinitionVersions', BOARD, 'Daniel')).toMatchObject({ value: [{ number: 1 }] });
  });

  test('are saved by one of two who save at the same time; the other is told', async () => {
    app = await anApp(TEAM);
    const both = await Promise.all([save(OURS, 0), save(storiesAsked({ described: 100 }), 0)]);
    expect(both.map((reply) => (reply as { readonly ok: boolean }).ok).sort()).toEqual([false, true]);
    expect(both).toContainEqual({ ok: false, error: 'changed-meanwhile' });
  });

  test('name fields that are there', async () => {
    app = await anApp(TEAM);
    const asking = (fieldId: string) =>
      aTeamDefinition([anOwnCheck({ kind: 'field', fieldId, fieldName: 'Sprint' })]);
    expect(await save(asking('customfield_99999'), 0)).toEqual({ ok: false, error: 'no-such-field' });
    const view = (await ask('readDefinition', BOARD)) as { readonly value: DefinitionView };
    const points = view.value.found.estimateField;
    expect(view.value.fields).toContainEqual({ ...points, holds: 'number' });
    expect(await save(asking(points?.id ?? ''), 0)).toMatchObject({ ok: true });
  });

  test('can be taken over by another board', async () => {
    const boards = ['Team', 'Bugs'].map((name) => ({ name, type: 'scrum' as const, jql: 'project = SHOP' }));
    app = await anApp({ ...TEAM, projects: [aProject({ boards })], issues: [anIssue({ key: 'SHOP-1' })] });
    expect(await ask('listDefinitionSources', BOARD)).toEqual({ ok: true, value: [] });
    expect(await ask('readDefinitionOf', { ...BOARD, from: 2 })).toEqual({ ok: false, error: 'not-found' });
    expect(await ask('readDefinitionOf', { ...BOARD, from: 99 })).toEqual({ ok: false, error: 'not-found' });
    await ask('saveDefinition', { boardId: 2, definition: OURS, over: 0, restoredFrom: null });
    expect(await ask('listDefinitionSources', BOARD)).toMatchObject({
      value: [{ place: { projectKey: 'SHOP', boardId: 2, name: 'Bugs' } }],
    });
    expect(await ask('readDefinitionOf', { ...BOARD, from: 2 })).toEqual({ ok: true, value: OURS });
  });

  test('forget nothing that was called “not right here”', async () => {
    app = await anApp(TEAM);
    const contest = { check: 'benefit', contested: true, reason: '' };
    expect(await app.inPanel('SHOP-1', 'contestCheck', contest, 'Daniel')).toMatchObject({
      value: { notes: { contested: [{ check: 'benefit', reason: '' }] } },
    });
    expect(await ask('readDefinition', BOARD)).toMatchObject({
      value: { contested: [{ check: 'benefit', stories: 1, proposesToRetire: false }] },
    });
    expect(await app.inPanel('SHOP-1', 'contestCheck', { ...contest, check: 'estimable' })).toEqual({
      ok: false,
      error: 'bad-request',
    });
  });
});
