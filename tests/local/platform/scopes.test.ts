/** Scopes of manifest.yml are enforced as Forge does, with the real packages; the table agrees with the API documents. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { NotEmulated } from '../../../local/platform/not-emulated';
import { SCOPE_RULES } from '../../../local/platform/scope-table';
import { scopesOf, withinScopes } from '../../../local/platform/scopes';
import { aFixtureCopy, type FixtureCopy } from './a-fixture-copy';
import { aPlatform, type StartedPlatform } from './a-platform';

const CONTRACT = join(__dirname, '..', '..', '..', '..', 'shared', 'contract');
const DOCUMENTS = ['jira-platform-v3.json', 'jira-software.json'];

describe('without a scope', () => {
  let copy: FixtureCopy;
  let started: StartedPlatform;
  beforeAll(async () => {
    copy = await aFixtureCopy([
      ['    - read:jira-work\n    - write:jira-work\n    - storage:app', '    - read:jira-user'],
    ]);
    started = await aPlatform({ root: copy.root });
  });
  afterAll(async () => {
    await started.stop();
    await copy.remove();
  });

  test.each(['user', 'app'])('Jira is not even asked as the %s, and the terminal says why', async (as) => {
    const outcome = await started.call('jira', { as, key: 'SHOP-1' });
    expect(outcome).toMatchObject({
      ok: true,
      value: { ok: false, status: 401, body: '{"code":401,"message":"Unauthorized; scope does not match"}' },
    });
    expect(started.asked).toEqual([]);
    expect(started.logged.at(-1)).toBe(
      'refused: GET /rest/api/3/issue/SHOP-1 needs "read:jira-work", which permissions.scopes in manifest.yml does not ask for.',
    );
  });

  test('nothing is stored, and @forge/kvs throws', async () => {
    const outcome = await started.call('remember', { key: 'a', value: 1 });
    expect(outcome).toMatchObject({ ok: false, reason: 'threw' });
    expect(started.logged.join('\n')).toContain('@forge/kvs needs "storage:app"');
  });
});

describe('the check', () => {
  const answer = () => Promise.resolve(new Response('through'));
  const ask = (granted: readonly string[], method: string, path: string) =>
    withinScopes(
      answer,
      granted,
      () => undefined,
    )(new Request(`http://site.test${path}`, { method }), {
      kind: 'app',
    });

  test('wants all scopes of a board’s list, not some', async () => {
    const path = '/rest/agile/1.0/board?projectKeyOrId=SHOP';
    const both = ['read:board-scope:jira-software', 'read:project:jira'];
    expect((await ask(both, 'GET', path)).status).toBe(200);
    for (const scope of both) expect((await ask([scope], 'GET', path)).status).toBe(401);
  });

  test('tells reading from writing', async () => {
    expect((await ask(['read:jira-work'], 'GET', '/rest/api/3/issue/A-1')).status).toBe(200);
    expect((await ask(['read:jira-work'], 'PUT', '/rest/api/3/issue/A-1')).status).toBe(401);
  });

  test('needs nothing where the documents ask for nothing', async () => {
    expect((await ask([], 'GET', '/rest/api/3/serverInfo')).status).toBe(200);
  });

  test('takes a fixed name before a parameter', () => {
    expect(scopesOf('GET', '/rest/api/3/priority/search')).toEqual(['manage:jira-configuration']);
    expect(scopesOf('GET', '/rest/api/3/issue/SHOP-1/comment')).toEqual(['read:jira-work']);
  });

  test('is loud about a path that nobody has written down', async () => {
    await expect(ask(['read:jira-work'], 'GET', '/rest/api/3/nonsense')).rejects.toThrow(NotEmulated);
    await expect(ask(['read:jira-work'], 'PATCH', '/rest/api/3/issue/A-1')).rejects.toThrow('scope-table.ts');
  });

  test('does not look at scopes where there is no token', async () => {
    const through = withinScopes(answer, [], () => undefined);
    const request = new Request('http://site.test/rest/api/3/issue/A-1');
    expect((await through(request, { kind: 'anonymous' })).status).toBe(200);
  });
});

const operation = z.object({ security: z.array(z.record(z.string(), z.array(z.string()))) });
const paths = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

const documented = new Map<string, readonly string[]>();
const present = existsSync(CONTRACT);
if (present) {
  for (const file of DOCUMENTS) {
    const document = paths.parse(JSON.parse(readFileSync(join(CONTRACT, file), 'utf8')));
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, described] of Object.entries(methods)) {
        const parsed = operation.safeParse(described);
        const scopes = parsed.data?.security.find((entry) => 'OAuth2' in entry)?.['OAuth2'];
        if (scopes !== undefined) documented.set(`${method.toUpperCase()} ${path}`, scopes);
      }
    }
  }
} else {
  console.error('Skipped: the scopes were not compared with the API documents, which are not here.');
}

(present ? test : test.skip)('the table says what the API documents say', () => {
  const rules = SCOPE_RULES.flatMap(({ scopes, requests }) => requests.map((request) => [request, scopes]));
  expect(Object.fromEntries(rules)).toEqual(
    Object.fromEntries(rules.map(([request]) => [request, documented.get(String(request))])),
  );
});
