import fc from 'fast-check';
import { rankAt, rankBelow, rankBetween } from '../../../local/jira/store/ranks';
import { anIssue, aProject, asPerson, aSite, issuesIn, type TestSite } from './a-site';

describe('sprints', () => {
  let site: TestSite;
  const post = (path: string, body: unknown, as = asPerson('Petra')) =>
    site.call(`/rest/agile/1.0/${path}`, { method: 'POST', body, as });
  const backlog = async () => {
    const { body } = await site.call('/rest/software/1.0/board/1/backlog?fields=key');
    return issuesIn(body).map(({ key }) => key);
  };
  const inSprint = async (id: number) =>
    issuesIn((await site.call(`/rest/software/1.0/sprint/${id}/issue?fields=key`)).body).map(
      ({ key }) => key,
    );

  beforeEach(async () => {
    site = await aSite({
      projects: [aProject({ sprints: [{ name: 'One', state: 'active' }] })],
      issues: [
        anIssue({ key: 'SHOP-1', sprints: ['One'] }),
        anIssue({ key: 'SHOP-2', sprints: ['One'], status: { name: 'Done', category: 'done' } }),
        anIssue({ key: 'SHOP-3' }),
      ],
    });
  });

  test('are planned, filled, started and closed; what is not done comes back to the backlog', async () => {
    const made = await post('sprint', { name: 'Two', originBoardId: 1, goal: 'Pay' });
    expect(made).toMatchObject({ status: 201, body: { id: 2, state: 'future', originBoardId: 1 } });
    await post('sprint/2/issue', { issues: ['SHOP-3'] });
    expect([await inSprint(2), await backlog()]).toEqual([['SHOP-3'], []]);
    expect((await post('sprint/1', { state: 'closed' })).body).toMatchObject({
      state: 'closed',
      completeDate: '2026-03-05T10:00:00.000Z',
    });
    expect([await inSprint(1), await backlog()]).toEqual([['SHOP-1', 'SHOP-2'], ['SHOP-1']]);
    const dates = { startDate: '2026-03-05T10:00:00.000+0000', endDate: '2026-03-19T10:00:00.000Z' };
    expect((await post('sprint/2', { state: 'active', ...dates })).status).toBe(200);
    expect(await site.keys('sprint in openSprints()')).toEqual(['SHOP-3']);
    await post('sprint/2/issue', { issues: ['SHOP-1'] });
    expect((await site.call('/rest/api/3/issue/SHOP-1')).body).toMatchObject({
      fields: { customfield_10020: [{ name: 'One', state: 'closed' }, { name: 'Two', state: 'active' }] },
    });
    await post('backlog/issue', { issues: ['SHOP-1'] });
    expect(await backlog()).toEqual(['SHOP-1']);
    const told = site.events.map(({ eventType }) => eventType).filter((name) => name.includes('sprint'));
    expect(told).toEqual(['created', 'closed', 'started'].map((kind) => `avi:jira-software:${kind}:sprint`));
    expect(site.events.find(({ eventType }) => eventType.includes('started'))?.payload).toMatchObject({
      sprint: { id: '2', originBoardId: '1', state: 'active', startDate: '2026-03-05T10:00:00.000+0000' },
    });
  }); // prettier-ignore

  test.each([
    ['sprint', { name: ' ', originBoardId: 1 }, 400],
    ['sprint', { name: 'x'.repeat(31), originBoardId: 1 }, 400],
    ['sprint', { name: 'Two', originBoardId: 9 }, 404],
    ['sprint', { name: 'Two', originBoardId: 1, startDate: 'soon' }, 400],
    ['sprint/1', { state: 'future' }, 400],
    ['sprint/1', { state: 'over' }, 400],
    ['sprint/1', { startDate: '2026-03-05T10:00:00Z', endDate: '2026-03-05T10:00:00Z' }, 400],
    ['sprint/9', { name: 'Two' }, 404],
    ['sprint/1/issue', { issues: ['SHOP-9'] }, 404],
    ['sprint/1/issue', { issues: Array(51).fill('SHOP-1') }, 400],
    ['backlog/issue', { issues: 'SHOP-1' }, 400],
  ])('refuse %s %j', async (path, body, status) => {
    expect((await post(path, body)).status).toBe(status);
    expect(site.events).toEqual([]);
  });

  test('nothing is told of what was rolled back', async () => {
    const body = { issues: ['SHOP-3'], rankBeforeIssue: 'SHOP-9' };
    expect((await post('sprint/1/issue', body)).status).toBe(404);
    expect([await inSprint(1), site.events]).toEqual([['SHOP-1', 'SHOP-2'], []]);
  });

  test('are for those who lead, their issues for those who plan', async () => {
    expect((await post('sprint/1', { state: 'closed' }, asPerson('Daniel'))).status).toBe(403);
    expect((await post('sprint/1/issue', { issues: ['SHOP-3'] }, asPerson('Oliver'))).status).toBe(403);
    expect((await post('sprint/1/issue', { issues: ['SHOP-3'] }, asPerson('Daniel'))).status).toBe(204);
  });

  test('estimates are read and written in the field of the board', async () => {
    const path = '/rest/agile/1.0/issue/SHOP-3/estimation?boardId=1';
    const estimate = (value: unknown) => site.call(path, { method: 'PUT', body: { value } });
    expect((await estimate('5')).body).toEqual({ fieldId: 'customfield_10032', value: 5 });
    expect((await estimate('big')).status).toBe(400);
    expect((await site.call(path)).body).toEqual({ fieldId: 'customfield_10032', value: 5 });
    expect((await site.call('/rest/agile/1.0/issue/SHOP-3/estimation?boardId=9')).status).toBe(404);
  });
});

