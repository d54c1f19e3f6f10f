/** One sprint, asked about from its menu: the same judgement as on the prep page, for a handful of requests. */
import { z } from 'zod';
import { demoBacklog } from '../../local/demo/backlog';
import { anEventfulApp, type EventfulApp } from '../events/an-eventful-app';
import { NOW } from '../local/jira/a-site';

let app: EventfulApp;
beforeAll(async () => {
  app = await anEventfulApp(demoBacklog(NOW));
});
afterAll(() => app.stop());

const reply = z.object({
  ok: z.literal(true),
  value: z.object({
    sprint: z.object({ name: z.string(), isClosed: z.boolean() }),
    rows: z.array(z.object({ key: z.string(), band: z.string().nullable() })),
    isWhole: z.boolean(),
  }),
});

it('is read with the bands of its stories', async () => {
  const { value } = reply.parse(await app.atSprint('readSprint', undefined));
  expect(value.sprint.name).toContain('Sprint');
  expect(value.sprint.isClosed).toBe(false);
  expect(value.rows.length).toBeGreaterThan(1);
  expect(value.isWhole).toBe(true);
  for (const { key, band } of value.rows) {
    const panel = await app.inPanel(key, 'readStory');
    expect([key, panel]).toMatchObject([key, { ok: true, value: { assessment: { band } } }]);
  }
});

it('costs at most five requests, once the board is known', async () => {
  await app.atSprint('readSprint', undefined);
  app.asked.length = 0;
  await app.atSprint('readSprint', undefined);
  expect(app.asked.map(({ what }) => what)).toHaveLength(5);
  expect(app.asked.every(({ as }) => as === 'user')).toBe(true);
});

it('leaves out what is done', async () => {
  const { value: before } = reply.parse(await app.atSprint('readSprint', undefined));
  const [first] = before.rows.map(({ key }) => key);
  const { transitions } = z
    .object({ transitions: z.array(z.object({ id: z.string(), to: z.object({ name: z.string() }) })) })
    .parse(await app.inJira(`/rest/api/3/issue/${first ?? ''}/transitions`, 'GET'));
  const done = transitions.find(({ to }) => to.name === 'Done');
  await app.inJira(`/rest/api/3/issue/${first ?? ''}/transitions`, 'POST', { transition: { id: done?.id } });
  const { value: after } = reply.parse(await app.atSprint('readSprint', undefined));
  expect(after.rows.map(({ key }) => key)).toEqual(before.rows.slice(1).map(({ key }) => key));
});

it('that nobody named is of no place, and one that is not there is not found', async () => {
  expect(await app.onPrepPage('readSprint', undefined)).toEqual({ ok: false, error: 'no-context' });
  const { accountId } = z
    .object({ accountId: z.string() })
    .parse(await app.inJira('/rest/api/3/myself', 'GET'));
  const project = z.object({ id: z.string() }).parse(await app.inJira('/rest/api/3/project/SHOP', 'GET'));
  const extension = { project, board: { id: '1' }, sprint: { id: '99999' } };
  const outcome = await app.platform.invoke({
    moduleKey: 'sprint-readiness',
    functionKey: 'readSprint',
    payload: undefined,
    accountId,
    extension,
  });
  expect(outcome).toEqual({ ok: true, value: { ok: false, error: 'not-found' } });
});
