/** An item with a security level is not there for those outside it, wherever they look. */
import type { Principal } from '../../../local/principal';
import { aDocument, anIssue, aProject, asPerson, aSite, issuesIn, type TestSite } from './a-site';

const app: Principal = { kind: 'app' };

describe('a hidden item', () => {
  let site: TestSite;

  beforeAll(async () => {
    site = await aSite({
      projects: [
        aProject({
          sprints: [{ name: 'Now', state: 'active' }],
          securityLevels: [{ name: 'Leads', members: ['Petra Lindqvist', 'Sofie Brandt'] }],
        }),
      ],
      issues: [
        anIssue({ key: 'SHOP-1', links: [{ type: 'Blocks', outward: 'SHOP-2' }], sprints: ['Now'] }),
        anIssue({
          key: 'SHOP-2',
          summary: 'Secret price',
          securityLevel: 'Leads',
          sprints: ['Now'],
          comments: [{ body: aDocument('Not for all') }],
          created: '2026-01-01T08:00:00Z',
          updated: '2026-01-02T08:00:00Z',
          history: [
            {
              at: '2026-01-02T08:00:00Z',
              author: 'Petra Lindqvist',
              items: [{ field: 'summary', from: 'Price', to: 'Secret price' }],
            },
          ],
        }),
        anIssue({ key: 'SHOP-3', securityLevel: 'Leads' }),
        anIssue({ key: 'SHOP-4', issueType: 'Sub-task', parent: 'SHOP-1', securityLevel: 'Leads' }),
      ],
    });
  });

  test('is there for its members, with its level', async () => {
    expect((await site.call('/rest/api/3/issue/SHOP-2')).body).toMatchObject({
      fields: { security: { name: 'Leads' } },
    });
    expect(await site.keys('project = SHOP ORDER BY key', asPerson('Sofie'))).toHaveLength(4);
  });

  describe.each([
    ['a developer', asPerson('Daniel')],
    ['the app', app],
  ])('is not there for %s', (_who, as) => {
    const body = async (path: string, sent?: unknown) =>
      (await site.call(path, { as, ...(sent === undefined ? {} : { method: 'POST', body: sent }) })).body;

    test.each([
      '/rest/api/3/issue/SHOP-2',
      '/rest/api/3/issue/10002',
      '/rest/api/3/issue/SHOP-2/changelog',
      '/rest/api/3/issue/SHOP-2/comment',
      '/rest/api/3/issue/SHOP-2/properties',
      '/rest/api/3/issue/SHOP-2/transitions',
      '/rest/api/3/issueLink/10001',
      '/rest/api/3/mypermissions?permissions=EDIT_ISSUES&issueKey=SHOP-2',
      '/rest/api/3/user/assignable/search?issueKey=SHOP-2',
    ])('at %s', async (path) => {
      expect((await site.call(path, { as })).status).toBe(404);
    });

    test('in search, counts and lists of boards and sprints', async () => {
      expect(await site.keys('project = SHOP', as)).toEqual(['SHOP-1']);
      expect(await site.keys('text ~ secret', as)).toEqual([]);
      expect(await body('/rest/api/3/search/approximate-count', { jql: 'project = SHOP' })).toEqual({ count: 1 });
      expect((await site.jql('key = SHOP-2', {}, as)).body).toMatchObject({
        errorMessages: ["An issue with key 'SHOP-2' does not exist for field 'key'."],
      });
      expect(issuesIn(await body('/rest/software/1.0/board/1/backlog'))).toEqual([]);
      expect(await body('/rest/software/1.0/board/1/issue/approximate-count')).toEqual({ count: 1 });
      for (const path of ['sprint/1', 'board/1/sprint/1'])
        expect(issuesIn(await body(`/rest/software/1.0/${path}/issue`)).map(({ key }) => key)).toEqual(['SHOP-1']);
    }); // prettier-ignore

    test('in bulk, and in what hangs on other items', async () => {
      const issueIdsOrKeys = ['SHOP-1', 'SHOP-2', '10003'];
      const fetched = issuesIn(await body('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys, fields: ['*all'] }));
      expect(fetched).toMatchObject([{ key: 'SHOP-1', fields: { issuelinks: [], subtasks: [] } }]);
      expect(await body('/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys })).toEqual({ issueChangeLogs: [] });
      expect(await body('/rest/api/3/comment/list', { ids: [10_001] })).toMatchObject({ values: [] });
      expect(await body('/rest/api/3/jql/match', { issueIds: [10_001, 10_002], jqls: ['project = SHOP'] })).toEqual({
        matches: [{ matchedIssues: [10_001], errors: [] }],
      });
      expect(await body('/rest/api/3/permissions/check', {
        projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], issues: [10_001, 10_002] }],
      })).toMatchObject({ projectPermissions: [{ issues: [10_001] }] });
    }); // prettier-ignore

    test('for a link, a parent or a property in bulk', async () => {
      const link = {
        type: { name: 'Relates' },
        inwardIssue: { key: 'SHOP-1' },
        outwardIssue: { key: 'SHOP-2' },
      };
      expect((await site.call('/rest/api/3/issueLink', { method: 'POST', body: link, as })).status).toBe(404);
      await site.call('/rest/api/3/issue/properties', {
        method: 'POST',
        body: { entitiesIds: [10_002], properties: { seen: true } },
        as,
      });
      expect((await site.call('/rest/api/3/issue/SHOP-2/properties')).body).toEqual({ keys: [] });
    });
  });
});
