/** News of a story, on the real packages: who hears them, who doesn't, and that nothing else waits for them. */
import { STORY_NEWS, type NewsTicket } from '../../src/contract/news';
import type { Reply } from '../../src/contract';
import { issueListener } from '../../src/events/issue-events';
import { storyNews } from '../../src/events/story-news';
import { aWorld } from '../builders/world';
import { aDocument, anIssue, aProject } from '../local/jira/a-site';
import { anEventfulApp, type EventfulApp } from './an-eventful-app';

const SOON = 30;
const NO_PLACE = { moduleKey: 'readiness', extension: {} };

let app: EventfulApp;
beforeEach(async () => {
  app = await anEventfulApp({
    projects: [aProject({ securityLevels: [{ name: 'Leads', members: ['Petra Lindqvist'] }] })],
    issues: ['SHOP-1', 'SHOP-2'].map((key) => anIssue({ key, summary: `Story ${key}` })),
  });
  await app.pass(SOON);
});
afterEach(() => app.stop());

const edit = (key: string, fields: Readonly<Record<string, unknown>>) =>
  app.inJira(`/rest/api/3/issue/${key}`, 'PUT', { fields });
const follow = (key: string, as?: string) =>
  app.inPanel(key, 'followStory', undefined, as) as Promise<Reply<NewsTicket>>;

/** Listens as a page does that has this ticket, or none. */
function listening(token?: string): () => readonly unknown[] {
  const { realtime } = app.platform;
  const answer = realtime.subscribe({ name: STORY_NEWS, isGlobal: true, token, place: NO_PLACE }, 0);
  if (!answer.ok) throw new Error(answer.error);
  return () => realtime.fetch([answer.subscriptionId]).map(({ payload }) => payload);
}

async function tokenOf(key: string): Promise<string> {
  const reply = await follow(key);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value.token;
}

test('whoever has the story open hears of a change in Jira, without a word of what it is; nobody else does', async () => {
  const [here, other, guesser] = [
    listening(await tokenOf('SHOP-1')),
    listening(await tokenOf('SHOP-2')),
    listening(),
  ];
  await edit('SHOP-1', { summary: 'Pay with two cards' });
  await app.pass(SOON);
  expect(here()).toEqual([{}]);
  expect(other()).toEqual([]);
  expect(guesser()).toEqual([]);
});

test('a link tells both of its ends', async () => {
  const [one, other] = [listening(await tokenOf('SHOP-1')), listening(await tokenOf('SHOP-2'))];
  await app.inJira('/rest/api/3/issueLink', 'POST', {
    type: { name: 'Blocks' },
    inwardIssue: { key: 'SHOP-1' },
    outwardIssue: { key: 'SHOP-2' },
  });
  await app.pass(SOON);
  expect(one()).toEqual([{}]);
  expect(other()).toEqual([{}]);
});

test('a change that no story is judged by is no news', async () => {
  const here = listening(await tokenOf('SHOP-1'));
  await app.inJira('/rest/api/3/issue/SHOP-1/comment', 'POST', { body: aDocument('Yes') });
  await app.pass(SOON);
  expect(here()).toEqual([]);
});

test('there is a ticket only for somebody of the team who may see the story, and it costs two requests of Jira', async () => {
  await follow('SHOP-1'); // the first looks for the team, too
  app.asked.length = 0;
  expect(await follow('SHOP-1')).toMatchObject({
    ok: true,
    value: { seconds: expect.any(Number) as number },
  });
  expect(app.asked.map(({ as }) => as)).toEqual(['user', 'user']);
  expect(await follow('SHOP-1', 'Oliver')).toEqual({ ok: false, error: 'not-in-team' });
});

test('whoever may no longer see the story gets no new ticket', async () => {
  expect(await follow('SHOP-1', 'Daniel')).toMatchObject({ ok: true });
  await app.hide('SHOP-1', 'Leads');
  expect(await follow('SHOP-1', 'Daniel')).toEqual({ ok: false, error: 'not-found' });
});

test('where Forge takes no news, the change itself is noted all the same, and is not tried again for it', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const world = aWorld();
  // Outside of Forge there is nobody to take them.
  const listener = issueListener({ ...world, news: storyNews });
  const event = {
    eventType: 'avi:jira:updated:issue',
    issue: { id: '1', fields: { project: { id: '10000' } } },
  };
  expect(await listener(event)).toBeUndefined();
  expect(logged.mock.calls.map(([what]) => what as unknown)).toEqual(['no news of a story']);
  expect(world.bandJobs.pushed).toEqual(await bandJobsWithoutNews(event));
  logged.mockRestore();
});

async function bandJobsWithoutNews(event: unknown): Promise<readonly unknown[]> {
  const world = aWorld();
  await issueListener(world)(event);
  return world.bandJobs.pushed;
}
