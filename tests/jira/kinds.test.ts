/** What the panel makes of each kind of item, and of a story's past, over the app as it is built. */
import { demoBacklog } from '../../local/demo/backlog';
import { anApp, type StartedApp } from './an-app';

const DEMO_NOW = new Date('2026-11-18T09:00:00Z');
const SEED = demoBacklog(DEMO_NOW);
const keyOf = (type: string): string => SEED.issues.find(({ issueType }) => issueType === type)?.key ?? '';

let app: StartedApp;
beforeAll(async () => {
  app = await anApp(SEED, { now: DEMO_NOW });
  await app.onPrepPage('confirmRole', { boardId: 1, role: 'product-owner', timeZone: 'Europe/Berlin' });
  app.passDays(4);
});
afterAll(() => app.stop());

test.each([
  ['Story', 'story', 'benefit'],
  ['Bug', 'bug', 'expected-actual'],
  ['Task', 'task', 'acceptance-criteria'],
  ['Spike', 'spike', 'described'],
])('a %s is asked its own checks', async (type, kind, check) => {
  const asked = expect.arrayContaining([
    expect.objectContaining({ check, answer: expect.not.stringMatching('not-applicable') as unknown }),
  ]) as unknown;
  expect(await app.inPanel(keyOf(type), 'readStory')).toMatchObject({
    ok: true,
    value: { kind, assessment: { findings: asked } },
  });
});

test.each(['Epic', 'Sub-task'])('%s: a polite word, no score', async (type) => {
  const refused = { ok: false, error: 'no-story' };
  expect(await app.inPanel(keyOf(type), 'readStory')).toEqual(refused);
  expect(await app.inPanel(keyOf(type), 'readPast')).toEqual(refused);
});

test('a story’s past costs its issue once more, its history and, of two boards, whose it is; nobody else’s asking costs that', async () => {
  await app.inPanel(keyOf('Story'), 'readStory');
  const issue = expect.stringMatching(/^GET \/rest\/api\/3\/issue\/\d+$/) as unknown;
  app.asked.splice(0);
  expect(await app.inPanel(keyOf('Story'), 'readPast')).toMatchObject({ ok: true });
  expect(app.asked).toEqual([
    issue,
    'GET /rest/api/3/mypermissions',
    'GET /rest/software/1.0/board/1/issue',
    issue,
    'POST /rest/api/3/changelog/bulkfetch',
  ]);
  app.asked.splice(0);
  expect(await app.inPanel(keyOf('Story'), 'readPast', undefined, 'Daniel')).toEqual({
    ok: false,
    error: 'not-allowed',
  });
  expect(app.asked).not.toContain('POST /rest/api/3/changelog/bulkfetch');
});
