/**
 * One call a row, good ones and bad ones, in the order in which they are made. Every call that the stand-in answers
 * must have its rows here; the contract test counts.
 */
import { aDocument, asPerson, person } from '../local/jira/a-site';
import type { Principal } from '../../local/principal';

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As in the OpenAPI document. */
  readonly template: string;
  readonly path: string;
  readonly status: number;
  readonly body?: unknown;
  /** The Product Owner where nobody is named. */
  readonly as?: Principal;
}

const API = '/rest/api/3';
const AGILE = '/rest/agile/1.0';
const SOFTWARE = '/rest/software/1.0';
const ISSUE = `${API}/issue/{issueIdOrKey}`;

const user = encodeURIComponent(person('Mei').accountId);
const jql = (words: string) => `jql=${encodeURIComponent(words)}`;
const daniel = asPerson('Daniel');
const oliver = asPerson('Oliver');

/** @param path a query begins with `?`, an address with `/`; empty is the template itself */
function row(method: Call['method'], template: string, path: string, status: number, body?: unknown, as?: Principal): Call {
  return { method, template, path: path.startsWith('/') ? path : template + path, status, ...(body === undefined ? {} : { body }), ...(as && { as }) };
} // prettier-ignore

const issue = (key: string, rest = '') => `${API}/issue/${key}${rest}`;
const comment = (words: string) => ({ body: aDocument(words) });
const link = (from: string, to: string, type = 'Blocks') => ({
  type: { name: type },
  inwardIssue: { key: from },
  outwardIssue: { key: to },
});
const make = (fields: object) => ({
  fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'New', ...fields },
});

