/** jira.js as an outside client, over HTTP on the loopback, with Basic authentication. */
import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { principalFromBasicAuth } from '../../local/jira/basic-auth';
import { aFullSite } from './a-full-site';

const ROOT = join(__dirname, '../..');

test('a client of others reads, edits, pages, walks boards, sprints and history', async () => {
  const site = await aFullSite();
  const server = serve({
    hostname: '127.0.0.1',
    port: 0,
    fetch: (request) =>
      site.jira.fetch(
        request,
        principalFromBasicAuth(request.headers.get('Authorization')) ?? { kind: 'anonymous' },
      ),
  });
  try {
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'tests/contract/outside-client.ts', `http://127.0.0.1:${port}`, 'petra@example.com', 'local'],
      { cwd: ROOT },
    ); // prettier-ignore
    expect(JSON.parse(stdout)).toEqual({
      me: 'Petra Lindqvist',
      keys: ['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-4', 'SHOP-5', 'SHOP-6'],
      count: 6,
      made: 'SHOP-7',
      comments: 1,
      property: { band: 'Ready' },
      summary: 'Edited from outside',
      history: ['summary', 'status', 'resolution', 'Link'],
      leads: ['Petra Lindqvist', 'Sofie Brandt'],
      assignable: ['Mei Tanaka'],
      backlog: ['SHOP-5', 'SHOP-6'],
      sprints: ['Past closed', 'Now active', 'Next future'],
      inSprint: ['SHOP-2'],
      missing: 404,
    });
    expect(site.unknown).toEqual([]);
  } finally {
    server.close();
  }
}, 60_000);
