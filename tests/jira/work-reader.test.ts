/** Whom a Product Owner could ask, by what Jira shows them of who worked on something alike; asked by the app as it is built. */
import type { Reply } from '../../src/contract';
import type { SuggestionView } from '../../src/contract/help';
import { anIssue, aProject, NOW, person } from '../local/jira/a-site';
import { anApp, type StartedApp } from './an-app';

const PLACE = { boardId: null };
const CLAIM = { ...PLACE, role: 'product-owner', timeZone: 'Europe/Berlin' };
const DAY = 86_400_000;
const ago = (days: number): string => new Date(NOW.getTime() - days * DAY).toISOString();
const nameOf = (name: string): string => person(name).displayName;

let app: StartedApp;
beforeEach(async () => {
  const done = { name: 'Done', category: 'done' } as const;
  const at = { created: ago(60), updated: ago(30) };
  app = await anApp({
    projects: [aProject()],
    issues: [
      anIssue({ key: 'SHOP-1', summary: 'Vouchers', issueType: 'Epic' }),
      anIssue({ key: 'SHOP-2', summary: 'Pay with a voucher', parent: 'SHOP-1', labels: ['pay"ments'] }),
      // Carried out by Daniel; of the same epic.
      anIssue({
        key: 'SHOP-3',
        summary: 'List of vouchers',
        parent: 'SHOP-1',
        status: done,
        resolution: 'Done',
        resolved: ago(30),
        assignee: nameOf('Daniel'),
        reporter: nameOf('Petra'),
        ...at,
      }),
      // Reworded by Mei; of the same label.
      anIssue({
        key: 'SHOP-4',
        summary: 'Invoice by mail',
        labels: ['pay"ments'],
        reporter: nameOf('Petra'),
        ...at,
        history: [
          {
            at: ago(31),
            author: nameOf('Mei'),
            items: [{ field: 'summary', from: 'Invoice', to: 'Invoice by mail' }],
          },
          {
            at: ago(30),
            author: nameOf('Tomás'),
            items: [{ field: 'rank', from: null, to: 'Ranked higher' }],
          },
        ],
      }),
      // Something else altogether.
      anIssue({ key: 'SHOP-5', summary: 'Newsletter', assignee: nameOf('Sofie'), ...at }),
    ],
  });
  await app.onPrepPage('confirmRole', CLAIM);
  app.passDays(4);
});
afterEach(() => app.stop());

const suggest = async (some: {
  readonly rung?: number;
  readonly stories?: readonly string[];
  readonly kept?: string | null;
  readonly passedOver?: readonly string[];
}): Promise<SuggestionView> => {
  const payload = { ...PLACE, rung: 2, stories: ['10002'], kept: null, passedOver: [], ...some };
  const reply = (await app.onPrepPage('suggestHelpers', payload)) as Reply<SuggestionView>;
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
};
const named = (view: SuggestionView) =>
  view.state === 'suggested' ? view.people.map(({ person: { name } }) => name).sort() : view.state;

test('those who worked on the same epic or label, with what and when; whoever only moved it has not', async () => {
  const view = await suggest({});
  expect(named(view)).toEqual([nameOf('Daniel'), nameOf('Mei')]);
  const reasons = view.state === 'suggested' ? view.people.map(({ reason }) => reason) : [];
  expect(reasons).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        because: 'worked-on',
        area: expect.objectContaining({ kind: 'epic', name: 'Vouchers' }) as unknown,
        month: ago(30).slice(0, 7),
      }),
      expect.objectContaining({
        because: 'worked-on',
        area: { kind: 'label', id: 'pay"ments', name: 'pay"ments' },
      }),
    ]),
  );
  expect(JSON.stringify(view)).not.toMatch(/":-?\d|[[,]-?\d/);
});

test('someone else, and keep this one', async () => {
  const [daniel, mei] = [person('Daniel').accountId, person('Mei').accountId];
  expect(named(await suggest({ rung: 1 }))).toHaveLength(1);
  expect(named(await suggest({ rung: 1, passedOver: [daniel] }))).toEqual([nameOf('Mei')]);
  expect(named(await suggest({ rung: 1, passedOver: [daniel, mei] }))).toBe('nobody-else');
  expect(named(await suggest({ kept: mei }))).toContain(nameOf('Mei'));
});

test('four requests that read, and one for each who is suggested; of stories without anything alike two less', async () => {
  await suggest({});
  app.asked.length = 0;
  await suggest({});
  const count = (what: string): number => app.asked.filter((each) => each === what).length;
  expect(count('POST /rest/api/3/issue/bulkfetch')).toBe(1);
  expect(count('GET /rest/api/3/search/jql')).toBe(2);
  expect(count('POST /rest/api/3/changelog/bulkfetch')).toBe(1);
  app.asked.length = 0;
  expect(await suggest({ stories: ['10005'] })).toEqual({ state: 'nobody' });
  expect(count('GET /rest/api/3/search/jql')).toBe(0);
});

test('nobody else may ask', async () => {
  const payload = { ...PLACE, rung: 2, stories: ['10002'], kept: null, passedOver: [] };
  for (const name of ['Daniel', 'Oliver'])
    expect(await app.onPrepPage('suggestHelpers', payload, name)).toMatchObject({ ok: false });
});

test('nothing of it is kept', async () => {
  const before = app.stored();
  await suggest({});
  expect(app.stored()).toEqual(before);
});

test('who would rather not is never suggested', async () => {
  const wish = { willingness: { state: 'never' }, hoursAtMost: null };
  await app.onPrepPage('sayHelping', { ...PLACE, wish }, 'Daniel');
  expect(named(await suggest({ rung: 1 }))).toEqual([nameOf('Mei')]);
  expect(await suggest({})).toEqual({ state: 'nobody-else' });
});
