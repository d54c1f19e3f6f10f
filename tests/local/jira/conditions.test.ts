import { Database } from '../../../local/database';
import { BURST, ISSUE_WRITES, OWN_BURST, POINTS_AN_HOUR, pointsOf } from '../../../local/jira/rate-limits';
import type { Conditions } from '../../../local/jira/jira';
import { anEmptySite, anIssue, aProject, asPerson, issuesIn, NOW, SITE, type TestSite } from './a-site';

let now: number;
let site: TestSite;

beforeEach(async () => {
  now = NOW.getTime();
  site = anEmptySite(new Database(':memory:'), { now: () => new Date(now) });
  const issues = ['SHOP-1', 'SHOP-2', 'SHOP-3'].map((key) => anIssue({ key }));
  await site.jira.load({ projects: [aProject()], issues }, { origin: 'sample', replace: true });
});

const set = (conditions: Partial<Conditions>) => {
  site.jira.conditions = { ...site.jira.conditions, ...conditions };
};
const ask = (path: string, init: RequestInit = {}) =>
  site.jira.fetch(new Request(SITE + path, init), asPerson('Petra'));
const times = async (count: number, path: string, init?: RequestInit) => {
  let last = await ask(path, init);
  for (let made = 1; made < count; made += 1) last = await ask(path, init);
  return last;
};

describe('the conditions', () => {
  test('are none at first, and refuse nonsense in a sentence', async () => {
    expect(site.jira.conditions).toEqual({ latencyMs: 0, rateLimits: 'off', searchDelayMs: 0 });
    expect(() => {
      set({ latencyMs: -1 });
    }).toThrow('These are no conditions for Jira');
    expect((await times(300, '/rest/api/3/myself')).status).toBe(200);
  });

  test('latency is waited for, but not by the small Jira around the app', async () => {
    set({ latencyMs: 500 });
    const order: string[] = [];
    const noted = async (name: string, fetch: typeof site.jira.fetch) => {
      await fetch(new Request(`${SITE}/rest/api/3/myself`), asPerson('Petra'));
      order.push(name);
    };
    const start = performance.now();
    const waiting = noted('with latency', site.jira.fetch).then(() => performance.now() - start);
    await noted('around the app', site.jira.direct);
    expect(await waiting).toBeGreaterThanOrEqual(495);
    expect(order).toEqual(['around the app', 'with latency']);
  });
});

describe('burst limits', () => {
  beforeEach(() => {
    set({ rateLimits: 'burst' });
  });

  test('let in so many calls a second, and say when to come again', async () => {
    const last = await times(BURST.GET, '/rest/api/3/myself');
    expect(last.status).toBe(200);
    expect(last.headers.get('X-RateLimit-Remaining')).toBe('0');
    expect(last.headers.get('X-RateLimit-NearLimit')).toBe('true');
    const refused = await ask('/rest/api/3/myself');
    expect(refused.status).toBe(429);
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      'retry-after': '1',
      'ratelimit-reason': 'jira-burst-based',
      'x-ratelimit-limit': '100',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '2026-03-05T10:00:01.000Z',
    });
    // Another endpoint has a limit of its own, and the next second begins anew.
    expect((await ask('/rest/api/3/field')).status).toBe(200);
    now += 1000;
    expect((await ask('/rest/api/3/myself')).status).toBe(200);
  });

  test('count an endpoint, not an address: one issue or another', async () => {
    const limit = OWN_BURST['GET /rest/api/3/issue/:issueIdOrKey'] ?? 0;
    await times(limit - 1, '/rest/api/3/issue/SHOP-1?fields=summary');
    expect((await ask('/rest/api/3/issue/SHOP-2')).status).toBe(200);
    expect((await ask('/rest/api/3/issue/SHOP-3')).status).toBe(429);
  });

  test('hold back writes to one issue: by key and id together, in two windows', async () => {
    const write = (path: string) => ({ path, init: { method: 'PUT', body: '1' } });
    const { path, init } = write('/rest/api/3/issue/SHOP-1/properties/a');
    await times(ISSUE_WRITES[0].writes, path, init);
    const refused = await ask('/rest/api/3/issue/10001/properties/b', init);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('RateLimit-Reason')).toBe('jira-per-issue-on-write');
    expect(refused.headers.get('Retry-After')).toBe('2');
    expect((await ask('/rest/api/3/issue/SHOP-2/properties/a', init)).status).toBe(201);
    for (let round = 1; round < 5; round += 1) {
      now += 2000;
      expect((await times(20, path, init)).status).toBe(200);
    }
    now += 2000;
    const long = await ask(path, init);
    expect([long.status, long.headers.get('Retry-After')]).toEqual([429, '20']);
  });
});

