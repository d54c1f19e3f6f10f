import { anIssue, asPerson, aSite, issuesIn, SITE, type TestSite } from './a-site';

describe('issue properties', () => {
  let site: TestSite;
  const one = (key: string, property: string) => `/rest/api/3/issue/${key}/properties/${property}`;
  const put = (path: string, body: unknown, as = asPerson('Petra')) => site.call(path, { method: 'PUT', body, as });

  beforeEach(async () => {
    site = await aSite({ issues: ['SHOP-1', 'SHOP-2', 'SHOP-3'].map((key) => anIssue({ key })) });
  });

  test('are set, set anew, read and taken away', async () => {
    expect((await put(one('SHOP-1', 'band'), { band: 'Early' })).status).toBe(201);
    expect((await put(one('SHOP-1', 'band'), { band: 'Ready' })).status).toBe(200);
    expect((await site.call(one('SHOP-1', 'band'))).body).toEqual({ key: 'band', value: { band: 'Ready' } });
    expect((await site.call('/rest/api/3/issue/SHOP-1/properties')).body).toEqual({
      keys: [{ key: 'band', self: `${SITE}/rest/api/3/issue/10001/properties/band` }],
    });
    expect((await site.call(one('SHOP-1', 'band'), { method: 'DELETE' })).status).toBe(204);
    expect((await site.call(one('SHOP-1', 'band'))).status).toBe(404);
    expect(site.changes).toEqual([]);
  });

  test('come with issues where they are asked for', async () => {
    await put(one('SHOP-2', 'band'), '"Ready"');
    await put(one('SHOP-2', 'other'), 1);
    const { body } = await site.jql('project = SHOP ORDER BY key', { fields: 'summary', properties: 'band' });
    expect(issuesIn(body)).toMatchObject([{ properties: {} }, { properties: { band: 'Ready' } }, { properties: {} }]);
    expect((await site.call('/rest/api/3/issue/SHOP-2?properties=*all')).body).toMatchObject({
      properties: { band: 'Ready', other: 1 },
    });
    expect((await site.call('/rest/api/3/issue/SHOP-2')).body).not.toHaveProperty('properties');
  });

  test('refuse what is too long, empty, no JSON, or by whom may not edit', async () => {
    expect((await put(one('SHOP-1', 'band'), 'x'.repeat(32_767))).status).toBe(400);
    expect((await put(one('SHOP-1', 'band'), JSON.stringify('x'.repeat(32_766)))).status).toBe(201);
    expect((await put(one('SHOP-1', 'k'.repeat(256)), 1)).status).toBe(400);
    expect((await put(one('SHOP-1', 'band'), '')).status).toBe(400);
    expect((await put(one('SHOP-1', 'band'), 1, asPerson('Oliver'))).status).toBe(403);
  });

  test('in bulk answer 303 with a task, which is done, for whom asked', async () => {
    const issues = [10_001, 10_002, 99].map((issueID) => ({ issueID, properties: { band: `B${issueID}` } }));
    const response = await site.jira.fetch(
      new Request(`${SITE}/rest/api/3/issue/properties/multi`, { method: 'POST', body: JSON.stringify({ issues }) }),
      asPerson('Petra'),
    );
    expect(response.status).toBe(303);
    const task = response.headers.get('Location') ?? '';
    expect(task).toBe(`${SITE}/rest/api/3/task/10001`);
    expect((await site.call(task.slice(SITE.length))).body).toMatchObject({ status: 'COMPLETE', progress: 100 });
    expect((await site.call(task.slice(SITE.length), { as: asPerson('Mei') })).status).toBe(404);
    expect((await site.call(one('SHOP-2', 'band'))).body).toMatchObject({ value: 'B10002' });
  });

  test('are taken away in bulk: from some issues, from all, or where they have a value', async () => {
    for (const key of ['SHOP-1', 'SHOP-2', 'SHOP-3']) await put(one(key, 'band'), JSON.stringify(key));
    const remove = (body: unknown) => site.call('/rest/api/3/issue/properties/band', { method: 'DELETE', body });
    const left = async () => {
      const { body } = await site.jql('project = SHOP ORDER BY key', { fields: 'key', properties: 'band' });
      return (body as { issues: readonly { key: string; properties: object }[] }).issues
        .filter(({ properties }) => 'band' in properties)
        .map(({ key }) => key);
    };
    expect((await remove({ entityIds: [10_001], currentValue: 'other' })).status).toBe(303);
    expect(await left()).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-3']);
    await remove({ entityIds: [10_001] });
    expect(await left()).toEqual(['SHOP-2', 'SHOP-3']);
    await remove({});
    expect(await left()).toEqual([]);
  });
}); // prettier-ignore
