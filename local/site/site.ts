/** A real Jira site in the place of the stand-in: the same calls, as the one person whose token it is. */
import { z } from 'zod';
import type { Principal, ProductFetch } from '../principal';
import type { SiteAddress } from './address';
import type { Credentials } from './credentials';
import { openDoor, type Answer, type Door } from './door';
import { fromSite, towardsSite } from './headers';
import { onlyReads } from './reads';
import { SiteTrouble } from './trouble';

export interface Site {
  /** For people, e.g. `shop.atlassian.net`. */
  readonly name: string;
  readonly readOnly: boolean;
  /** Whose token it is: everything is read and written as this person. */
  readonly owner: Owner;
  /** Never rejects: what goes wrong on the way is an answer in Jira's form. */
  readonly fetch: ProductFetch;
}

interface Owner {
  readonly accountId: string;
  readonly displayName: string;
  /** As Jira writes it, e.g. `de_DE`. */
  readonly locale: string;
}

export interface SiteOptions {
  readonly address: SiteAddress;
  readonly credentials: Credentials;
  readonly allowWrites: boolean;
  /** Told, one line each, of calls that did not get through, and of writes that were refused. */
  readonly log: (line: string) => void;
  /** Milliseconds for an answer. */
  readonly patience?: number;
}

/** Statuses whose response has no body, not even an empty one (fetch standard, "null body status"). */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

const serverInfo = z.object({ deploymentType: z.string() });
const myself = z.object({
  accountId: z.string().min(1),
  displayName: z.string(),
  locale: z.string().default('en_US'),
});

/**
 * Finds out whether there is a Jira Cloud at the address, then whose token it is. The token leaves this machine only
 * after the first answer.
 * @throws SiteTrouble with a sentence
 */
export async function connectSite(options: SiteOptions): Promise<Site> {
  const { address, credentials, allowWrites, log } = options;
  const door = openDoor(address, credentials, options.patience);
  await expectCloud(door, address);
  const owner = await whoseToken(door, address);
  const site = { name: address.name, readOnly: !allowWrites, owner };
  return { ...site, fetch: (request, principal) => answerTo(request, principal, { ...site, door, log }) };
}

async function expectCloud(door: Door, { name }: SiteAddress): Promise<void> {
  const answer = await door.ask(get('/rest/api/3/serverInfo'), 'nobody');
  if (answer.status >= 500) throw new SiteTrouble('unavailable', name);
  const info = serverInfo.safeParse(json(answer));
  if (answer.status !== 200 || !info.success) throw new SiteTrouble('not-jira', name);
  if (info.data.deploymentType !== 'Cloud') throw new SiteTrouble('not-cloud', name);
}

async function whoseToken(door: Door, { name }: SiteAddress): Promise<Site['owner']> {
  const answer = await door.ask(get('/rest/api/3/myself'), 'owner');
  if (answer.status === 403) throw new SiteTrouble('no-permission', name);
  if (answer.status >= 500) throw new SiteTrouble('unavailable', name);
  const person = myself.safeParse(json(answer));
  if (answer.status !== 200 || !person.success) throw new SiteTrouble('not-jira', name);
  return person.data;
}

interface Surroundings extends Omit<Site, 'fetch'> {
  readonly door: Door;
  readonly log: (line: string) => void;
}

async function answerTo(request: Request, principal: Principal, around: Surroundings): Promise<Response> {
  const { name, readOnly, owner, door, log } = around;
  const { method } = request;
  const { pathname, search } = new URL(request.url);
  if (!pathname.startsWith('/rest/')) {
    return refusal(404, `${pathname} is no call of Jira's REST interface; those begin with /rest/.`);
  }
  if (readOnly && !onlyReads(method, pathname)) {
    log(`refused: ${method} ${pathname} would change ${name}.`);
    return refusal(
      403,
      `Nothing was changed: ${name} is open for reading only. Start with --allow-writes to let changes through as ${owner.displayName}.`,
    );
  }
  const bytes = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
  const question = { method, path: pathname + search, headers: towardsSite(request.headers), body: bytes };
  try {
    // The app has no account of its own there: what it asks for itself is asked as the owner, too.
    const answer = await door.ask(question, principal.kind === 'anonymous' ? 'nobody' : 'owner');
    const { status, statusText, headers, body } = answer;
    return new Response(WITHOUT_BODY.has(status) ? null : body, {
      status,
      statusText,
      headers: fromSite(headers),
    });
  } catch (error) {
    if (!(error instanceof SiteTrouble)) throw error;
    log(`${method} ${pathname}: ${error.message}`);
    return refusal(STATUS[error.trouble] ?? 502, error.message);
  }
}

/** 502 where nothing better says it: the host asked another server, and got nothing it could use. */
const STATUS: Partial<Record<SiteTrouble['trouble'], number>> = { 'timed-out': 504, 'token-refused': 401 };

/** In Jira's own form, so that pages and handlers show it as they show Jira's words. */
function refusal(status: number, sentence: string): Response {
  return Response.json({ errorMessages: [sentence], errors: {} }, { status });
}

function get(path: string) {
  return { method: 'GET', path, headers: new Headers({ accept: 'application/json' }), body: null };
}

function json(answer: Answer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(answer.body));
  } catch {
    return undefined; // the shapes refuse it
  }
}
