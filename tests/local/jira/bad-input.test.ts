/** Whatever comes in, the answer is one of Jira's, and the stand-in lives on. */
import fc from 'fast-check';
import { anIssue, asPerson, aSite, SITE, type TestSite } from './a-site';

let site: TestSite;

beforeAll(async () => {
  site = await aSite({ issues: [anIssue({ key: 'SHOP-1' })] });
});

const ask = (path: string, init: RequestInit = {}) =>
  site.jira.fetch(new Request(SITE + path, init), asPerson('Petra'));

const inJirasForm = (body: unknown) =>
  typeof body === 'object' && body !== null && ('errorMessages' in body || 'status-code' in body);

test('every call with a body survives any body', async () => {
  const calls = site.jira.endpoints
    .filter(({ method }) => method === 'POST' || method === 'PUT')
    .map(({ method, path }) => ({
      method,
      path: path
        .replace(':issueIdOrKey', 'SHOP-1')
        .replace(/:(sprintId|boardId|id|propertyKey|linkId)/g, '1'),
    }));
  const body = fc.oneof(
    fc.json(),
    fc.string(),
    fc.record({
      fields: fc.dictionary(fc.constantFrom('summary', 'labels', 'parent', 'customfield_10020', '__proto__', 'toString'), fc.jsonValue()),
      update: fc.dictionary(fc.constantFrom('labels', 'summary'), fc.array(fc.dictionary(fc.constantFrom('add', 'set', 'remove', 'constructor'), fc.jsonValue()))),
      transition: fc.jsonValue(),
      body: fc.jsonValue(),
    }).map((value) => JSON.stringify(value)),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...calls), body, async ({ method, path }, sent) => {
      const answer = await ask(path, { method, body: sent });
      expect({ path, sent, crashed: answer.status >= 500 }).toMatchObject({ crashed: false });
      if (answer.status >= 400) expect(inJirasForm(await answer.json())).toBe(true);
    }),
    { numRuns: 400 },
  );
}, 60_000); // prettier-ignore

test('every call survives any query', async () => {
  const paths = site.jira.endpoints
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => path.replace(/:(issueIdOrKey|projectIdOrKey)/g, 'SHOP-1').replace(/:\w+/g, '1'));
  const names = ['jql', 'fields', 'expand', 'maxResults', 'startAt', 'nextPageToken', 'properties', 'query', 'accountId', 'state', 'boardId', 'orderBy', 'permissions', 'projectKeys', 'reconcileIssues'];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fc.dictionary(fc.constantFrom(...names), fc.string()), async (path, query) => {
      const answer = await ask(`${path}?${new URLSearchParams(query).toString()}`);
      expect({ path, query, crashed: answer.status >= 500 }).toMatchObject({ crashed: false });
    }),
    { numRuns: 400 },
  );
}, 60_000); // prettier-ignore

test.each([
  ['/rest/api/3/issue/%ZZ', 404],
  ['/rest/api/3/issue/__proto__', 404],
  ['/rest/api/3/issue/999999999999999999999', 404],
  ["/rest/api/3/issue/SHOP-1'%20OR%201=1", 404],
  ['/rest/api/3/issue/SHOP-1/properties/%00', 404],
  ['/rest/agile/1.0/board/1e3', 404],
  ['/rest/agile/1.0/sprint/-1', 404],
  ['/rest/api/3/task/NaN', 404],
  ['/rest/api/3/issueLinkType/x', 404],
  ['/rest/api/3/nothing', 404],
  ['/rest/api/9/issue/SHOP-1', 404],
  ['/rest/api/2/search?jql=x', 410],
  ['/rest/api/3/project/toString', 404],
  ['/rest/api/3/mypermissions?permissions=constructor', 400],
])('%s: %i', async (path, status) => {
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(inJirasForm(await answer.json())).toBe(true);
});

test('a method that is not for an address is no such address', async () => {
  expect((await ask('/rest/api/3/issue/SHOP-1', { method: 'PATCH', body: '{}' })).status).toBe(404);
  expect((await ask('/rest/api/3/myself', { method: 'DELETE' })).status).toBe(404);
});

test('nothing of it has changed anything it should not have', async () => {
  expect((await ask('/rest/api/3/issue/SHOP-1')).status).toBe(200);
  expect(site.unknown.filter((line) => line.includes('failed:'))).toEqual([]);
});

test.each(['constructor', 'toString', 'nonsense'])(
  'a field named %s is refused by its name',
  async (name) => {
    const answer = await ask('/rest/api/3/issue/SHOP-1', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ fields: { [name]: 'x' } }),
    });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(await answer.json())).toContain(name);
  },
);
