import type { ProductEvent } from '../../../local/jira/jira';
import { aDocument, anIssue, asPerson, aSite, person, type TestSite } from './a-site';

describe('comments', () => {
  let site: TestSite;
  const path = '/rest/api/3/issue/SHOP-1/comment';
  const say = (words: string, as = asPerson('Mei')) =>
    site.call(path, { method: 'POST', body: { body: aDocument(words) }, as });

  beforeEach(async () => {
    site = await aSite({ issues: [anIssue({ key: 'SHOP-1' }), anIssue({ key: 'SHOP-2' })] });
  });

  test('are said, changed and taken back, and found by their words', async () => {
    expect(await say('Which currency?')).toMatchObject({
      status: 201,
      body: { id: '10001', author: { displayName: 'Mei Tanaka' }, body: aDocument('Which currency?') },
    });
    await say('Also in shops?');
    expect(await site.keys('comment ~ currency')).toEqual(['SHOP-1']);
    const change = { method: 'PUT', body: { body: aDocument('Which country?') } } as const;
    expect((await site.call(`${path}/10001`, { ...change, as: asPerson('Daniel') })).status).toBe(400);
    expect((await site.call(`${path}/10001`, change)).body).toMatchObject({
      author: { displayName: 'Mei Tanaka' },
      updateAuthor: { displayName: 'Petra Lindqvist' },
    });
    expect(await site.keys('comment ~ currency')).toEqual([]);
    expect(await site.keys('comment ~ country AND comment ~ shops')).toEqual(['SHOP-1']);
    expect((await site.call(`${path}/10002`, { method: 'DELETE', as: asPerson('Mei') })).status).toBe(204);
    expect((await site.call(path)).body).toMatchObject({ total: 1, comments: [{ id: '10001' }] });
    expect(await site.keys('comment ~ shops')).toEqual([]);
    expect(site.events.map(({ eventType, author }) => [eventType, author])).toEqual([
      ['avi:jira:commented:issue', person('Mei').accountId],
      ['avi:jira:commented:issue', person('Mei').accountId],
      ['avi:jira:commented:issue', person('Petra').accountId],
      ['avi:jira:deleted:comment', person('Mei').accountId],
    ]);
  });

  test('count as a change of the issue, though its history does not tell of them', async () => {
    const old = { created: '2026-01-01T08:00:00Z', updated: '2026-01-02T08:00:00Z' };
    site = await aSite({ issues: [anIssue({ key: 'SHOP-1', ...old }), anIssue({ key: 'SHOP-2', ...old })] });
    await say('Which currency?');
    expect(await site.keys('updated > "2026-01-03"')).toEqual(['SHOP-1']);
    expect((await site.call('/rest/api/3/issue/SHOP-1/changelog')).body).toMatchObject({ total: 0 });
  });

  test('come in pages, newest first when asked, and by their ids', async () => {
    for (const words of ['one', 'two', 'three']) await say(words);
    expect((await site.call(`${path}?orderBy=-created&maxResults=2`)).body).toMatchObject({
      total: 3,
      comments: [{ id: '10003' }, { id: '10002' }],
    });
    const listed = await site.call('/rest/api/3/comment/list', {
      method: 'POST',
      body: { ids: [10_002, 5] },
    });
    expect(listed.body).toMatchObject({ total: 1, values: [{ id: '10002' }] });
  });

  test.each<[unknown]>([[{ body: 'plain' }], [{ body: aDocument() }], [{}], ['{'], [{ body: { version: 1, type: 'doc', content: [{ type: 'bogus' }] } }]])(
    'refuse %j',
    async (body) => {
      expect((await site.call(path, { method: 'POST', body })).status).toBe(400);
      expect((await site.call(path)).body).toMatchObject({ total: 0 });
    },
  ); // prettier-ignore

  test('are not for people who only look', async () => {
    expect((await say('Mine', asPerson('Oliver'))).status).toBe(400);
  });
});

describe('links', () => {
  let site: TestSite;
  const link = (from: string, to: string, type: object = { name: 'Blocks' }) =>
    site.call('/rest/api/3/issueLink', {
      method: 'POST',
      body: { type, inwardIssue: { key: from }, outwardIssue: { key: to } },
    });
  const events = (): readonly ProductEvent[] =>
    site.events.filter(({ eventType }) => eventType.includes('link'));

  beforeEach(async () => {
    site = await aSite({ issues: [anIssue({ key: 'SHOP-1' }), anIssue({ key: 'SHOP-2' })] });
  });

  test('are made without an answer, show at both ends, and are told in both histories', async () => {
    expect(await link('SHOP-1', 'SHOP-2')).toEqual({ status: 201, body: null });
    expect((await site.call('/rest/api/3/issue/SHOP-1?fields=issuelinks')).body).toMatchObject({
      fields: { issuelinks: [{ id: '10001', outwardIssue: { key: 'SHOP-2' } }] },
    });
    expect((await site.call('/rest/api/3/issue/SHOP-2?fields=issuelinks')).body).toMatchObject({
      fields: { issuelinks: [{ id: '10001', inwardIssue: { key: 'SHOP-1' } }] },
    });
    expect((await site.call('/rest/api/3/issue/SHOP-2/changelog')).body).toMatchObject({
      values: [{ items: [{ field: 'Link', to: 'SHOP-1', toString: 'This work item is blocked by SHOP-1' }] }],
    });
    expect(events()[0]?.payload).toMatchObject({ sourceIssueId: '10001', destinationIssueId: '10002' });
  });

  test('are made once, read, and taken away', async () => {
    await link('SHOP-1', 'SHOP-2');
    await link('SHOP-1', 'SHOP-2', { id: '10000' });
    expect((await site.call('/rest/api/3/issueLink/10001')).body).toMatchObject({
      type: { name: 'Blocks' },
      inwardIssue: { key: 'SHOP-1' },
      outwardIssue: { key: 'SHOP-2' },
    });
    expect((await site.call('/rest/api/3/issueLink/10001', { method: 'DELETE' })).status).toBe(204);
    expect((await site.call('/rest/api/3/issueLink/10001')).status).toBe(404);
    expect(events().map(({ eventType }) => eventType)).toEqual([
      'avi:jira:created:issuelink',
      'avi:jira:deleted:issuelink',
    ]);
  });

  test('refuse what cannot be linked', async () => {
    expect((await link('SHOP-1', 'SHOP-1')).status).toBe(400);
    expect((await link('SHOP-1', 'SHOP-9')).status).toBe(404);
    expect((await link('SHOP-1', 'SHOP-2', { name: 'Nope' })).status).toBe(404);
    expect(site.changes).toEqual([]);
  });
});
