/** Every answer of the stand-in of Jira, good or bad, against Atlassian's OpenAPI documents. */
import { aDocument, anIssue, aProject, asPerson, aSite, person, type TestSite } from '../local/jira/a-site';
import { contractIsThere, readContract, type Contract } from './openapi';

type Row = readonly [
  method: 'GET' | 'POST' | 'PUT',
  template: string,
  path: string,
  status: number,
  body?: unknown,
];

const user = encodeURIComponent(person('Mei').accountId);
const jql = (words: string) => `jql=${encodeURIComponent(words)}`;

const PLATFORM: readonly Row[] = [
  ['GET', '/rest/api/3/search/jql', `?${jql('project = SHOP ORDER BY Rank')}&maxResults=2`, 200],
  ['GET', '/rest/api/3/search/jql', `?${jql('project = SHOP')}&fields=*all&expand=names,schema`, 200],
  ['GET', '/rest/api/3/search/jql', `?${jql('project = NOPE')}`, 400],
  ['POST', '/rest/api/3/search/jql', '', 200, { jql: 'project = SHOP', fields: ['summary'], expand: 'names' }],
  ['POST', '/rest/api/3/search/jql', '', 400, { startAt: 1 }],
  ['POST', '/rest/api/3/search/approximate-count', '', 200, { jql: 'project = SHOP' }],
  ['POST', '/rest/api/3/issue/bulkfetch', '', 200, { issueIdsOrKeys: ['SHOP-1', 'NOPE-1'], fields: ['*all'] }],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}', '/rest/api/3/issue/SHOP-2', 200],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}', '/rest/api/3/issue/SHOP-2?expand=names,schema,changelog,editmeta', 200],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}', '/rest/api/3/issue/NOPE-1', 404],
  ['PUT', '/rest/api/3/issue/{issueIdOrKey}', '/rest/api/3/issue/SHOP-2', 204, { fields: { customfield_10032: 8, assignee: null } }],
  ['PUT', '/rest/api/3/issue/{issueIdOrKey}', '/rest/api/3/issue/SHOP-2?returnIssue=true', 200, { fields: { summary: 'Other' } }],
  ['PUT', '/rest/api/3/issue/{issueIdOrKey}', '/rest/api/3/issue/SHOP-2', 400, { fields: { summary: '' } }],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/changelog', '/rest/api/3/issue/SHOP-2/changelog', 200],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/changelog', '/rest/api/3/issue/SHOP-2/changelog?maxResults=1', 200],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/editmeta', '/rest/api/3/issue/SHOP-2/editmeta', 200],
  ['GET', '/rest/api/3/field', '', 200],
  ['GET', '/rest/api/3/field/search', '?type=custom', 200],
  ['GET', '/rest/api/3/project/{projectIdOrKey}', '/rest/api/3/project/SHOP', 200],
  ['GET', '/rest/api/3/project/{projectIdOrKey}', '/rest/api/3/project/NOPE', 404],
  ['GET', '/rest/api/3/project/search', '?expand=lead,issueTypes', 200],
  ['GET', '/rest/api/3/issuetype', '', 200],
  ['GET', '/rest/api/3/status', '', 200],
  ['GET', '/rest/api/3/statuscategory', '', 200],
  ['GET', '/rest/api/3/priority/search', '', 200],
  ['GET', '/rest/api/3/myself', '', 200],
  ['GET', '/rest/api/3/user', `?accountId=${user}`, 200],
  ['GET', '/rest/api/3/user', '?accountId=nobody', 404],
  ['GET', '/rest/api/3/user/bulk', `?accountId=${user}`, 200],
  ['GET', '/rest/api/3/mypermissions', '?permissions=EDIT_ISSUES,BROWSE_PROJECTS&projectKey=SHOP', 200],
  ['GET', '/rest/api/3/mypermissions', '', 400],
  ['POST', '/rest/api/3/permissions/check', '', 200, { projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10000] }] }],
  ['GET', '/rest/api/3/serverInfo', '', 200],
]; // prettier-ignore

