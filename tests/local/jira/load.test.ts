import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../../local/database';
import { aDocument, anEmptySite, anIssue, aProject, aSite, issuesIn } from './a-site';

const read = { fields: '*all', maxResults: '100' };

describe('loading a backlog', () => {
  test('keeps rank, fields and people, and shows strangers as people without an account', async () => {
    const site = await aSite({
      issues: [
        anIssue({ key: 'SHOP-7', reporter: 'DANIEL OKOYE', assignee: 'mei@example.com', storyPoints: 0 }),
        anIssue({
          key: 'SHOP-2',
          reporter: 'Erika Mustermann',
          assignee: 'Max Mustermann',
          labels: ['two words'],
          description: aDocument('Hello'),
          issueType: 'Defect',
          priority: 'Urgent',
          storyPoints: null,
          status: { name: 'In Review', category: 'indeterminate' },
          comments: [{ author: 'Erika Mustermann', body: aDocument('Well then') }],
          customFields: {
            'Acceptance criteria': aDocument('It works'),
            Team: 'Ocean',
            Effort: 2.5,
            Region: ['EU', 'US'],
            Empty: null,
          },
        }),
      ],
    });
    expect(await site.keys('project = SHOP ORDER BY Rank')).toEqual(['SHOP-7', 'SHOP-2']);
    const [first, second] = issuesIn((await site.jql('project = SHOP ORDER BY Rank', read)).body);
    expect(first?.fields).toMatchObject({
      reporter: { displayName: 'Daniel Okoye' },
      assignee: { displayName: 'Mei Tanaka' },
      customfield_10032: 0,
      priority: { name: 'Medium' },
      status: { name: 'To Do', statusCategory: { key: 'new' } },
    });
    expect(second?.fields).toMatchObject({
      reporter: { displayName: 'Erika Mustermann', active: false },
      assignee: { displayName: 'Max Mustermann', active: false },
      labels: ['two_words'],
      description: aDocument('Hello'),
      issuetype: { name: 'Defect', subtask: false },
      priority: { name: 'Urgent' },
      status: { name: 'In Review', statusCategory: { key: 'indeterminate' } },
      customfield_10032: null,
      comment: {
        total: 1,
        comments: [{ author: { displayName: 'Erika Mustermann' }, body: aDocument('Well then') }],
      },
    });
    const { body } = await site.call('/rest/api/3/field');
    const values = Object.fromEntries(
      (body as readonly { id: string; name: string; schema?: { custom?: string } }[])
        .filter(({ id }) => Number(id.replace('customfield_', '')) >= 10040)
        .map(({ id, name, schema }) => [name, [schema?.custom?.split(':')[1], second?.fields[id]]]),
    );
    expect(values).toEqual({
      'Acceptance criteria': ['textarea', aDocument('It works')],
      Team: ['textfield', 'Ocean'],
      Effort: ['float', 2.5],
      Region: ['labels', ['EU', 'US']],
      Empty: ['textfield', null],
    });
  });

  test('takes a field whose values are of several kinds without losing one', async () => {
    const site = await aSite({
      issues: [
        anIssue({ key: 'SHOP-1', customFields: { Mixed: 5 } }),
        anIssue({ key: 'SHOP-2', customFields: { Mixed: 'five' } }),
        anIssue({ key: 'SHOP-3', customFields: { Mixed: aDocument('V') } }),
      ],
    });
    const issues = issuesIn((await site.jql('project = SHOP ORDER BY key', read)).body);
    expect(issues.map(({ fields }) => fields['customfield_10040'])).toEqual([
      aDocument('5'),
      aDocument('five'),
      aDocument('V'),
    ]);
  });

  test('knows parents, sub-tasks and links, wherever they stand in the seed', async () => {
    const site = await aSite({
      issues: [
        anIssue({ key: 'SHOP-3', issueType: 'Technical task', parent: 'SHOP-2' }),
        anIssue({
          key: 'SHOP-2',
          parent: 'SHOP-1',
          links: [
            { type: 'Blocks', outward: 'SHOP-3' },
            { type: 'Blocks', outward: 'ELSE-9' },
          ],
        }),
        anIssue({ key: 'SHOP-1', issueType: 'Epic' }),
      ],
    });
    const story = (await site.call('/rest/api/3/issue/SHOP-2')).body;
    expect(story).toMatchObject({
      fields: {
        parent: { key: 'SHOP-1', fields: { issuetype: { name: 'Epic' } } },
        subtasks: [{ key: 'SHOP-3' }],
        issuelinks: [{ type: { outward: 'blocks' }, outwardIssue: { key: 'SHOP-3' } }],
      },
    });
    expect((await site.call('/rest/api/3/issue/SHOP-3')).body).toMatchObject({
      fields: {
        issuetype: { subtask: true, hierarchyLevel: -1 },
        issuelinks: [{ type: { inward: 'is blocked by' }, inwardIssue: { key: 'SHOP-2' } }],
      },
    });
    // An epic's children are no sub-tasks.
    expect((await site.call('/rest/api/3/issue/SHOP-1')).body).toMatchObject({ fields: { subtasks: [] } });
  });

  test.each([
    [
      'a key twice',
      [anIssue({ key: 'SHOP-1' }), anIssue({ key: 'SHOP-1' })],
      'Two items have the key SHOP-1',
    ],
    ['a key of no project', [anIssue({ key: 'NOPE-1' })], 'The item "NOPE-1" belongs to no project'],
    ['a key without a number', [anIssue({ key: 'SHOP-x' })], 'a key looks like SHOP-12'],
    ['an empty summary', [anIssue({ key: 'SHOP-1', summary: ' ' })], 'The item SHOP-1 has no summary'],
    [
      'no date',
      [anIssue({ key: 'SHOP-1', created: 'soon' })],
      'The item SHOP-1 has a date that is none: "soon".',
    ],
    ['no sprint date', [anIssue({ key: 'SHOP-2' }), anIssue({ key: 'SHOP-1', updated: '?' })], 'SHOP-1'],
  ])('refuses %s in a sentence and leaves everything as it was', async (_what, issues, sentence) => {
    const site = await aSite({ issues: [anIssue({ key: 'SHOP-5', summary: 'Still here' })] });
    const load = site.jira.load({ projects: [aProject()], issues }, { origin: 'import', replace: true });
    await expect(load).rejects.toThrow(sentence);
    expect(await site.keys('summary ~ "still here"')).toEqual(['SHOP-5']);
    expect(site.jira.state()).toBe('untouched-sample');
  });

  test('replaces everything, or adds below what is there', async () => {
    const site = await aSite({ issues: [anIssue({ key: 'SHOP-1', summary: 'Old login' })] });
    const more = { projects: [aProject({ key: 'PAY', name: 'Pay' })], issues: [anIssue({ key: 'PAY-1' })] };
    await site.jira.load(more, { origin: 'sample', replace: false });
    expect(await site.keys('key is not EMPTY ORDER BY Rank')).toEqual(['SHOP-1', 'PAY-1']);
    await expect(site.jira.load(more, { origin: 'sample', replace: false })).rejects.toThrow(
      'There is an item PAY-1 already',
    );
    await site.jira.load(more, { origin: 'import', replace: true });
    expect(await site.keys('key is not EMPTY')).toEqual(['PAY-1']);
    expect(await site.keys('text ~ login')).toEqual([]);
    expect((await site.jql('project = SHOP')).status).toBe(400);
  });

  test('says what the folder holds, how many, and how far it is', async () => {
    const site = anEmptySite();
    expect([site.jira.state(), site.jira.countIssues()]).toEqual(['empty', 0]);
    const issues = Array.from({ length: 600 }, (_, index) => anIssue({ key: `SHOP-${index + 1}` }));
    const steps: string[] = [];
    const answer = await site.jira.load(
      { projects: [aProject()], issues },
      { origin: 'sample', replace: true, progress: (done, total) => steps.push(`${done}/${total}`) },
    );
    expect(answer).toEqual({ issues: 600, projects: ['SHOP'] });
    expect(steps).toEqual(['250/600', '500/600', '600/600']);
    expect([site.jira.state(), site.jira.countIssues()]).toEqual(['untouched-sample', 600]);
    await site.call('/rest/api/3/issue/SHOP-1', { method: 'PUT', body: { fields: { summary: 'Mine' } } });
    expect(site.jira.state()).toBe('used');
    expect((await aSite({}, 'import')).jira.state()).toBe('used');
  });

  test('is there after a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'groundwork-jira-'));
    try {
      const first = anEmptySite(new Database(join(folder, 'data.db')));
      const seed = { projects: [aProject()], issues: [anIssue({ key: 'SHOP-1' })] };
      await first.jira.load(seed, { origin: 'sample', replace: true });
      await first.call('/rest/api/3/issue/SHOP-1', { method: 'PUT', body: { fields: { summary: 'Kept' } } });
      first.database.close();
      const second = anEmptySite(new Database(join(folder, 'data.db')));
      expect(await second.keys('summary ~ kept')).toEqual(['SHOP-1']);
      expect(second.jira.state()).toBe('used');
      second.database.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a folder from before there were levels and resolutions goes on', () => {
    const database = new Database(':memory:');
    database.exec(`
      CREATE TABLE jira_project (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
      INSERT INTO jira_project VALUES (10000, 'OLD', 'Old shop');
      CREATE TABLE jira_issue (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, project_id INTEGER NOT NULL, number INTEGER NOT NULL,
        rank TEXT NOT NULL, summary TEXT NOT NULL, type_id INTEGER NOT NULL, status_id INTEGER NOT NULL,
        priority_id INTEGER, assignee TEXT, reporter TEXT, creator TEXT NOT NULL, parent_id INTEGER,
        created INTEGER NOT NULL, updated INTEGER NOT NULL, resolved INTEGER, status_changed INTEGER NOT NULL,
        fields TEXT NOT NULL);
      INSERT INTO jira_issue VALUES (10001, 'OLD-1', 10000, 1, '0|i:', 'Kept', 10001, 10001, 3, NULL, NULL, 'x', NULL,
        0, 0, 5, 0, '{"description":null,"labels":[],"components":[],"fixVersions":[],"sprints":[],"custom":{}}');`);
    const site = anEmptySite(database);
    return site.call('/rest/api/3/issue/OLD-1').then(({ body }) => {
      expect(body).toMatchObject({
        fields: { summary: 'Kept', resolution: { name: 'Done' }, security: null },
      });
    });
  });

  test('a project can be taken away with all that is its own, and the platform is told', async () => {
    const site = await aSite({
      projects: [
        aProject({ sprints: [{ name: 'One', state: 'active' }] }),
        aProject({ key: 'PAY', name: 'Pay' }),
      ],
      issues: [anIssue({ key: 'SHOP-1', sprints: ['One'], summary: 'Login' }), anIssue({ key: 'PAY-1' })],
    });
    expect(site.jira.deleteProject('SHOP')).toBe(true);
    expect(await site.keys('key is not EMPTY')).toEqual(['PAY-1']);
    expect((await site.call('/rest/agile/1.0/board/1')).status).toBe(404);
    expect(site.events).toMatchObject([
      { eventType: 'avi:jira:deleted:project', projectKey: 'SHOP', payload: { project: { key: 'SHOP' } } },
    ]);
    expect(site.jira.deleteProject('NOPE')).toBe(false);
  });
});
