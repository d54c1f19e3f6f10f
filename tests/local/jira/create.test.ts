import { aDocument, anIssue, aProject, asPerson, aSite, person, SITE, type TestSite } from './a-site';

interface Meta {
  readonly fields: readonly { readonly fieldId: string; readonly required: boolean }[];
}

describe('making an issue', () => {
  let site: TestSite;
  const make = (fields: object, as = asPerson('Petra')) =>
    site.call('/rest/api/3/issue', { method: 'POST', body: { fields }, as });
  const story = { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'Pay by card' };

  beforeEach(async () => {
    site = await aSite({
      projects: [
        aProject(),
        aProject({ key: 'TEAM', style: 'team-managed' }),
        aProject({ key: 'BARE', offScreen: ['Story Points', 'Labels'] }),
      ],
      issues: [anIssue({ key: 'SHOP-7' }), anIssue({ key: 'TEAM-1', storyPoints: 3 }), anIssue({ key: 'BARE-1', storyPoints: 2 })],
    }); // prettier-ignore
  });

  test('gives it the next key, puts it last, and leaves no history', async () => {
    const made = await make({ ...story, description: aDocument('As a buyer'), labels: ['money'], customfield_10032: 0 }); // prettier-ignore
    expect(made).toEqual({
      status: 201,
      body: { id: '10004', key: 'SHOP-8', self: `${SITE}/rest/api/3/issue/10004` },
    });
    const { body } = await site.call('/rest/api/3/issue/SHOP-8?expand=changelog');
    expect(body).toMatchObject({
      fields: {
        summary: 'Pay by card',
        status: { name: 'To Do' },
        reporter: { displayName: 'Petra Lindqvist' },
        customfield_10032: 0,
        labels: ['money'],
        created: '2026-03-05T10:00:00.000+0000',
      },
      changelog: { total: 0 },
    });
    expect(await site.keys('project = SHOP ORDER BY Rank')).toEqual(['SHOP-7', 'SHOP-8']);
    expect(site.changes).toMatchObject([
      {
        event: 'created',
        issueKey: 'SHOP-8',
        items: [],
        product: { eventType: 'avi:jira:created:issue', payload: { issue: { key: 'SHOP-8' } } },
      },
    ]);
    expect(site.jira.state()).toBe('used');
  });

  test('never gives a number twice', async () => {
    await make(story);
    await site.call('/rest/api/3/issue/SHOP-8', { method: 'DELETE' });
    expect((await make(story)).body).toMatchObject({ key: 'SHOP-9' });
  });

  test.each([
    [{}, { project: 'Specify a valid project ID or key', issuetype: 'Specify a valid issue type' }],
    [{ ...story, project: { key: 'NOPE' } }, { project: 'Specify a valid project ID or key' }],
    [{ project: story.project, issuetype: story.issuetype }, { summary: 'You must specify a summary of the issue.' }],
    [{ ...story, colour: 1, summary: '' }, { colour: "Field 'colour' cannot be set. It is not on the appropriate screen, or unknown.", summary: 'You must specify a summary of the issue.' }],
    [{ ...story, issuetype: { name: 'Sub-task' } }, { parent: 'Issue type is a sub-task but parent issue key or id not specified.' }],
    [{ ...story, status: { name: 'Done' } }, { status: "Field 'status' cannot be set. It is not on the appropriate screen, or unknown." }],
  ])('refuses %j by field and makes nothing', async (fields, errors) => {
    expect(await make(fields)).toEqual({ status: 400, body: { errorMessages: [], errors } });
    expect(site.jira.countIssues()).toBe(3);
  }); // prettier-ignore

  test('makes sub-tasks below a story, and shows them there', async () => {
    await make({ ...story, issuetype: { name: 'Sub-task' }, parent: { key: 'SHOP-7' } });
    expect((await site.call('/rest/api/3/issue/SHOP-7')).body).toMatchObject({
      fields: { subtasks: [{ key: 'SHOP-8' }] },
    });
  });

  test('is not for people who only look', async () => {
    expect((await make(story, asPerson('Oliver'))).body).toMatchObject({
      errors: { project: 'You do not have permission to create issues in this project.' },
    });
    const types = await site.call('/rest/api/3/issue/createmeta/SHOP/issuetypes', { as: asPerson('Oliver') });
    expect(types.body).toMatchObject({ issueTypes: [], total: 0 });
  });

  test('createmeta names the fields of the screen, page by page', async () => {
    const path = '/rest/api/3/issue/createmeta/SHOP/issuetypes';
    expect((await site.call(`${path}?maxResults=2`)).body).toMatchObject({
      startAt: 0,
      maxResults: 2,
      total: 6,
      issueTypes: [{ name: 'Epic' }, { name: 'Story' }],
    });
    const required = ((await site.call(`${path}/10003?maxResults=200`)).body as Meta).fields
      .filter((field) => field.required)
      .map(({ fieldId }) => fieldId);
    expect(required.sort()).toEqual(['issuetype', 'parent', 'project', 'summary']);
  });

  test('a team-managed project estimates in a field of its own', async () => {
    const ids = async (key: string) => {
      const { body } = await site.call(`/rest/api/3/issue/${key}/editmeta`);
      const { fields } = body as { fields: object };
      return Object.keys(fields).filter((id) => id === 'customfield_10016' || id === 'customfield_10032');
    };
    expect([await ids('SHOP-7'), await ids('TEAM-1')]).toEqual([
      ['customfield_10032'],
      ['customfield_10016'],
    ]);
    expect((await site.call('/rest/api/3/issue/TEAM-1')).body).toMatchObject({
      fields: { customfield_10016: 3, customfield_10032: null, project: { simplified: true } },
    });
    expect((await site.call('/rest/agile/1.0/board/2/configuration')).body).toMatchObject({
      estimation: { field: { fieldId: 'customfield_10016', displayName: 'Story point estimate' } },
    });
    expect((await site.call('/rest/api/3/project/TEAM')).body).toMatchObject({ style: 'next-gen' });
    const { body } = await site.call('/rest/api/3/field');
    expect(body).toContainEqual(
      expect.objectContaining({
        id: 'customfield_10016',
        schema: { type: 'number', custom: 'com.pyxis.greenhopper.jira:jsw-story-points', customId: 10016 },
      }),
    );
  });

  test('a field that is on no screen is shown and cannot be set', async () => {
    expect((await site.call('/rest/api/3/issue/BARE-1')).body).toMatchObject({
      fields: { customfield_10032: 2 },
    });
    const edit = await site.call('/rest/api/3/issue/BARE-1', {
      method: 'PUT',
      body: { fields: { customfield_10032: 5, labels: ['a'] } },
    });
    const refusal = (id: string) =>
      `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
    expect(edit.body).toMatchObject({
      errors: { customfield_10032: refusal('customfield_10032'), labels: refusal('labels') },
    });
  });

  test('taking it away is for those who lead, and takes its sub-tasks only when told', async () => {
    await make({ ...story, issuetype: { name: 'Sub-task' }, parent: { key: 'SHOP-7' } });
    const remove = (path: string, as = asPerson('Petra')) =>
      site.call(`/rest/api/3/issue/${path}`, { method: 'DELETE', as });
    expect((await remove('SHOP-7', asPerson('Daniel'))).status).toBe(403);
    expect((await remove('SHOP-7')).status).toBe(400);
    expect((await remove('SHOP-7?deleteSubtasks=true')).status).toBe(204);
    expect(await site.keys('project = SHOP')).toEqual([]);
    expect(site.changes.slice(-2)).toMatchObject([
      { event: 'deleted', issueKey: 'SHOP-8', author: person('Petra').accountId },
      { event: 'deleted', issueKey: 'SHOP-7', product: { eventType: 'avi:jira:deleted:issue' } },
    ]);
  });
});
