/** A real site, played by a second stand-in behind HTTP: read as its owner, and left as it is. */
import type { Principal } from '../../../local/principal';
import { readSiteAddress } from '../../../local/site/address';
import { takeCredentials } from '../../../local/site/credentials';
import { connectSite, type Site, type SiteOptions } from '../../../local/site/site';
import { aPlatform } from '../platform/a-platform';
import { EMAIL, MEI, secondJira, TOKEN, type SecondJira } from './second-jira';

const AS_SOMEBODY: Principal = { kind: 'user', accountId: 'whoever the page says' };

let second: SecondJira;
let logged: string[];
let answered: string[];

beforeAll(async () => {
  second = await secondJira();
});
afterAll(() => second.close());
beforeEach(() => {
  second.asked.length = 0;
  logged = [];
  answered = [];
});
afterEach(() => {
  second.interrupt = null;
  // Whatever a test did: the token went to the site and nowhere else.
  expect([...logged, ...answered].join('\n')).not.toContain(TOKEN);
  expect([...logged, ...answered].join('\n')).not.toContain(
    Buffer.from(`${EMAIL}:${TOKEN}`).toString('base64'),
  );
});

async function connect(options: Partial<SiteOptions> = {}): Promise<Site> {
  const read = readSiteAddress(second.url);
  const credentials = takeCredentials({ JIRA_EMAIL: EMAIL, JIRA_API_TOKEN: TOKEN });
  if (!read.ok || credentials === null) throw new Error('the address of the test is wrong');
  const log = (line: string) => logged.push(line);
  return connectSite({ address: read.address, credentials, allowWrites: false, log, ...options });
}

async function ask(site: Site, path: string, init: RequestInit = {}, principal: Principal = AS_SOMEBODY) {
  const response = await site.fetch(new Request(`http://localhost:2990${path}`, init), principal);
  const text = await response.text();
  answered.push(text, ...[...response.headers].flat());
  const body: unknown = text === '' ? null : JSON.parse(text);
  return { status: response.status, headers: response.headers, body };
}

const summaryOf = async (key: string) => {
  const path = `https://second.example.net/rest/api/3/issue/${key}?fields=summary`;
  const response = await second.jira.fetch(new Request(path), { kind: 'user', accountId: MEI });
  const body: unknown = await response.json();
  return body;
};
const renamed = { method: 'PUT', body: JSON.stringify({ fields: { summary: 'Renamed' } }) };

it('is asked who it is before the token is shown, and then whose token it is', async () => {
  const site = await connect();
  expect(site).toMatchObject({
    name: new URL(second.url).host,
    readOnly: true,
    owner: { accountId: MEI, displayName: 'Mei Tanaka', locale: 'en_US' },
  });
  expect(second.asked.map(({ call, signedIn }) => [call, signedIn])).toEqual([
    ['GET /rest/api/3/serverInfo', false],
    ['GET /rest/api/3/myself', true],
  ]);
});

it('answers pages, handlers and the app itself as its owner, and nobody as nobody', async () => {
  const site = await connect();
  const issue = await ask(site, '/rest/api/3/issue/CLUB-1?fields=summary');
  expect(issue).toMatchObject({
    status: 200,
    body: { key: 'CLUB-1', fields: { summary: 'Book a court' } },
  });
  expect(await ask(site, '/rest/api/3/myself', {}, { kind: 'app' })).toMatchObject({
    body: { accountId: MEI },
  });
  expect(await ask(site, '/rest/api/3/myself', {}, { kind: 'anonymous' })).toMatchObject({ status: 401 });
  expect(second.asked.slice(2).map(({ signedIn }) => signedIn)).toEqual([true, true, false]);
});

it('passes questions in a body, queries and refusals as they are', async () => {
  const site = await connect();
  const search = await ask(site, '/rest/api/3/search/jql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jql: 'project = CLUB', maxResults: 2, fields: ['summary'] }),
  });
  expect(search.body).toMatchObject({ issues: [{ fields: {} }, { fields: {} }] });
  expect(await ask(site, '/rest/api/3/issue/CLUB-999')).toMatchObject({
    status: 404,
    body: { errorMessages: ['Issue does not exist or you do not have permission to see it.'] },
  });
});