const SOFTWARE: readonly Row[] = [
  ['GET', '/rest/agile/1.0/board', '?projectKeyOrId=SHOP', 200],
  ['GET', '/rest/agile/1.0/board/{boardId}', '/rest/agile/1.0/board/1', 200],
  ['GET', '/rest/agile/1.0/board/{boardId}', '/rest/agile/1.0/board/99', 404],
  ['GET', '/rest/agile/1.0/board/{boardId}/configuration', '/rest/agile/1.0/board/1/configuration', 200],
  ['GET', '/rest/agile/1.0/board/{boardId}/sprint', '/rest/agile/1.0/board/1/sprint', 200],
  ['GET', '/rest/agile/1.0/board/{boardId}/project', '/rest/agile/1.0/board/1/project', 200],
  ['GET', '/rest/software/1.0/board/{boardId}/backlog', '/rest/software/1.0/board/1/backlog?maxResults=1', 200],
  ['GET', '/rest/software/1.0/board/{boardId}/backlog', '/rest/software/1.0/board/1/backlog?expand=names,schema', 200],
  ['GET', '/rest/software/1.0/board/{boardId}/backlog', '/rest/software/1.0/board/1/backlog?jql=nope', 400],
  ['GET', '/rest/software/1.0/board/{boardId}/issue', '/rest/software/1.0/board/1/issue?fields=*all', 200],
  ['GET', '/rest/software/1.0/board/{boardId}/backlog/approximate-count', '/rest/software/1.0/board/1/backlog/approximate-count', 200],
  ['GET', '/rest/software/1.0/board/{boardId}/issue/approximate-count', '/rest/software/1.0/board/1/issue/approximate-count', 200],
]; // prettier-ignore

async function aFullSite(): Promise<TestSite> {
  const site = await aSite({
    projects: [
      aProject({
        sprints: [{ name: 'Past', state: 'closed', startDate: '2026-02-02T08:00:00Z', goal: 'Pay' }],
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
        sprints: ['Past'],
        storyPoints: 5,
        assignee: 'Mei Tanaka',
        reporter: 'Somebody else',
        links: [{ type: 'Blocks', outward: 'SHOP-3' }],
        comments: [{ body: aDocument('Hm') }],
        customFields: { Team: 'Ocean', Criteria: aDocument('Works'), Region: ['EU'] },
      }),
      anIssue({ key: 'SHOP-3', status: { name: 'Done', category: 'done' } }),
      anIssue({ key: 'SHOP-4', issueType: 'Sub-task', parent: 'SHOP-2' }),
    ],
  });
  for (const fields of [{ summary: 'New' }, { description: null, labels: [] }])
    await site.call('/rest/api/3/issue/SHOP-2', { method: 'PUT', body: { fields }, as: asPerson('Daniel') });
  return site;
}

const judged = contractIsThere ? describe : describe.skip;
if (!contractIsThere)
  process.stdout.write(
    'Skipped: the OpenAPI documents of Jira are not in ../shared/contract beside this repository.\n',
  );

judged.each([
  ['platform', PLATFORM],
  ['software', SOFTWARE],
] as const)('answers as the %s document says', (which, rows) => {
  let contract: Contract;
  let site: TestSite;

  beforeAll(async () => {
    contract = readContract(which);
    site = await aFullSite();
  });

  const calls = rows.map(([method, template, path, status, body]) => ({
    method,
    template,
    path,
    status,
    body,
  }));
  test.each(calls)('$method $template $path: $status', async ({ method, template, path, status, body }) => {
    const address = path.startsWith('/') ? path : template + path;
    const answer = await site.call(address, { method, ...(body === undefined ? {} : { body }) });
    expect(answer.status).toBe(status);
    expect(contract.judge(method, template, status, answer.body)).toEqual({ known: true, errors: [] });
    expect(site.unknown).toEqual([]);
  });
});
