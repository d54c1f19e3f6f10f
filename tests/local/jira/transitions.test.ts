import { anIssue, asPerson, aSite, type TestSite } from './a-site';

describe('transitions', () => {
  let site: TestSite;
  const path = '/rest/api/3/issue/SHOP-1/transitions';
  const move = (body: unknown, as = asPerson('Petra')) => site.call(path, { method: 'POST', body, as });
  const read = async () => (await site.call('/rest/api/3/issue/SHOP-1?expand=changelog')).body;

  beforeEach(async () => {
    site = await aSite({ issues: [anIssue({ key: 'SHOP-1', created: '2026-01-01T08:00:00Z' })] });
  });

  test('are named by ids of their own, and lead from everywhere to everywhere', async () => {
    expect((await site.call(path)).body).toMatchObject({
      transitions: [
        { id: '11', name: 'In Progress', to: { id: '3' }, isAvailable: true, hasScreen: false },
        { id: '21', name: 'To Do' },
        { id: '31', name: 'Done', to: { statusCategory: { key: 'done' } } },
      ],
    });
    expect((await site.call(`${path}?transitionId=31`)).body).toMatchObject({ transitions: [{ id: '31' }] });
    expect((await site.call(path, { as: asPerson('Oliver') })).body).toMatchObject({ transitions: [] });
  });

  test('to done resolves, and back opens again, with history and event', async () => {
    expect((await move({ transition: { id: '31' } })).status).toBe(204);
    expect(await read()).toMatchObject({
      fields: {
        status: { name: 'Done' },
        resolution: { name: 'Done' },
        resolutiondate: '2026-03-05T10:00:00.000+0000',
        statuscategorychangedate: '2026-03-05T10:00:00.000+0000',
      },
      changelog: {
        histories: [
          {
            items: [
              { field: 'status', fromString: 'To Do', to: '10001', toString: 'Done' },
              { field: 'resolution', from: null, to: '10000', toString: 'Done' },
            ],
          },
        ],
      },
    });
    expect(site.changes[0]?.product.payload).toMatchObject({
      eventType: 'avi:jira:updated:issue',
      jiraEventTypeName: 'issue_generic',
      associatedStatuses: [{ name: 'To Do' }, { name: 'Done' }],
      changelog: { items: [{ field: 'status' }, { field: 'resolution' }] },
    });
    await move({ transition: { id: 11 } });
    expect(await read()).toMatchObject({ fields: { resolution: null, resolutiondate: null } });
    expect(await site.keys('resolution = Unresolved AND status = "In Progress"')).toEqual(['SHOP-1']);
  });

  test.each([
    [{}, 'Petra', /Missing 'transition' identifier/],
    [{ transition: { id: '10001' } }, 'Petra', /not valid for the current state/],
    [{ transition: { id: '31' } }, 'Oliver', /not valid for the current state/],
    [{ transition: { id: '31' }, fields: { resolution: { name: 'Done' } } }, 'Petra', /Field 'resolution' cannot be set/],
    ['{', 'Petra', /error parsing JSON/],
  ])('refuses %j of %s', async (body, who, words) => {
    const answer = await move(body, asPerson(who));
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toMatch(words);
    expect(await site.keys('statusCategory = Done')).toEqual([]);
  }); // prettier-ignore
});
