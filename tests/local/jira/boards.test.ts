import { anIssue, aProject, asPerson, aSite, issuesIn, SITE, tokenIn, type TestSite } from './a-site';

const done = { name: 'Done', category: 'done' } as const;
const doing = { name: 'In Progress', category: 'indeterminate' } as const;

describe('boards', () => {
  let site: TestSite;
  const keys = async (path: string) => {
    const { status, body } = await site.call(`/rest/software/1.0/board/${path}`);
    expect(status).toBe(200);
    return issuesIn(body).map(({ key }) => key);
  };

  beforeAll(async () => {
    site = await aSite({
      projects: [
        aProject({
          sprints: [
            { name: 'Future', state: 'future' },
            { name: 'Now', state: 'active', goal: 'Pay', startDate: '2026-03-02T08:00:00Z' },
            { name: 'Past', state: 'closed' },
          ],
        }),
        aProject({
          key: 'OPS',
          name: 'Operations',
          boards: [{ name: 'Flow', type: 'kanban', jql: 'project = OPS AND labels is EMPTY ORDER BY Rank' }],
        }),
      ],
      issues: [
        anIssue({ key: 'SHOP-9', summary: 'Never planned' }),
        anIssue({ key: 'SHOP-1', issueType: 'Epic' }),
        anIssue({ key: 'SHOP-2', sprints: ['Past'], summary: 'Came back' }),
        anIssue({ key: 'SHOP-3', sprints: ['Past', 'Now'] }),
        anIssue({ key: 'SHOP-4', sprints: ['Future'] }),
        anIssue({ key: 'SHOP-5', status: done }),
        anIssue({ key: 'SHOP-6', status: doing, issueType: 'Bug' }),
        anIssue({ key: 'SHOP-7', issueType: 'Sub-task', parent: 'SHOP-9' }),
        anIssue({ key: 'OPS-1' }),
        anIssue({ key: 'OPS-2', status: doing }),
        anIssue({ key: 'OPS-3', labels: ['elsewhere'] }),
        anIssue({ key: 'OPS-4', issueType: 'Epic' }),
      ],
    });
  });

  test('are listed by project, type and name; every project has one', async () => {
    const names = async (query: string) => {
      const { body } = await site.call(`/rest/agile/1.0/board?${query}`);
      return (body as { values: readonly { name: string }[] }).values.map(({ name }) => name);
    };
    expect(await names('')).toEqual(['SHOP board', 'Flow']);
    expect(await names('projectKeyOrId=SHOP')).toEqual(['SHOP board']);
    expect(await names('projectKeyOrId=10001&type=kanban')).toEqual(['Flow']);
    expect(await names('type=scrum')).toEqual(['SHOP board']);
    expect(await names('name=flo')).toEqual(['Flow']);
    expect((await site.call('/rest/agile/1.0/board?maxResults=1')).body).toMatchObject({
      total: 2,
      isLast: false,
    });
    expect((await site.call('/rest/agile/1.0/board?projectKeyOrId=NOPE')).status).toBe(400);
    expect((await site.call('/rest/agile/1.0/board/1')).body).toMatchObject({
      id: 1,
      self: `${SITE}/rest/agile/1.0/board/1`,
      type: 'scrum',
      location: { projectKey: 'SHOP' },
    });
    expect((await site.call('/rest/agile/1.0/board/99')).status).toBe(404);
    expect((await site.call('/rest/agile/1.0/board/1/project')).body).toMatchObject({
      values: [{ key: 'SHOP' }],
    });
  });

  test('say how they estimate, rank and filter', async () => {
    expect((await site.call('/rest/agile/1.0/board/1/configuration')).body).toMatchObject({
      location: { type: 'project', key: 'SHOP' },
      estimation: { type: 'field', field: { fieldId: 'customfield_10032', displayName: 'Story Points' } },
      ranking: { rankCustomFieldId: 10019 },
      filter: { id: '10001' },
      columnConfig: { columns: [{ name: 'To Do' }, { name: 'In Progress' }, { name: 'Done' }] },
    });
    expect((await site.call('/rest/agile/1.0/board/2/configuration')).body).not.toHaveProperty('estimation');
  });

  test('a Scrum backlog: not done, in no open sprint, neither epic nor sub-task, by rank', async () => {
    expect(await keys('1/backlog')).toEqual(['SHOP-9', 'SHOP-2', 'SHOP-6']);
    expect((await site.call('/rest/software/1.0/board/1/backlog/approximate-count')).body).toEqual({
      count: 3,
    });
  });

  test('a Kanban backlog: the first column of what its filter finds', async () => {
    expect(await keys('2/backlog')).toEqual(['OPS-1']);
  });

  test('all issues of a board: without epics on a Scrum board', async () => {
    expect(await keys('1/issue')).toEqual([
      'SHOP-9',
      'SHOP-2',
      'SHOP-3',
      'SHOP-4',
      'SHOP-5',
      'SHOP-6',
      'SHOP-7',
    ]);
    expect(await keys('2/issue')).toEqual(['OPS-1', 'OPS-2', 'OPS-4']);
    expect((await site.call('/rest/software/1.0/board/2/issue/approximate-count')).body).toEqual({
      count: 3,
    });
  });

  test('take a query of the caller, and its order', async () => {
    expect(await keys('1/backlog?jql=type%20%3D%20Bug')).toEqual(['SHOP-6']);
    expect(await keys('1/backlog?jql=order%20by%20key')).toEqual(['SHOP-2', 'SHOP-6', 'SHOP-9']);
    expect((await site.call('/rest/software/1.0/board/1/backlog?jql=nope%20%3D%201')).status).toBe(400);
  });

  test('give pages by token, with the fields asked for, and say which is the last', async () => {
    const first = (await site.call('/rest/software/1.0/board/1/backlog?maxResults=2&fields=summary')).body;
    expect(first).toMatchObject({ isLast: false, issues: [{ fields: { summary: 'Never planned' } }, {}] });
    expect(issuesIn(first)[0]?.fields).toEqual({ summary: 'Never planned' });
    const token = encodeURIComponent(tokenIn(first) ?? '');
    const second = (await site.call(`/rest/software/1.0/board/1/backlog?maxResults=2&nextPageToken=${token}`))
      .body;
    expect(second).toMatchObject({ isLast: true, issues: [{ key: 'SHOP-6' }] });
    expect(second).not.toHaveProperty('nextPageToken');
    expect((await site.call(`/rest/software/1.0/board/1/issue?nextPageToken=${token}`)).status).toBe(400);
  });

  test('list their sprints: closed, active, future', async () => {
    const { body } = await site.call('/rest/agile/1.0/board/1/sprint');
    expect(body).toMatchObject({
      total: 3,
      values: [
        { name: 'Past', state: 'closed' },
        { name: 'Now', goal: 'Pay', startDate: '2026-03-02T08:00:00.000Z', originBoardId: 1 },
        { name: 'Future', state: 'future' },
      ],
    });
    expect((await site.call('/rest/agile/1.0/board/1/sprint?state=active,future')).body).toMatchObject({
      total: 2,
    });
    expect((await site.call('/rest/agile/1.0/board/1/sprint?state=nope')).status).toBe(400);
    expect((await site.call('/rest/agile/1.0/board/2/sprint')).body).toMatchObject({
      errorMessages: ['The board does not support sprints'],
    });
  });

  test('the old lists are not built, and that is loud', async () => {
    const { status, body } = await site.call('/rest/agile/1.0/board/1/backlog');
    expect(status).toBe(404);
    expect(body).toEqual({
      message: `null for uri: ${SITE}/rest/agile/1.0/board/1/backlog`,
      'status-code': 404,
    });
    expect(site.unknown).toContain('GET /rest/agile/1.0/board/1/backlog');
  });

  test('one is deleted by who administers its project, and by nobody else', async () => {
    const path = '/rest/agile/1.0/board/2';
    expect((await site.call(path, { method: 'DELETE', as: asPerson('Daniel') })).status).toBe(403);
    expect((await site.call(path, { method: 'DELETE' })).status).toBe(204);
    expect((await site.call(path)).status).toBe(404);
    expect((await site.call('/rest/software/1.0/board/2/backlog')).status).toBe(404);
    expect((await site.call('/rest/api/3/issue/OPS-1')).status).toBe(200);
  });
});