it('gets neither cookies nor anything else of the browser, and gives none back', async () => {
  const site = await connect();
  second.interrupt = () =>
    Response.json(
      {},
      {
        headers: {
          'set-cookie': 'a=b',
          'strict-transport-security': 'max-age=9',
          'www-authenticate': 'Basic',
          'retry-after': '3',
        },
      },
    );
  const headers = {
    cookie: 'groundwork-1=secret',
    origin: 'http://localhost:2990',
    authorization: 'Basic b3RoZXI=',
    'x-groundwork-person': MEI,
    'x-http-method-override': 'DELETE',
    accept: 'application/json',
  };
  const answer = await ask(site, '/rest/api/3/field', { headers });
  expect(Object.fromEntries(answer.headers)).toEqual({
    'content-type': 'application/json',
    'retry-after': '3',
  });
  const sent = second.asked.at(-1)?.headers;
  expect(sent?.get('accept')).toBe('application/json');
  for (const name of ['cookie', 'origin', 'x-groundwork-person', 'x-http-method-override']) {
    expect(sent?.get(name)).toBeNull();
  }
  expect(second.asked.at(-1)?.signedIn).toBe(true);
});

it('is the only host that is reached, whatever the path says', async () => {
  const site = await connect();
  await ask(site, '/rest//elsewhere.example/rest/api/3/field');
  await ask(site, '/rest/api/3/field?next=https://elsewhere.example');
  expect(await ask(site, '/secure/Logout.jspa')).toMatchObject({ status: 404 });
  expect(await ask(site, '/rest/../login')).toMatchObject({ status: 404 });
  expect(second.asked.slice(2).map(({ call }) => call)).toEqual([
    'GET /rest//elsewhere.example/rest/api/3/field',
    'GET /rest/api/3/field?next=https://elsewhere.example',
  ]);
});

describe('a change', () => {
  it('is refused in a sentence, and does not reach the site', async () => {
    const site = await connect();
    expect(await ask(site, '/rest/api/3/issue/CLUB-1', renamed)).toMatchObject({
      status: 403,
      body: {
        errorMessages: [expect.stringMatching(/reading only.*--allow-writes.*Mei Tanaka/)],
        errors: {},
      },
    });
    expect(second.asked).toHaveLength(2);
    expect(await summaryOf('CLUB-1')).toMatchObject({ fields: { summary: 'Book a court' } });
    expect(second.jira.state()).toBe('untouched-sample');
    expect(logged).toEqual([expect.stringMatching(/^refused: PUT \/rest\/api\/3\/issue\/CLUB-1/)]);
  });

  it('goes through with --allow-writes, as the owner', async () => {
    const site = await connect({ allowWrites: true });
    expect(site.readOnly).toBe(false);
    const headers = { 'content-type': 'application/json' };
    expect(await ask(site, '/rest/api/3/issue/CLUB-2', { ...renamed, headers })).toMatchObject({
      status: 204,
    });
    expect(await summaryOf('CLUB-2')).toMatchObject({ fields: { summary: 'Renamed' } });
    const history = await ask(site, '/rest/api/3/issue/CLUB-2/changelog');
    expect(JSON.stringify(history.body)).toContain(MEI);
  });
});

it('a call that goes wrong on the way is answered in a sentence', async () => {
  const site = await connect({ patience: 200 });
  second.interrupt = () => Response.json([], { headers: { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' } });
  expect(await ask(site, '/rest/api/3/project/search')).toMatchObject({
    status: 401,
    body: { errorMessages: [expect.stringContaining('JIRA_API_TOKEN')] },
  });
  second.interrupt = () => new Promise<Response>(() => undefined);
  expect(await ask(site, '/rest/api/3/field')).toMatchObject({
    status: 504,
    body: { errorMessages: [expect.stringContaining('did not answer in time')] },
  });
  second.interrupt = () =>
    new Response(null, { status: 302, headers: { location: 'https://id.example.net/login' } });
  expect(await ask(site, '/rest/api/3/field')).toMatchObject({
    status: 502,
    body: { errorMessages: [expect.stringContaining('must not go')] },
  });
  expect(logged).toHaveLength(3);
});

it('follows a redirect within the site', async () => {
  const site = await connect();
  second.interrupt = (request) =>
    new URL(request.url).pathname === '/rest/api/3/task/1'
      ? new Response(null, { status: 303, headers: { location: '/rest/api/3/issue/CLUB-1?fields=summary' } })
      : undefined;
  expect(await ask(site, '/rest/api/3/task/1')).toMatchObject({ status: 200, body: { key: 'CLUB-1' } });
});

it('handlers ask the site through the platform, and find no token in their environment', async () => {
  process.env['JIRA_API_TOKEN'] = TOKEN; // even if it had been left there
  const site = await connect();
  const started = await aPlatform({ product: site.fetch });
  try {
    const read = await started.call('jira', { key: 'CLUB-1', as: 'user' });
    answered.push(JSON.stringify(read));
    expect(read).toMatchObject({ ok: true });
    expect(JSON.stringify(read)).toContain('Book a court');
    const environment = await started.call('environment');
    answered.push(JSON.stringify(environment));
    expect(environment).toMatchObject({ ok: true, value: { names: ['NODE_ENV', 'TZ'] } });
  } finally {
    delete process.env['JIRA_API_TOKEN'];
    await started.stop();
  }
});