export const PLATFORM: readonly Call[] = [
  row('GET', `${API}/search/jql`, `?${jql('project = SHOP ORDER BY Rank')}&maxResults=2`, 200),
  row('GET', `${API}/search/jql`, `?${jql('project = SHOP')}&fields=*all&expand=names,schema&properties=band`, 200),
  row('GET', `${API}/search/jql`, `?${jql('project = NOPE')}`, 400),
  row('POST', `${API}/search/jql`, '', 200, { jql: 'project = SHOP', fields: ['summary'], expand: 'names' }),
  row('POST', `${API}/search/jql`, '', 400, { startAt: 1 }),
  row('POST', `${API}/search/approximate-count`, '', 200, { jql: 'project = SHOP' }),
  row('POST', `${API}/search/approximate-count`, '', 400, { jql: '' }),
  row('GET', `${API}/search`, '?jql=project%3DSHOP', 410),
  row('POST', `${API}/search`, '', 410, { jql: 'project = SHOP' }),
  row('POST', `${API}/issue/bulkfetch`, '', 200, { issueIdsOrKeys: ['SHOP-1', 'NOPE-1'], fields: ['*all'], properties: ['band'] }),
  row('POST', `${API}/issue/bulkfetch`, '', 400, { issueIdsOrKeys: 'SHOP-1' }),
  row('POST', `${API}/jql/match`, '', 200, { jqls: ['project = SHOP', 'nope = 1'], issueIds: [10_001, 10_002] }),
  row('POST', `${API}/jql/match`, '', 400, { jqls: Array(101).fill('project = SHOP'), issueIds: [] }),
  row('POST', `${API}/jql/parse`, '?validation=strict', 200, { queries: ['project = SHOP', 'nope = 1'] }),
  row('POST', `${API}/jql/parse`, '?validation=strict', 400, { queries: [] }),

  row('POST', `${API}/issue`, '', 201, make({ description: aDocument('As a buyer'), labels: ['a'], customfield_10032: 3 })),
  row('POST', `${API}/issue`, '', 400, make({ summary: '', colour: 1 })),
  row('POST', `${API}/issue`, '', 400, make({}), oliver),
  row('GET', `${API}/issue/createmeta/{projectIdOrKey}/issuetypes`, `${API}/issue/createmeta/SHOP/issuetypes`, 200),
  row('GET', `${API}/issue/createmeta/{projectIdOrKey}/issuetypes`, `${API}/issue/createmeta/NOPE/issuetypes`, 400),
  row('GET', `${API}/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}`, `${API}/issue/createmeta/SHOP/issuetypes/10001`, 200),
  row('GET', `${API}/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}`, `${API}/issue/createmeta/SHOP/issuetypes/99`, 400),
  row('GET', ISSUE, issue('SHOP-2'), 200),
  row('GET', ISSUE, issue('SHOP-2', '?expand=names,schema,changelog,editmeta,transitions&properties=*all'), 200),
  row('GET', ISSUE, issue('SHOP-5'), 200),
  row('GET', ISSUE, issue('SHOP-5'), 404, undefined, daniel),
  row('GET', ISSUE, issue('NOPE-1'), 404),
  row('PUT', ISSUE, issue('SHOP-2'), 204, { fields: { customfield_10032: 8, assignee: null } }),
  row('PUT', ISSUE, issue('SHOP-2', '?returnIssue=true'), 200, { fields: { summary: 'Other' } }),
  row('PUT', ISSUE, issue('SHOP-2'), 400, { fields: { summary: '' } }),
  row('PUT', ISSUE, issue('SHOP-2'), 403, { fields: { summary: 'Mine' } }, oliver),
  row('GET', `${ISSUE}/editmeta`, issue('SHOP-2', '/editmeta'), 200),
  row('GET', `${ISSUE}/editmeta`, issue('SHOP-2', '/editmeta'), 403, undefined, oliver),
  row('GET', `${ISSUE}/transitions`, issue('SHOP-2', '/transitions'), 200),
  row('GET', `${ISSUE}/transitions`, issue('NOPE-1', '/transitions'), 404),
  row('POST', `${ISSUE}/transitions`, issue('SHOP-2', '/transitions'), 204, { transition: { id: '21' } }),
  row('POST', `${ISSUE}/transitions`, issue('SHOP-2', '/transitions'), 400, { transition: { id: '99' } }),
  row('GET', `${ISSUE}/changelog`, issue('SHOP-2', '/changelog'), 200),
  row('GET', `${ISSUE}/changelog`, issue('SHOP-2', '/changelog?maxResults=1'), 200),
  row('GET', `${ISSUE}/changelog`, issue('NOPE-1', '/changelog'), 404),
  row('POST', `${ISSUE}/changelog/list`, issue('SHOP-2', '/changelog/list'), 200, { changelogIds: [10_001] }),
  row('POST', `${ISSUE}/changelog/list`, issue('SHOP-2', '/changelog/list'), 400, { changelogIds: 'all' }),
  row('POST', `${API}/changelog/bulkfetch`, '', 200, { issueIdsOrKeys: ['SHOP-2', 'SHOP-3'], maxResults: 2 }),
  row('POST', `${API}/changelog/bulkfetch`, '', 400, { issueIdsOrKeys: [] }),

  row('POST', `${ISSUE}/comment`, issue('SHOP-2', '/comment'), 201, comment('Why?')),
  row('POST', `${ISSUE}/comment`, issue('SHOP-2', '/comment'), 400, { body: 'plain' }),
  row('GET', `${ISSUE}/comment`, issue('SHOP-2', '/comment?orderBy=-created'), 200),
  row('GET', `${ISSUE}/comment`, issue('SHOP-2', '/comment?orderBy=author'), 400),
  row('GET', `${ISSUE}/comment/{id}`, issue('SHOP-2', '/comment/10001'), 200),
  row('GET', `${ISSUE}/comment/{id}`, issue('SHOP-3', '/comment/10001'), 404),
  row('PUT', `${ISSUE}/comment/{id}`, issue('SHOP-2', '/comment/10001'), 200, comment('Because')),
  row('PUT', `${ISSUE}/comment/{id}`, issue('SHOP-2', '/comment/10001'), 400, comment('Mine'), daniel),
  row('POST', `${API}/comment/list`, '', 200, { ids: [10_001, 99] }),
  row('POST', `${API}/comment/list`, '', 400, { ids: [] }),
  row('DELETE', `${ISSUE}/comment/{id}`, issue('SHOP-2', '/comment/10002'), 204),
  row('DELETE', `${ISSUE}/comment/{id}`, issue('SHOP-2', '/comment/10002'), 404),

  row('GET', `${API}/issueLinkType`, '', 200),
  row('GET', `${API}/issueLinkType/{issueLinkTypeId}`, `${API}/issueLinkType/10000`, 200),
  row('GET', `${API}/issueLinkType/{issueLinkTypeId}`, `${API}/issueLinkType/99`, 404),
  row('POST', `${API}/issueLink`, '', 201, link('SHOP-2', 'SHOP-6')),
  row('POST', `${API}/issueLink`, '', 404, link('SHOP-2', 'NOPE-1')),
  row('GET', `${API}/issueLink/{linkId}`, `${API}/issueLink/10002`, 200),
  row('GET', `${API}/issueLink/{linkId}`, `${API}/issueLink/99`, 404),
  row('GET', `${API}/issueLink/{linkId}`, `${API}/issueLink/x`, 400),
  row('DELETE', `${API}/issueLink/{linkId}`, `${API}/issueLink/10002`, 204),
  row('DELETE', `${API}/issueLink/{linkId}`, `${API}/issueLink/10002`, 404),

  row('GET', `${ISSUE}/properties`, issue('SHOP-2', '/properties'), 200),
  row('GET', `${ISSUE}/properties`, issue('NOPE-1', '/properties'), 404),
  row('GET', `${ISSUE}/properties/{propertyKey}`, issue('SHOP-2', '/properties/band'), 200),
  row('GET', `${ISSUE}/properties/{propertyKey}`, issue('SHOP-2', '/properties/nope'), 404),
  row('PUT', `${ISSUE}/properties/{propertyKey}`, issue('SHOP-2', '/properties/other'), 201, 5),
  row('PUT', `${ISSUE}/properties/{propertyKey}`, issue('SHOP-2', '/properties/other'), 200, 6),
  row('PUT', `${ISSUE}/properties/{propertyKey}`, issue('SHOP-2', '/properties/other'), 400, '{'),
  row('DELETE', `${ISSUE}/properties/{propertyKey}`, issue('SHOP-2', '/properties/other'), 204),
  row('DELETE', `${ISSUE}/properties/{propertyKey}`, issue('SHOP-2', '/properties/other'), 404),
  row('POST', `${API}/issue/properties/multi`, '', 303, { issues: [{ issueID: 10_002, properties: { a: 1 } }] }),
  row('POST', `${API}/issue/properties/multi`, '', 400, { issues: [] }),
  row('POST', `${API}/issue/properties`, '', 303, { entitiesIds: [10_002], properties: { a: 2 } }),
  row('POST', `${API}/issue/properties`, '', 400, { entitiesIds: [10_002], properties: {} }),
  row('PUT', `${API}/issue/properties/{propertyKey}`, `${API}/issue/properties/a`, 303, { value: 3, filter: { entityIds: [10_002] } }),
  row('PUT', `${API}/issue/properties/{propertyKey}`, `${API}/issue/properties/a`, 400, { value: 3 }),
  row('DELETE', `${API}/issue/properties/{propertyKey}`, `${API}/issue/properties/a`, 303, {}),
  row('DELETE', `${API}/issue/properties/{propertyKey}`, `${API}/issue/properties/a`, 400, { entityIds: 'all' }),
  row('GET', `${API}/task/{taskId}`, `${API}/task/10001`, 200),
  row('GET', `${API}/task/{taskId}`, `${API}/task/1`, 404),

  row('GET', `${API}/field`, '', 200),
  row('GET', `${API}/field/search`, '?type=custom', 200),
  row('GET', `${API}/field/search`, '?maxResults=many', 400),
  row('GET', `${API}/project/search`, '?expand=lead,issueTypes', 200),
  row('GET', `${API}/project/search`, '?orderBy=colour', 400),
  row('GET', `${API}/project/{projectIdOrKey}`, `${API}/project/SHOP`, 200),
  row('GET', `${API}/project/{projectIdOrKey}`, `${API}/project/TEAM`, 200),
  row('GET', `${API}/project/{projectIdOrKey}`, `${API}/project/NOPE`, 404),
  row('GET', `${API}/project/{projectIdOrKey}/statuses`, `${API}/project/SHOP/statuses`, 200),
  row('GET', `${API}/project/{projectIdOrKey}/statuses`, `${API}/project/NOPE/statuses`, 404),
  row('GET', `${API}/project/{projectIdOrKey}/role`, `${API}/project/SHOP/role`, 200),
  row('GET', `${API}/project/{projectIdOrKey}/role`, `${API}/project/SHOP/role`, 404, undefined, daniel),
  row('GET', `${API}/project/{projectIdOrKey}/role/{id}`, `${API}/project/SHOP/role/10002`, 200),
  row('GET', `${API}/project/{projectIdOrKey}/role/{id}`, `${API}/project/SHOP/role/1`, 404),
  row('GET', `${API}/project/{projectIdOrKey}/role/{id}`, `${API}/project/SHOP/role/x`, 400),
  row('GET', `${API}/project/{projectIdOrKey}/roledetails`, `${API}/project/SHOP/roledetails?currentMember=true`, 200),
  row('GET', `${API}/project/{projectIdOrKey}/roledetails`, `${API}/project/NOPE/roledetails`, 404),
  row('GET', `${API}/issuetype`, '', 200),
  row('GET', `${API}/status`, '', 200),
  row('GET', `${API}/statuscategory`, '', 200),
  row('GET', `${API}/priority/search`, '', 200),

  row('GET', `${API}/myself`, '?expand=groups', 200),
  row('GET', `${API}/user`, `?accountId=${user}`, 200),
  row('GET', `${API}/user`, '?accountId=nobody', 404),
  row('GET', `${API}/user/groups`, `?accountId=${user}`, 200),
  row('GET', `${API}/user/groups`, '?accountId=nobody', 404),
  row('GET', `${API}/user/bulk`, `?accountId=${user}`, 200),
  row('GET', `${API}/user/bulk`, `?accountId=${user}&accountId=nobody&maxResults=90`, 200),
  row('GET', `${API}/user/bulk`, '', 400),
  row('GET', `${API}/user/assignable/search`, '?project=SHOP&query=mei', 200),
  row('GET', `${API}/user/assignable/search`, `?project=SHOP&accountId=${user}`, 200),
  row('GET', `${API}/user/assignable/search`, '?query=mei', 400),
  row('GET', `${API}/user/assignable/search`, '?issueKey=NOPE-1', 404),
  row('GET', `${API}/user/assignable/multiProjectSearch`, '?projectKeys=SHOP,FLOW&query=', 200),
  row('GET', `${API}/user/assignable/multiProjectSearch`, '?projectKeys=NOPE', 404),
  row('GET', `${API}/mypermissions`, '?permissions=EDIT_ISSUES,BROWSE_PROJECTS&projectKey=SHOP', 200),
  row('GET', `${API}/mypermissions`, '', 400),
  row('POST', `${API}/permissions/check`, '', 200, { projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10_000] }] }),
  row('POST', `${API}/permissions/check`, '', 400, { projectPermissions: 'all' }),
  row('GET', `${API}/serverInfo`, '', 200),

  row('DELETE', ISSUE, issue('SHOP-2'), 400),
  row('DELETE', ISSUE, issue('SHOP-6'), 403, undefined, daniel),
  row('DELETE', ISSUE, issue('SHOP-6'), 204),
  row('DELETE', ISSUE, issue('SHOP-6'), 404),
  // Nobody here administers the site, so that this call only ever refuses.
  row('DELETE', `${API}/project/{projectIdOrKey}`, `${API}/project/FLOW`, 404),
]; // prettier-ignore

