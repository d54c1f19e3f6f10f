/** A site on which every call of the contract finds something: all kinds of items, people, links and a past. */
import { aDocument, anIssue, aProject, asPerson, aSite, type TestSite } from '../local/jira/a-site';

export async function aFullSite(): Promise<TestSite> {
  const site = await aSite({
    projects: [
      aProject({
        sprints: [
          { name: 'Past', state: 'closed', startDate: '2026-02-02T08:00:00Z', goal: 'Pay' },
          {
            name: 'Now',
            state: 'active',
            startDate: '2026-03-02T08:00:00Z',
            endDate: '2026-03-13T15:00:00Z',
          },
          { name: 'Next', state: 'future' },
        ],
        securityLevels: [{ name: 'Leads', members: ['Petra Lindqvist'] }],
      }),
      aProject({ key: 'TEAM', name: 'Team-managed', style: 'team-managed' }),
      aProject({
        key: 'FLOW',
        name: 'Flow',
        boards: [{ name: 'Flow', type: 'kanban', jql: 'project = FLOW ORDER BY Rank' }],
      }),
    ],
    issues: [
      anIssue({ key: 'SHOP-1', issueType: 'Epic' }),
      anIssue({
        key: 'SHOP-2',
        parent: 'SHOP-1',
        description: aDocument('Words'),
        labels: ['a'],
        components: ['Till'],
        fixVersions: ['1.0'],
        sprints: ['Past', 'Now'],
        storyPoints: 5,
        assignee: 'Mei Tanaka',
        reporter: 'Somebody else',
        created: '2026-01-01T08:00:00Z',
        updated: '2026-02-01T08:00:00Z',
        links: [{ type: 'Blocks', outward: 'SHOP-3' }],
        comments: [{ body: aDocument('Hm') }],
        customFields: { Team: 'Ocean', Criteria: aDocument('Works'), Region: ['EU'] },
        history: [
          {
            at: '2026-01-20T08:00:00Z',
            author: 'Mei Tanaka',
            items: [{ field: 'storyPoints', from: null, to: 5 }],
          },
        ],
      }),
      anIssue({ key: 'SHOP-3', status: { name: 'Done', category: 'done' } }),
      anIssue({ key: 'SHOP-4', issueType: 'Sub-task', parent: 'SHOP-2' }),
      anIssue({ key: 'SHOP-5', securityLevel: 'Leads' }),
      anIssue({ key: 'SHOP-6' }),
      anIssue({ key: 'TEAM-1', storyPoints: 3 }),
      anIssue({ key: 'FLOW-1' }),
    ],
  });
  for (const fields of [{ summary: 'New' }, { description: null, labels: [] }])
    await site.call('/rest/api/3/issue/SHOP-2', { method: 'PUT', body: { fields }, as: asPerson('Daniel') });
  await site.call('/rest/api/3/issue/SHOP-2/properties/band', { method: 'PUT', body: { band: 'Ready' } });
  await site.call('/rest/api/3/issue/properties/band', { method: 'DELETE', body: { entityIds: [10_003] } });
  return site;
}
