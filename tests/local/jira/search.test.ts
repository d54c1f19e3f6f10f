import { aDocument, anIssue, asPerson, aSite, issuesIn, tokenIn, type TestSite } from './a-site';

describe('search', () => {
  let site: TestSite;
  const post = (path: string, body: unknown) => site.call(`/rest/api/3${path}`, { method: 'POST', body });

  beforeAll(async () => {
    const issues = Array.from({ length: 130 }, (_, index) =>
      anIssue({ key: `SHOP-${index + 1}`, description: aDocument('Words') }),
    );
    site = await aSite({ issues });
  });

  test('answers ids only unless fields are named, fifty at first', async () => {
    const { body } = await site.jql('project = SHOP ORDER BY Rank');
    expect(issuesIn(body)).toHaveLength(50);
    expect(issuesIn(body)[0]).toEqual({ id: '10001' });
    expect(body).not.toHaveProperty('total');
  });

  test('gives a hundred a page with fields, thousands with id and key, whatever was asked', async () => {
    const size = async (fields: string) =>
      issuesIn((await site.jql('project = SHOP', { fields, maxResults: '5000' })).body).length;
    expect(await size('summary')).toBe(100);
    expect(await size('id,key')).toBe(130);
  });

  test('a page goes on where the last one ended, though items moved in between', async () => {
    const query = 'project = SHOP AND labels is EMPTY ORDER BY Rank';
    const first = (await site.jql(query, { fields: 'key', maxResults: '3' })).body;
    await site.call('/rest/api/3/issue/SHOP-2', { method: 'PUT', body: { fields: { labels: ['gone'] } } });
    const next = { fields: 'key', maxResults: '3', nextPageToken: tokenIn(first) ?? '' };
    expect(issuesIn((await site.jql(query, next)).body).map(({ key }) => key)).toEqual([
      'SHOP-4',
      'SHOP-5',
      'SHOP-6',
    ]);
  });

  test('refuses a token of another search, and nonsense', async () => {
    const token = tokenIn((await site.jql('project = SHOP', { maxResults: '3' })).body) ?? '';
    for (const [jql, nextPageToken] of [
      ['project = SHOP ORDER BY Rank', token],
      ['project = SHOP', 'x'],
    ] as const)
      expect((await site.jql(jql, { nextPageToken })).body).toEqual({
        errorMessages: ['The provided nextPageToken is not valid for this query.'],
        errors: {},
      });
  });

  test('asks by POST as well, and refuses what the document does not name', async () => {
    const asked = { jql: 'key = SHOP-1', fields: ['summary'], expand: 'names', maxResults: 5 };
    expect((await post('/search/jql', asked)).body).toMatchObject({
      issues: [{ key: 'SHOP-1', fields: { summary: 'Summary of SHOP-1' } }],
      isLast: true,
      names: { summary: 'Summary' },
    });
    expect((await post('/search/jql', { jql: 'key = SHOP-1', startAt: 0 })).status).toBe(400);
  });

  test.each([
    ['maxResults', '0'],
    ['maxResults', 'many'],
    ['properties', 'a,b,c,d,e,f'],
  ])('refuses %s=%s', async (name, value) => {
    expect((await site.jql('key = SHOP-1', { [name]: value })).status).toBe(400);
  });

  test('reconciles fifty issues at most', async () => {
    const query = (count: number) => 'reconcileIssues=1&'.repeat(count);
    const path = (count: number) => `/rest/api/3/search/jql?jql=key%20%3D%20SHOP-1&${query(count)}`;
    expect((await site.call(path(50))).status).toBe(200);
    expect((await site.call(path(51))).status).toBe(400);
  });

  test('counts', async () => {
    expect((await post('/search/approximate-count', { jql: 'key <= SHOP-12' })).body).toEqual({ count: 12 });
    expect((await post('/search/approximate-count', { jql: 'ORDER BY key' })).status).toBe(400);
  });

  test.each(['GET', 'POST'] as const)('the old search is gone: %s answers 410', async (method) => {
    const { status, body } = await site.call('/rest/api/3/search?jql=project%3DSHOP', { method });
    expect(status).toBe(410);
    expect(body).toMatchObject({
      errorMessages: [expect.stringContaining('Please migrate to the /rest/api/3/search/jql API.')],
    });
  });

  test('bulk fetch: by id or key, in the order of ids, silent about what is not there', async () => {
    const issueIdsOrKeys = ['SHOP-3', '10001', 'SHOP-3', 'NOPE-1'];
    const { body } = await post('/issue/bulkfetch', { issueIdsOrKeys, fields: ['summary'] });
    expect(issuesIn(body).map(({ key }) => key)).toEqual(['SHOP-1', 'SHOP-3']);
    expect((await post('/issue/bulkfetch', { issueIdsOrKeys: Array(101).fill('1') })).status).toBe(400);
  });

  test('nobody gets in without an account', async () => {
    for (const as of [{ kind: 'anonymous' }, { kind: 'user', accountId: 'unknown' }] as const)
      expect(await site.jql('project = SHOP', {}, as)).toMatchObject({
        status: 401,
        body: { errorMessages: ['Client must be authenticated to access this resource.'] },
      });
    expect((await site.jql('project = SHOP', {}, asPerson('Oliver'))).status).toBe(200);
  });
});
