/** What the app as it is built learns of a team from Jira: where it estimates, and what it finishes. */
import type { BacklogSeed, IssueSeed } from '../../local/jira/seed';
import { anApp, type StartedApp } from './an-app';
import { anIssue, aProject } from '../local/jira/a-site';

const DONE = { status: { name: 'Done', category: 'done' }, resolution: 'Done' } as const;
const CLOSED = ['One', 'Two', 'Three', 'Four'].map((name, at) => ({
  name,
  state: 'closed' as const,
  startDate: `2026-01-0${at + 1}T09:00:00.000Z`,
  completeDate: `2026-02-0${at + 1}T09:00:00.000Z`,
}));
const SPRINTS = [
  ...CLOSED,
  { name: 'Five', state: 'active' as const, startDate: '2026-03-01T09:00:00.000Z' },
];

function done(number: number, storyPoints: number | null, more: Partial<IssueSeed> = {}): IssueSeed {
  return anIssue({ key: `SHOP-${number}`, storyPoints, ...DONE, ...more });
}

const ISSUES: readonly IssueSeed[] = [
  anIssue({ key: 'SHOP-1', storyPoints: 3 }),
  done(2, 100, { sprints: ['One'] }), // too long ago for the velocity
  done(3, 5, { sprints: ['Two'] }),
  done(4, 8, { sprints: ['Two', 'Three'] }), // carried over: finished once
  done(5, 2, { sprints: ['Four'] }),
  done(6, null, { sprints: ['Four'] }),
  anIssue({ key: 'SHOP-7', storyPoints: 13, sprints: ['Four'] }), // not finished
  done(8, 13, { sprints: ['Four', 'Five'] }), // finished in the running sprint
  done(9, 40, { sprints: ['Four'], securityLevel: 'Few' }), // stays out of everything kept
  anIssue({ key: 'SHOP-10', storyPoints: 3 }),
];
const PROJECT = aProject({
  sprints: SPRINTS,
  securityLevels: [{ name: 'Few', members: ['Petra Lindqvist'] }],
});
const SEED: BacklogSeed = { projects: [PROJECT], issues: ISSUES };

let app: StartedApp | undefined;
afterEach(() => app?.stop());

async function figuresOf(seed: BacklogSeed, key: string, refuse?: RegExp): Promise<unknown> {
  app = await anApp(seed, refuse === undefined ? {} : { refuse });
  expect(await app.inPanel('SHOP-1', 'readStory')).toMatchObject({ ok: true });
  return app.stored()[key];
}

test('velocity and the largest finished come from Jira’s sprints and finished items, as figures alone', async () => {
  expect(await figuresOf(SEED, 'team-figures:board:1:customfield_10032')).toEqual({
    version: 1,
    at: expect.stringMatching(/^2026-03-05T10:00:/) as unknown,
    value: {
      estimateFieldId: 'customfield_10032',
      velocity: 5,
      largestFinished: 100,
      storiesPerSprint: 1.33,
    },
  });
  expect(JSON.stringify(app?.stored())).not.toMatch(/Summary of|712020/);
});

test('a team without a closed sprint has no velocity yet', async () => {
  const seed = { projects: [aProject({ sprints: [] })], issues: [anIssue({ key: 'SHOP-1' })] };
  expect(await figuresOf(seed, 'team-figures:board:1:customfield_10032')).toMatchObject({
    value: { velocity: null, largestFinished: null },
  });
});

test('a team-managed project is read in the field in which its board estimates', async () => {
  const seed = { projects: [{ ...PROJECT, style: 'team-managed' as const }], issues: ISSUES };
  expect(await figuresOf(seed, 'team-figures:board:1:customfield_10016')).toMatchObject({
    value: { estimateFieldId: 'customfield_10016', velocity: 5 },
  });
});

test('without a board the field is found by its type, and its name doesn’t matter', async () => {
  const seed = { projects: [{ ...PROJECT, style: 'team-managed' as const }], issues: ISSUES };
  app = await anApp(seed, { hasNoBoards: true });
  expect(await app.onPrepPage('readBacklog', { boardId: null, after: null })).toMatchObject({
    ok: true,
    value: {
      board: null,
      rows: expect.arrayContaining([expect.objectContaining({ key: 'SHOP-1', estimate: 3 })]) as unknown,
    },
  });
  const kept = app.stored()['team-figures:project:10000:customfield_10016'];
  expect(kept).toMatchObject({ value: { estimateFieldId: 'customfield_10016', largestFinished: 100 } });
  expect(kept).not.toHaveProperty('value.velocity');
});

test('a Kanban board estimates nothing, and nothing is asked for', async () => {
  const board = { name: 'Flow', type: 'kanban' as const, jql: 'project = SHOP ORDER BY Rank' };
  const seed = { projects: [{ ...aProject(), boards: [board] }], issues: [anIssue({ key: 'SHOP-1' })] };
  expect(await figuresOf(seed, 'team-figures:board:1:customfield_10032')).toBeUndefined();
  expect(app?.asked.filter((request) => request.includes('search'))).toEqual([]);
});

test.each([/\/sprint$/, /search\/jql/, /configuration$/, /agile\/1\.0\/board$/])(
  'where Jira refuses %s the story is judged without the figures',
  async (refuse) => {
    expect(await figuresOf(SEED, 'team-figures:board:1:customfield_10032', refuse)).toBeUndefined();
  },
);

test('the size on the prep page is that of the board’s own field', async () => {
  app = await anApp(SEED);
  expect(await app.onPrepPage('readBacklog', { boardId: null, after: null })).toMatchObject({
    value: {
      rows: [
        { key: 'SHOP-1', estimate: 3 },
        { key: 'SHOP-7', estimate: 13 },
        { key: 'SHOP-10', estimate: 3 },
      ],
    },
  });
});

test('a good one is never one that the person may not see', async () => {
  const wish = 'As a customer, I want to pay with a voucher, so that I can use up a gift.';
  const seed: BacklogSeed = {
    projects: [PROJECT],
    issues: [anIssue({ key: 'SHOP-1' }), anIssue({ key: 'SHOP-2', summary: wish, securityLevel: 'Few' })],
  };
  app = await anApp(seed);
  const find = (as: string) => app?.inPanel('SHOP-1', 'findGoodOne', { check: 'benefit' }, as);
  expect(await find('Petra')).toMatchObject({ ok: true, value: { key: 'SHOP-2', summary: wish } });
  expect(await find('Daniel')).toEqual({ ok: true, value: null });
  expect(await find('Oliver')).toEqual({ ok: false, error: 'not-in-team' });
  expect(app.lastQuery('/rest/api/3/search/jql').get('maxResults')).toBe('50');
});

test.each([undefined, {}, { check: 'no-such-check' }, { check: 1 }])(
  'a good one of %j is refused',
  async (payload) => {
    app = await anApp(SEED);
    expect(await app.inPanel('SHOP-1', 'findGoodOne', payload)).toEqual({ ok: false, error: 'bad-request' });
  },
);
