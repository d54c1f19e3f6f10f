/** A second stand-in that plays the real site: behind HTTP, with e-mail address and token, and all its calls written down. */
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Database } from '../../../local/database';
import { createJira, type Jira } from '../../../local/jira/jira';
import { PEOPLE } from '../../../local/jira/people';
import { CLUB_BACKLOG } from './club-backlog';

export const TOKEN = 'ATATT3xFfGF0-a-token-that-must-not-be-found-anywhere=1A2B3C4D';
export const EMAIL = 'mei@example.com';
export const MEI = PEOPLE.find(({ emailAddress }) => emailAddress === EMAIL)?.accountId ?? '';

export interface SecondJira {
  /** e.g. http://localhost:41234 */
  readonly url: string;
  readonly jira: Jira;
  /** What was asked, oldest first: method, path, and whether the token was shown. */
  readonly asked: { readonly call: string; readonly signedIn: boolean; readonly headers: Headers }[];
  /** Answers instead of Jira, until it is `null` again; `undefined` lets Jira answer. */
  interrupt: ((request: Request) => Response | Promise<Response> | undefined) | null;
  close(): Promise<void>;
}

export async function secondJira(): Promise<SecondJira> {
  const database = new Database(':memory:');
  // Time passes there, so that a change is younger than what it changed.
  let now = Date.parse('2026-03-05T10:00:00.000Z');
  const clock = { now: () => new Date((now += 1000)) };
  const jira = createJira({ database, clock, siteUrl: 'https://second.example.net' });
  await jira.load(CLUB_BACKLOG, { origin: 'sample', replace: false });
  const expected = `Basic ${Buffer.from(`${EMAIL}:${TOKEN}`).toString('base64')}`;

  const second: Omit<SecondJira, 'url' | 'close'> = { jira, asked: [], interrupt: null };
  const server = createAdaptorServer({
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      const authorization = request.headers.get('authorization');
      second.asked.push({
        call: `${request.method} ${pathname}${search}`,
        signedIn: authorization === expected,
        headers: request.headers,
      });
      const instead = second.interrupt?.(request);
      if (instead !== undefined) return instead;
      if (authorization !== null && authorization !== expected)
        return new Response('Unauthorized', { status: 401 });
      return jira.fetch(
        request,
        authorization === null ? { kind: 'anonymous' } : { kind: 'user', accountId: MEI },
      );
    },
  });
  const port = await listening(server as Server);
  return Object.assign(second, {
    url: `http://localhost:${port}`,
    close: () =>
      closed(server as Server).finally(() => {
        database.close();
      }),
  });
}

/** @returns the port that the system chose */
export function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

export function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
