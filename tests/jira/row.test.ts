/** One story of a backlog, looked at again: what the table would say, of this moment, and nothing of other backlogs. */
import { z } from 'zod';
import { demoBacklog } from '../../local/demo/backlog';
import { anEventfulApp, type EventfulApp } from '../events/an-eventful-app';
import { NOW } from '../local/jira/a-site';

let app: EventfulApp;
beforeAll(async () => {
  app = await anEventfulApp(demoBacklog(NOW));
});
afterAll(() => app.stop());

const row = z.looseObject({
  id: z.string(),
  key: z.string(),
  summary: z.string(),
  band: z.string().nullable(),
  nextStep: z.unknown(),
});
const page = z.object({ ok: z.literal(true), value: z.object({ rows: z.array(row) }) });
const one = z.object({ ok: z.literal(true), value: row.nullable() });

async function firstRows() {
  return page.parse(await app.onPrepPage('readBacklog', { boardId: 1, after: null })).value.rows;
}

async function readRow(issueId: string, boardId: number | null = 1) {
  return one.parse(await app.onPrepPage('readRow', { boardId, issueId })).value;
}

it('is what the table says of it', async () => {
  const rows = await firstRows();
  expect(rows.length).toBeGreaterThan(5);
  for (const each of rows.slice(0, 5)) expect(await readRow(each.id)).toEqual(each);
});

it('costs four requests, once the board is known', async () => {
  const [first] = await firstRows();
  await readRow(first?.id ?? '');
  app.asked.length = 0;
  await readRow(first?.id ?? '');
  expect(app.asked.map(({ what }) => what)).toHaveLength(4);
  expect(app.asked.every(({ as }) => as === 'user')).toBe(true);
});

it('has the words of this moment, however late the search is', async () => {
  const [first] = await firstRows();
  app.jira.conditions = { ...app.jira.conditions, searchDelayMs: 60_000 };
  await app.inJira(`/rest/api/3/issue/${first?.key ?? ''}`, 'PUT', { fields: { summary: 'Another title' } });
  expect((await firstRows())[0]?.summary).toBe(first?.summary);
  expect((await readRow(first?.id ?? ''))?.summary).toBe('Another title');
});

it('is nothing where it has left the backlog, is of another board or was never there', async () => {
  const [, second] = await firstRows();
  expect(await readRow(second?.id ?? '', 2)).toBeNull();
  expect(await readRow('99999999')).toBeNull();
  const { transitions } = z
    .object({ transitions: z.array(z.object({ id: z.string(), to: z.object({ name: z.string() }) })) })
    .parse(await app.inJira(`/rest/api/3/issue/${second?.key ?? ''}/transitions`, 'GET'));
  const done = transitions.find(({ to }) => to.name === 'Done');
  await app.inJira(`/rest/api/3/issue/${second?.key ?? ''}/transitions`, 'POST', {
    transition: { id: done?.id },
  });
  expect(await readRow(second?.id ?? '')).toBeNull();
});

it.each(['SHOP-1', '0', '1 OR project = SECRET', ''])('is not asked for by %p', async (issueId) => {
  expect(await app.onPrepPage('readRow', { boardId: 1, issueId })).toEqual({
    ok: false,
    error: 'bad-request',
  });
});
