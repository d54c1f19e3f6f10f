/** Every way in which a site can't be used has a sentence of its own. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { readSiteAddress } from '../../../local/site/address';
import { takeCredentials } from '../../../local/site/credentials';
import { connectSite } from '../../../local/site/site';
import { SiteTrouble, troubleOf } from '../../../local/site/trouble';
import { closed, EMAIL, listening, TOKEN } from './second-jira';
import { UNTRUSTED_CERTIFICATE, UNTRUSTED_KEY } from './untrusted-certificate';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(closed));
});

/** @returns the address of a server that answers like this */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  return `http://localhost:${await listening(server)}`;
}

/** Answers Jira's first question rightly, and the second one, which shows the token, like this. */
const afterServerInfo =
  (listener: RequestListener): RequestListener =>
  (request, response) => {
    if (request.url === '/rest/api/3/serverInfo') response.end('{"deploymentType":"Cloud"}');
    else listener(request, response);
  };

async function troubleWith(url: string): Promise<SiteTrouble> {
  const read = readSiteAddress(url);
  const credentials = takeCredentials({ JIRA_EMAIL: EMAIL, JIRA_API_TOKEN: TOKEN });
  if (!read.ok || credentials === null) throw new Error('the address of the test is wrong');
  try {
    await connectSite({
      address: read.address,
      credentials,
      allowWrites: false,
      log: () => undefined,
      patience: 500,
    });
  } catch (error) {
    if (error instanceof SiteTrouble) return error;
    throw error;
  }
  throw new Error('the site was taken');
}

async function expectTrouble(url: string, kind: SiteTrouble['trouble'], words: RegExp): Promise<void> {
  const trouble = await troubleWith(url);
  expect([trouble.trouble, trouble.message]).toEqual([kind, expect.stringMatching(words)]);
  expect(trouble.message).toContain(new URL(url).host);
  expect(trouble.message).toMatch(/^[^.].*[^.]\.$/);
  expect(`${trouble.message}${trouble.stack ?? ''}${String(trouble.cause)}`).not.toContain(TOKEN);
}

it('nobody listens there', async () => {
  const url = await serving(() => undefined);
  await Promise.all(servers.splice(0).map(closed));
  await expectTrouble(url, 'unreachable', /can't be reached/);
});

it('there is no such host', async () => {
  await expectTrouble('https://no-such-site.invalid', 'no-such-host', /no host named/);
});

it('it does not answer', async () => {
  await expectTrouble(await serving(() => undefined), 'timed-out', /in time/);
});

it('its certificate is nobody’s', async () => {
  let asked = 0;
  const server = createTlsServer({ key: UNTRUSTED_KEY, cert: UNTRUSTED_CERTIFICATE }, () => {
    asked += 1;
  });
  servers.push(server);
  const url = `https://localhost:${await listening(server)}`;
  await expectTrouble(url, 'certificate', /certificate/);
  expect(asked).toBe(0);
});

it.each([
  ['another host', 'https://id.example.net/login'],
  ['the same host without encryption', 'http://localhost:1/'],
  ['nowhere', 'http://['],
])('it sends us to %s', async (_, location) => {
  const headers: (string | undefined)[] = [];
  const url = await serving((request, response) => {
    headers.push(request.headers.authorization);
    response.writeHead(302, { location }).end();
  });
  await expectTrouble(url, 'redirected', /must not go/);
  expect(headers).toEqual([undefined]);
});

it('it turns in circles', async () => {
  const url = await serving((request, response) => {
    response.writeHead(302, { location: request.url }).end();
  });
  await expectTrouble(url, 'redirected', /another address/);
});

it.each([
  ['a page', 404, '<html>Site unavailable</html>'],
  ['another page', 200, '<html>Welcome</html>'],
  ['another program', 200, '{"status":"ok"}'],
])('it is %s', async (_, status, body) => {
  let shown: string | undefined;
  const url = await serving((request, response) => {
    shown ??= request.headers.authorization;
    response.writeHead(status).end(body);
  });
  await expectTrouble(url, 'not-jira', /no Jira/);
  expect(shown).toBeUndefined();
});

it('it is no Jira Cloud', async () => {
  await expectTrouble(
    await serving((_, response) => response.end('{"deploymentType":"Server"}')),
    'not-cloud',
    /no Jira Cloud/,
  );
});

it.each([401, 200])('it does not take the token (%i)', async (status) => {
  const url = await serving(
    afterServerInfo((_, response) => {
      response.writeHead(status, { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' }).end('{}');
    }),
  );
  await expectTrouble(url, 'token-refused', /JIRA_EMAIL with JIRA_API_TOKEN/);
});

it('it lets this person see nothing', async () => {
  const url = await serving(afterServerInfo((_, response) => response.writeHead(403).end('{}')));
  await expectTrouble(url, 'no-permission', /administrator/);
});

it('it has a fault', async () => {
  await expectTrouble(
    await serving((_, response) => response.writeHead(503).end('maintenance')),
    'unavailable',
    /try again later/,
  );
});

it.each([
  [{ code: 'EAI_AGAIN' }, 'no-such-host'],
  [{ cause: { code: 'UND_ERR_CONNECT_TIMEOUT' } }, 'timed-out'],
  [{ cause: { code: 'CERT_HAS_EXPIRED' } }, 'certificate'],
  [{ cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' } }, 'certificate'],
  [{ cause: { code: 'ECONNRESET' } }, 'unreachable'],
  ['not even an error', 'unreachable'],
])('%j is %s', (error, kind) => {
  expect(troubleOf(error)).toBe(kind);
});