const BOARD = `${AGILE}/board/{boardId}`;
const SPRINT = `${AGILE}/sprint/{sprintId}`;
const LISTS = `${SOFTWARE}/board/{boardId}`;

export const BOARDS: readonly Call[] = [
  row('GET', `${AGILE}/board`, '?projectKeyOrId=SHOP', 200),
  row('GET', `${AGILE}/board`, '?startAt=0&maxResults=50', 200),
  row('GET', `${AGILE}/board`, '?projectKeyOrId=NOPE', 400),
  row('GET', BOARD, `${AGILE}/board/1`, 200),
  row('GET', BOARD, `${AGILE}/board/99`, 404),
  row('GET', `${BOARD}/configuration`, `${AGILE}/board/1/configuration`, 200),
  row('GET', `${BOARD}/configuration`, `${AGILE}/board/2/configuration`, 200),
  row('GET', `${BOARD}/configuration`, `${AGILE}/board/99/configuration`, 404),
  row('GET', `${BOARD}/sprint`, `${AGILE}/board/1/sprint`, 200),
  row('GET', `${BOARD}/sprint`, `${AGILE}/board/3/sprint`, 400),
  row('GET', `${BOARD}/project`, `${AGILE}/board/1/project`, 200),
  row('GET', `${BOARD}/project`, `${AGILE}/board/99/project`, 404),
  row('GET', SPRINT, `${AGILE}/sprint/1`, 200),
  row('GET', SPRINT, `${AGILE}/sprint/99`, 404),
  row('POST', `${AGILE}/sprint`, '', 201, { name: 'Later', originBoardId: 1, goal: 'Pay' }),
  row('POST', `${AGILE}/sprint`, '', 400, { name: ' ', originBoardId: 1 }),
  row('POST', `${AGILE}/sprint`, '', 403, { name: 'Mine', originBoardId: 1 }, daniel),
  row('POST', SPRINT, `${AGILE}/sprint/2`, 200, { state: 'closed' }),
  row('POST', SPRINT, `${AGILE}/sprint/3`, 400, { state: 'active' }),
  row('POST', `${SPRINT}/issue`, `${AGILE}/sprint/3/issue`, 204, { issues: ['SHOP-6'] }),
  row('POST', `${SPRINT}/issue`, `${AGILE}/sprint/1/issue`, 400, { issues: ['SHOP-6'] }),
  row('POST', `${AGILE}/backlog/issue`, '', 204, { issues: ['SHOP-6'] }),
  row('POST', `${AGILE}/backlog/issue`, '', 403, { issues: ['SHOP-6'] }, oliver),
  row('PUT', `${AGILE}/issue/rank`, '', 204, { issues: ['SHOP-6'], rankBeforeIssue: 'SHOP-2' }),
  row('PUT', `${AGILE}/issue/rank`, '', 400, { issues: ['SHOP-6'] }),
  row('GET', `${AGILE}/issue/{issueIdOrKey}/estimation`, `${AGILE}/issue/SHOP-2/estimation?boardId=1`, 200),
  row('GET', `${AGILE}/issue/{issueIdOrKey}/estimation`, `${AGILE}/issue/SHOP-2/estimation`, 400),
  row('PUT', `${AGILE}/issue/{issueIdOrKey}/estimation`, `${AGILE}/issue/SHOP-2/estimation?boardId=1`, 200, { value: '8' }),
  row('PUT', `${AGILE}/issue/{issueIdOrKey}/estimation`, `${AGILE}/issue/SHOP-2/estimation?boardId=1`, 400, { value: 'big' }),
  row('GET', `${LISTS}/backlog`, `${SOFTWARE}/board/1/backlog?maxResults=1`, 200),
  row('GET', `${LISTS}/backlog`, `${SOFTWARE}/board/1/backlog?expand=names,schema`, 200),
  row('GET', `${LISTS}/backlog`, `${SOFTWARE}/board/1/backlog?jql=nope`, 400),
  row('GET', `${LISTS}/issue`, `${SOFTWARE}/board/1/issue?fields=*all`, 200),
  row('GET', `${LISTS}/issue`, `${SOFTWARE}/board/99/issue`, 404),
  row('GET', `${LISTS}/backlog/approximate-count`, `${SOFTWARE}/board/1/backlog/approximate-count`, 200),
  row('GET', `${LISTS}/backlog/approximate-count`, `${SOFTWARE}/board/99/backlog/approximate-count`, 404),
  row('GET', `${LISTS}/issue/approximate-count`, `${SOFTWARE}/board/1/issue/approximate-count`, 200),
  row('GET', `${LISTS}/issue/approximate-count`, `${SOFTWARE}/board/1/issue/approximate-count?jql=nope`, 400),
  row('GET', `${LISTS}/sprint/{sprintId}/issue`, `${SOFTWARE}/board/1/sprint/1/issue`, 200),
  row('GET', `${LISTS}/sprint/{sprintId}/issue`, `${SOFTWARE}/board/1/sprint/99/issue`, 404),
  row('GET', `${SOFTWARE}/sprint/{sprintId}/issue`, `${SOFTWARE}/sprint/1/issue?fields=summary`, 200),
  row('GET', `${SOFTWARE}/sprint/{sprintId}/issue`, `${SOFTWARE}/sprint/99/issue`, 404),
  row('DELETE', BOARD, `${AGILE}/board/3`, 403, undefined, daniel),
  row('DELETE', BOARD, `${AGILE}/board/3`, 204),
  row('DELETE', BOARD, `${AGILE}/board/3`, 404),
]; // prettier-ignore