describe('points', () => {
  test('run out: what is read costs by the object; the next hour begins anew; tokens have none', async () => {
    const issues = Array.from({ length: 1000 }, (_, at) => anIssue({ key: `MANY-${at + 1}` }));
    await site.jira.load(
      { projects: [aProject({ key: 'MANY' })], issues },
      { origin: 'sample', replace: true },
    );
    set({ rateLimits: 'points' });
    const search = '/rest/api/3/search/jql?jql=project%20%3D%20MANY&fields=key&maxResults=5000';
    // One for the call and one for each of a thousand issues.
    const enough = Math.ceil(POINTS_AN_HOUR / 1001);
    expect((await times(enough, search)).status).toBe(200);
    const refused = await ask(search);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('RateLimit-Reason')).toBe('jira-quota-global-based');
    expect(refused.headers.get('Retry-After')).toBe('3600');
    expect((await ask('/rest/api/3/myself')).status).toBe(429);
    const token = { headers: { Authorization: 'Basic cGV0cmE6bG9jYWw=' } };
    expect((await ask('/rest/api/3/myself', token)).status).toBe(200);
    now += 3_600_000;
    expect((await ask('/rest/api/3/myself')).status).toBe(200);
  });

  test.each([
    ['GET', '/rest/api/3/issue/SHOP-1', { key: 'SHOP-1' }, 2],
    ['GET', '/rest/api/3/search/jql', { issues: [1, 2, 3] }, 4],
    ['POST', '/rest/api/3/issue/bulkfetch', { issues: [1, 2] }, 3],
    ['POST', '/rest/api/3/changelog/bulkfetch', { issueChangeLogs: [{ changeHistories: [1, 2] }, { changeHistories: [3] }] }, 4],
    ['GET', '/rest/api/3/user/assignable/search', [1, 2, 3], 7],
    ['GET', '/rest/api/3/mypermissions', { permissions: { a: 1, b: 2 } }, 5],
    ['PUT', '/rest/api/3/issue/SHOP-1', null, 1],
    ['POST', '/rest/api/3/issue', { id: '1' }, 1],
  ])('%s %s costs as the documentation counts', (method, path, body, points) => {
    expect(pointsOf(method, path, body)).toBe(points);
  }); // prettier-ignore
});

describe('a late search', () => {
  const rename = (summary: string) =>
    site.call('/rest/api/3/issue/SHOP-1', { method: 'PUT', body: { fields: { summary } } });
  const found = (jql: string, more: Readonly<Record<string, string>> = {}) =>
    site
      .jql(jql, { fields: 'summary', ...more })
      .then(({ body }) => issuesIn(body).map(({ key, fields }) => [key, fields['summary']]));

  beforeEach(() => {
    set({ searchDelayMs: 5000 });
  });

  test('knows the issue as it was, until the delay is over or it is reconciled', async () => {
    await rename('Pay by card');
    expect(await found('summary ~ card')).toEqual([]);
    expect(await found('key = SHOP-1')).toEqual([['SHOP-1', 'Summary of SHOP-1']]);
    expect(await found('summary ~ card', { reconcileIssues: '10001' })).toEqual([['SHOP-1', 'Pay by card']]);
    expect((await site.call('/rest/api/3/issue/SHOP-1')).body).toMatchObject({
      fields: { summary: 'Pay by card' },
    });
    now += 5000;
    expect(await found('summary ~ card')).toEqual([['SHOP-1', 'Pay by card']]);
  });

  test('does not know a new one, still knows one that is gone, and counts accordingly', async () => {
    const fields = { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'New' };
    await site.call('/rest/api/3/issue', { method: 'POST', body: { fields } });
    await site.call('/rest/api/3/issue/SHOP-2', { method: 'DELETE' });
    const keys = async () => (await found('project = SHOP ORDER BY key')).map(([key]) => key);
    const count = async () =>
      (
        await site.call('/rest/api/3/search/approximate-count', {
          method: 'POST',
          body: { jql: 'project = SHOP' },
        })
      ).body;
    expect([await keys(), await count()]).toEqual([['SHOP-1', 'SHOP-2', 'SHOP-3'], { count: 3 }]);
    const backlog = issuesIn((await site.call('/rest/software/1.0/board/1/backlog')).body);
    expect(backlog.map(({ key }) => key)).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-3']);
    expect((await site.call('/rest/api/3/issue/SHOP-2')).status).toBe(404);
    now += 5000;
    expect(await keys()).toEqual(['SHOP-1', 'SHOP-3', 'SHOP-4']);
  });

  test('off means that everything is seen at once', async () => {
    set({ searchDelayMs: 0 });
    await rename('Pay by card');
    expect(await found('summary ~ card')).toHaveLength(1);
  });
});