describe('rank', () => {
  test('moves items together, before or after another, with history', async () => {
    const site = await aSite({ issues: [1, 2, 3, 4].map((n) => anIssue({ key: `SHOP-${n}` })) });
    const rank = (body: object) => site.call('/rest/agile/1.0/issue/rank', { method: 'PUT', body });
    const order = () => site.keys('project = SHOP ORDER BY Rank');
    expect((await rank({ issues: ['SHOP-4', 'SHOP-3'], rankBeforeIssue: 'SHOP-1' })).status).toBe(204);
    expect(await order()).toEqual(['SHOP-4', 'SHOP-3', 'SHOP-1', 'SHOP-2']);
    await rank({ issues: ['SHOP-4'], rankAfterIssue: 'SHOP-2' });
    expect(await order()).toEqual(['SHOP-3', 'SHOP-1', 'SHOP-2', 'SHOP-4']);
    await rank({ issues: ['SHOP-4'], rankAfterIssue: 'SHOP-3' });
    expect(await order()).toEqual(['SHOP-3', 'SHOP-4', 'SHOP-1', 'SHOP-2']);
    expect((await site.call('/rest/api/3/issue/SHOP-4?expand=changelog')).body).toMatchObject({
      changelog: { histories: [{ items: [{ toString: 'Ranked higher' }] }, { items: [{ toString: 'Ranked lower' }] }, {}] },
    });
    expect((await rank({ issues: ['SHOP-4'], rankAfterIssue: 'SHOP-4' })).status).toBe(400);
  }); // prettier-ignore

  test('there is always room between two', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), (places) => {
        const ranks = [rankAt(1)];
        for (const place of places) {
          const at = place % (ranks.length + 1);
          const below = ranks[at];
          const above = ranks[at - 1] ?? null;
          const made = below === undefined ? rankBelow(above ?? rankAt(1)) : rankBetween(above, below);
          ranks.splice(at, 0, made);
        }
        expect([...ranks].sort()).toEqual(ranks);
        expect(new Set(ranks).size).toBe(ranks.length);
      }),
    );
  });
});
