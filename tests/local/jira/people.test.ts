import { principalFromBasicAuth } from '../../../local/jira/basic-auth';
import { PEOPLE } from '../../../local/jira/people';
import type { Principal } from '../../../local/principal';
import { anIssue, asPerson, aSite, person, SITE, type TestSite } from './a-site';

describe('people', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await aSite({ issues: [anIssue({ key: 'SHOP-1' })] });
  });

  test('are who they are; the app is an app', async () => {
    const petra = person('Petra');
    expect((await site.call('/rest/api/3/myself')).body).toMatchObject({
      accountId: petra.accountId,
      emailAddress: 'petra@example.com',
      accountType: 'atlassian',
      timeZone: 'Europe/Berlin',
    });
    expect((await site.call('/rest/api/3/myself', { as: { kind: 'app' } })).body).toMatchObject({
      accountType: 'app',
    });
    const mei = await site.call(`/rest/api/3/user?accountId=${encodeURIComponent(person('Mei').accountId)}`);
    expect(mei.body).toMatchObject({
      displayName: 'Mei Tanaka',
      self: expect.stringContaining(SITE) as string,
    });
    expect(mei.body).not.toHaveProperty('emailAddress');
    expect((await site.call('/rest/api/3/user?accountId=nobody')).status).toBe(404);
  });

  test('come in bulk, ten at first, strangers left out', async () => {
    const ids = [...PEOPLE.map(({ accountId }) => accountId), 'nobody'];
    const query = ids.map((id) => `accountId=${encodeURIComponent(id)}`).join('&');
    expect((await site.call(`/rest/api/3/user/bulk?${query}`)).body).toMatchObject({
      maxResults: 10,
      total: PEOPLE.length,
      isLast: true,
    });
    expect((await site.call(`/rest/api/3/user/bulk?${query}&maxResults=2&startAt=2`)).body).toMatchObject({
      values: PEOPLE.slice(2, 4).map(({ displayName }) => ({ displayName })),
      isLast: false,
    });
    expect((await site.call('/rest/api/3/user/bulk')).status).toBe(400);
  });

  const keys = [
    'BROWSE_PROJECTS',
    'EDIT_ISSUES',
    'CREATE_ISSUES',
    'LINK_ISSUES',
    'ASSIGNABLE_USER',
    'ADD_COMMENTS',
    'ADMINISTER_PROJECTS',
    'ADMINISTER',
  ];
  test.each<[string, Principal, string]>([
    ['the Product Owner', asPerson('Petra'), 'yyyyyyyn'],
    ['the Scrum Master', asPerson('Sofie'), 'yyyyyyyn'],
    ['a developer', asPerson('Daniel'), 'yyyyyynn'],
    ['another department', asPerson('Oliver'), 'ynnnnnnn'],
    ['the app', { kind: 'app' }, 'yyyynynn'],
  ])('have the permissions of their role: %s', async (_who, as, expected) => {
    const path = `/rest/api/3/mypermissions?projectKey=SHOP&permissions=${keys.join(',')}`;
    const { permissions } = (await site.call(path, { as })).body as {
      permissions: Readonly<Record<string, { havePermission: boolean }>>;
    };
    expect(keys.map((key) => (permissions[key]?.havePermission === true ? 'y' : 'n')).join('')).toBe(
      expected,
    );
  });

  test('permissions must be named, and known', async () => {
    const status = async (query: string) => (await site.call(`/rest/api/3/mypermissions?${query}`)).status;
    expect(await status('projectKey=SHOP')).toBe(400);
    expect(await status('permissions=FLY')).toBe(400);
    expect(await status('permissions=EDIT_ISSUES&projectKey=NOPE')).toBe(404);
    expect(await status('permissions=EDIT_ISSUES&issueKey=SHOP-9')).toBe(404);
  });

  test('permissions are checked in bulk: for oneself, or by the app for anybody', async () => {
    const check = (accountId: string, as: Principal) =>
      site.call('/rest/api/3/permissions/check', {
        method: 'POST',
        as,
        body: {
          accountId,
          globalPermissions: ['ADMINISTER'],
          projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10000, 99], issues: [10001, 99] }],
        },
      });
    const granted = (issues: readonly number[], projects: readonly number[]) => ({
      globalPermissions: [],
      projectPermissions: [{ permission: 'EDIT_ISSUES', issues, projects }],
    });
    expect((await check(person('Mei').accountId, asPerson('Mei'))).body).toEqual(granted([10001], [10000]));
    expect((await check(person('Oliver').accountId, { kind: 'app' })).body).toEqual(granted([], []));
    expect((await check(person('Mei').accountId, asPerson('Daniel'))).status).toBe(403);
  });

  test('sign in with e-mail address and the token', () => {
    const header = (words: string) => `Basic ${Buffer.from(words).toString('base64')}`;
    expect(principalFromBasicAuth(header('Petra@example.com:local'))).toEqual(asPerson('Petra'));
    for (const wrong of ['petra@example.com:wrong', 'nobody@example.com:local', 'petra@example.com', ''])
      expect(principalFromBasicAuth(header(wrong))).toBeUndefined();
    for (const wrong of [undefined, null, '', 'Bearer x', 'Basic', 'Basic ???'])
      expect(principalFromBasicAuth(wrong)).toBeUndefined();
  });
});

describe('the site', () => {
  test('tells everybody what it is', async () => {
    const site = await aSite();
    const answer = await site.call('/rest/api/3/serverInfo', { as: { kind: 'anonymous' } });
    expect(answer).toMatchObject({ status: 200, body: { deploymentType: 'Cloud', baseUrl: SITE } });
  });

  test('shows its projects, types, statuses and priorities', async () => {
    const site = await aSite({ issues: [anIssue({ key: 'SHOP-1', components: ['Till'] })] });
    expect((await site.call('/rest/api/3/project/shop')).body).toMatchObject({
      key: 'SHOP',
      style: 'classic',
      simplified: false,
      lead: { displayName: 'Petra Lindqvist' },
      components: [{ name: 'Till' }],
    });
    expect((await site.call('/rest/api/3/project/NOPE')).status).toBe(404);
    expect((await site.call('/rest/api/3/project/search?query=web&keys=SHOP')).body).toMatchObject({
      total: 1,
    });
    const types = (await site.call('/rest/api/3/issuetype')).body as readonly { name: string }[];
    expect(types.map(({ name }) => name)).toEqual(['Epic', 'Story', 'Task', 'Sub-task', 'Bug', 'Spike']);
    expect((await site.call('/rest/api/3/status')).body).toHaveLength(3);
    expect((await site.call('/rest/api/3/statuscategory')).body).toHaveLength(4);
    expect((await site.call('/rest/api/3/priority/search')).body).toMatchObject({ total: 5 });
    const points = (await site.call('/rest/api/3/field/search?query=story%20points')).body;
    expect(points).toMatchObject({
      values: [
        {
          name: 'Story Points',
          schema: { custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' },
        },
      ],
    });
  });

  test('a call that is not built is a 404 as Jira words it, and is told', async () => {
    const site = await aSite();
    expect(await site.call('/rest/api/3/issue/SHOP-1', { method: 'POST' })).toMatchObject({ status: 404 });
    expect((await site.call('/rest/api/3/filter/1')).body).toEqual({
      message: `null for uri: ${SITE}/rest/api/3/filter/1`,
      'status-code': 404,
    });
    expect(site.unknown).toEqual(['POST /rest/api/3/issue/SHOP-1', 'GET /rest/api/3/filter/1']);
  });
});
