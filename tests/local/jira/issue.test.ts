import { aDocument, anIssue, aProject, asPerson, aSite, NOW, person, SITE, type TestSite } from './a-site';

describe('an issue', () => {
  let site: TestSite;
  const read = (path = '/rest/api/3/issue/SHOP-2') => site.call(path);
  const edit = (body: unknown, as = asPerson('Petra'), key = 'SHOP-2') =>
    site.call(`/rest/api/3/issue/${key}`, { method: 'PUT', body, as });

  beforeEach(async () => {
    site = await aSite({
      projects: [
        aProject({
          sprints: [
            { name: 'Past', state: 'closed' },
            { name: 'Next', state: 'future' },
          ],
        }),
      ],
      issues: [
        anIssue({ key: 'SHOP-1', issueType: 'Epic' }),
        anIssue({
          key: 'SHOP-2',
          summary: 'Pay by card',
          description: aDocument('Old words'),
          labels: ['money'],
          components: ['Checkout', 'Till'],
          sprints: ['Past'],
          storyPoints: 3,
          created: '2026-01-10T08:00:00Z',
          customFields: { Team: 'Ocean', Criteria: aDocument('Works'), Tags: ['a'] },
        }),
        anIssue({ key: 'SHOP-3' }),
      ],
    });
  });

  test('is read by id or key in any case, with the fields asked for', async () => {
    const { status, body } = await read(
      '/rest/api/3/issue/shop-2?fields=summary&fields=labels,customfield_10032',
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      expand: expect.any(String) as string,
      id: '10002',
      key: 'SHOP-2',
      self: `${SITE}/rest/api/3/issue/10002`,
      fields: { summary: 'Pay by card', labels: ['money'], customfield_10032: 3 },
    });
    expect((await read('/rest/api/3/issue/10002?fields=*navigable,-description')).body).toMatchObject({
      key: 'SHOP-2',
    });
    const { fields } = (await read('/rest/api/3/issue/10002?fields=-comment')).body as { fields: object };
    expect(Object.keys(fields)).toEqual(
      expect.arrayContaining(['summary', 'description', 'customfield_10019']),
    );
    expect(fields).not.toHaveProperty('comment');
  });

  test('that is not there is a 404 in Jira’s words', async () => {
    expect(await read('/rest/api/3/issue/SHOP-99')).toEqual({
      status: 404,
      body: {
        errorMessages: ['Issue does not exist or you do not have permission to see it.'],
        errors: {},
      },
    });
  });

  test('comes with names, schema, history and editmeta where they are asked for; the rest is told to the log', async () => {
    const path =
      '/rest/api/3/issue/SHOP-2?fields=summary&expand=names,schema,changelog,editmeta,renderedFields';
    expect((await read(path)).body).toMatchObject({
      names: { summary: 'Summary' },
      schema: { summary: { type: 'string', system: 'summary' } },
      changelog: { total: 0, histories: [] },
      editmeta: { fields: { summary: { required: true } } },
    });
    expect(site.unknown).toEqual(['GET /rest/api/3/issue/SHOP-2?expand=renderedFields']);
  });

  test('is edited in all fields at once, with its history, and the change is told', async () => {
    const answer = await edit({
      fields: {
        summary: 'Pay by any card',
        description: aDocument('New', 'words'),
        customfield_10032: 5,
        customfield_10041: aDocument('Works', 'always'),
        priority: { name: 'High' },
        assignee: { accountId: person('Mei').accountId },
        parent: { key: 'SHOP-1' },
        components: [{ name: 'till' }],
        customfield_10020: 2,
      },
      update: { labels: [{ add: 'must' }, { remove: 'money' }] },
    });
    expect(answer).toEqual({ status: 204, body: null });
    expect((await read()).body).toMatchObject({
      fields: {
        summary: 'Pay by any card',
        description: aDocument('New', 'words'),
        customfield_10032: 5,
        customfield_10041: aDocument('Works', 'always'),
        priority: { name: 'High' },
        assignee: { displayName: 'Mei Tanaka' },
        parent: { key: 'SHOP-1' },
        labels: ['must'],
        components: [{ name: 'Till' }],
        customfield_10020: [{ name: 'Past' }, { name: 'Next' }],
        updated: '2026-03-05T10:00:00.000+0000',
      },
    });
    const history = await read('/rest/api/3/issue/SHOP-2/changelog');
    const items = [
      { field: 'summary', fieldId: 'summary', from: null, fromString: 'Pay by card', to: null, toString: 'Pay by any card' },
      { field: 'description', fieldId: 'description', from: null, fromString: 'Old words', to: null, toString: 'New\nwords' },
      { field: 'priority', fieldId: 'priority', from: '3', fromString: 'Medium', to: '2', toString: 'High' },
      { field: 'assignee', fieldId: 'assignee', from: null, fromString: null, to: person('Mei').accountId, toString: 'Mei Tanaka' },
      { field: 'IssueParentAssociation', from: null, fromString: null, to: '10001', toString: 'SHOP-1' },
      { field: 'labels', fieldId: 'labels', from: '', fromString: 'money', to: '', toString: 'must' },
      { field: 'Component', fieldId: 'components', from: '10000', fromString: 'Checkout', to: null, toString: null },
      { field: 'Sprint', fieldId: 'customfield_10020', from: '1', fromString: 'Past', to: '1, 2', toString: 'Past, Next' },
      { field: 'Story Points', fieldId: 'customfield_10032', from: null, fromString: '3', to: null, toString: '5' },
      { field: 'Criteria', fieldId: 'customfield_10041', from: null, fromString: 'Works', to: null, toString: 'Works\nalways' },
    ].map((item) => ({ fieldtype: item.fieldId?.startsWith('custom') ? 'custom' : 'jira', ...item })); // prettier-ignore
    expect(history.body).toMatchObject({
      total: 1,
      isLast: true,
      values: [{ author: { displayName: 'Petra Lindqvist' }, created: '2026-03-05T10:00:00.000+0000' }],
    });
    expect((history.body as { values: readonly { items: unknown }[] }).values[0]?.items).toEqual(items);
    expect(site.changes).toEqual([
      {
        event: 'updated',
        issueId: '10002',
        issueKey: 'SHOP-2',
        projectKey: 'SHOP',
        author: person('Petra').accountId,
        at: NOW,
        items,
        product: expect.objectContaining({ eventType: 'avi:jira:updated:issue' }) as unknown,
      },
    ]);
    // What is searched is what was written.
    expect(
      await site.keys('summary ~ "any" AND description !~ old AND labels = must AND "Story Points" = 5'),
    ).toEqual(['SHOP-2']);
    expect(await site.keys('labels = money OR component = Checkout OR description ~ old')).toEqual([]);
  });

  test('history is paged: oldest first in the changelog, newest first with the issue', async () => {
    for (const points of [1, 2, 8]) await edit({ fields: { customfield_10032: points } });
    const to = (body: unknown, list: 'values' | 'histories') =>
      (body as Record<string, readonly { items: readonly { toString: string }[] }[]>)[list]?.map(
        ({ items }) => items[0]?.toString,
      );
    const page = await read('/rest/api/3/issue/SHOP-2/changelog?startAt=1&maxResults=1');
    expect(page.body).toMatchObject({ startAt: 1, maxResults: 1, total: 3, isLast: false });
    expect(to(page.body, 'values')).toEqual(['2']);
    const { body } = await read('/rest/api/3/issue/SHOP-2?expand=changelog');
    expect(to((body as { changelog: unknown }).changelog, 'histories')).toEqual(['8', '2', '1']);
  });

  test('an edit that changes nothing leaves no trace', async () => {
    expect((await edit({ fields: { summary: 'Pay by card', customfield_10032: 3 } })).status).toBe(204);
    expect((await read('/rest/api/3/issue/SHOP-2/changelog')).body).toMatchObject({ total: 0 });
    expect(site.changes).toEqual([]);
    expect(site.jira.state()).toBe('untouched-sample');
  });

  test('values can be taken away again', async () => {
    await edit({
      fields: {
        description: null,
        customfield_10032: null,
        customfield_10040: null,
        customfield_10042: [],
        labels: [],
        assignee: null,
      },
    });
    expect((await read()).body).toMatchObject({
      fields: {
        description: null,
        customfield_10032: null,
        customfield_10040: null,
        customfield_10042: null,
        labels: [],
      },
    });
    expect(
      await site.keys('key = SHOP-2 AND "Story Points" is EMPTY AND description is EMPTY AND Tags is EMPTY'),
    ).toEqual(['SHOP-2']);
  });

  test('returnIssue=true answers the issue as it is now', async () => {
    const path = '/rest/api/3/issue/SHOP-2?returnIssue=true';
    const answer = await site.call(path, { method: 'PUT', body: { fields: { summary: 'New' } } });
    expect(answer).toMatchObject({ status: 200, body: { fields: { summary: 'New' } } });
  });

  const adf = 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';
  test.each([
    [{ summary: '' }, { summary: 'You must specify a summary of the issue.' }],
    [{ summary: 'a\nb' }, { summary: 'The summary is invalid because it contains newline characters.' }],
    [{ summary: 'x'.repeat(256) }, { summary: 'Summary must be less than 255 characters.' }],
    [{ summary: 5 }, { summary: 'Operation value must be a string' }],
    [{ description: 'plain' }, { description: adf }],
    [{ description: { version: 1, type: 'doc', content: [{ type: 'bogus' }] } }, { description: 'INVALID_INPUT' }],
    [{ description: { ...aDocument(), content: [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }] } }, { description: 'INVALID_INPUT' }],
    [{ description: aDocument('x'.repeat(32_768)) }, { description: 'The entered text is too long. It exceeds the allowed limit of 32,767 characters.' }],
    [{ customfield_10041: 'plain' }, { customfield_10041: adf }],
    [{ customfield_10032: '5' }, { customfield_10032: 'Operation value must be a number' }],
    [{ customfield_10040: 5 }, { customfield_10040: 'Operation value must be a string' }],
    [{ labels: ['two words'] }, { labels: "The label 'two words' contains spaces which is invalid." }],
    [{ labels: 'one' }, { labels: 'data was not an array' }],
    [{ components: [{ name: 'Nope' }] }, { components: "Component name 'Nope' is not valid" }],
    [{ priority: { name: 'Nope' } }, { priority: 'The priority selected is invalid.' }],
    [{ issuetype: { name: 'Sub-task' } }, { issuetype: 'The issue type selected is invalid.' }],
    [{ parent: { key: 'SHOP-3' } }, { parent: 'Given parent work item does not belong to appropriate hierarchy.' }],
    [{ assignee: { accountId: person('Oliver').accountId } }, { assignee: "User 'Oliver Grant' cannot be assigned issues." }],
    [{ customfield_10020: 1 }, { customfield_10020: "Sprint with id '1' does not exist or is closed." }],
    [{ status: { name: 'Done' } }, { status: "Field 'status' cannot be set. It is not on the appropriate screen, or unknown." }],
    [{ colour: 1, summary: '' }, { colour: "Field 'colour' cannot be set. It is not on the appropriate screen, or unknown.", summary: 'You must specify a summary of the issue.' }],
  ])('refuses %j field by field and writes nothing', async (fields, errors) => {
    expect(await edit({ fields })).toEqual({
      status: 400,
      body: { errorMessages: [], errors },
    });
    expect((await read('/rest/api/3/issue/SHOP-2/changelog')).body).toMatchObject({ total: 0 });
  }); // prettier-ignore

  test('refuses what is no edit at all', async () => {
    const messages = async (body: unknown) =>
      ((await edit(body)).body as { errorMessages: unknown }).errorMessages;
    expect(await messages('{')).toEqual([
      'There was an error parsing JSON. Check that your request body is valid.',
    ]);
    expect(await messages({ fields: [] })).toEqual([
      'Invalid request payload. Refer to the REST API documentation and try again.',
    ]);
    expect(await messages({})).toEqual(["one of 'fields' or 'update' required"]);
    expect((await edit({ fields: { labels: [] }, update: { labels: [{ add: 'a' }] } })).body).toMatchObject({
      errors: { labels: "Field 'labels' cannot appear in both 'fields' and 'update'" },
    });
    expect((await edit({ update: { summary: [{ add: 'a' }] } })).body).toMatchObject({
      errors: { summary: "The operation 'add' is not supported for this field." },
    });
  });

  test('people of another department look, but do not edit', async () => {
    const oliver = asPerson('Oliver');
    expect((await site.call('/rest/api/3/issue/SHOP-2', { as: oliver })).status).toBe(200);
    const refused = {
      status: 403,
      body: { errorMessages: ['You do not have permission to edit issues in this project.'], errors: {} },
    };
    expect(await edit({ fields: { summary: 'Mine' } }, oliver)).toEqual(refused);
    expect(await site.call('/rest/api/3/issue/SHOP-2/editmeta', { as: oliver })).toEqual(refused);
    expect((await edit({ fields: { summary: 'Mine' } }, oliver, 'SHOP-99')).status).toBe(404);
    expect((await edit({ fields: { summary: 'From the app' } }, { kind: 'app' })).status).toBe(204);
  });

  test('only those who may modify it can set the reporter', async () => {
    const fields = { reporter: { accountId: person('Mei').accountId } };
    expect((await edit({ fields }, asPerson('Daniel'))).body).toMatchObject({
      errors: { reporter: expect.stringContaining('cannot be set') as string },
    });
    expect((await edit({ fields })).status).toBe(204);
  });

  test('editmeta names what can be set, and how', async () => {
    const { body } = await read('/rest/api/3/issue/SHOP-2/editmeta');
    const { fields } = body as { fields: Readonly<Record<string, { operations: unknown }>> };
    expect(fields['labels']?.operations).toEqual(['add', 'set', 'remove']);
    expect(fields['components']).toMatchObject({ allowedValues: [{ name: 'Checkout' }, { name: 'Till' }] });
    expect(fields).not.toHaveProperty('status');
    expect(fields).not.toHaveProperty('customfield_10019');
  });
});
