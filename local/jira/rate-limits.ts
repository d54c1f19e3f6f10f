/**
 * Jira's rate limits (developer.atlassian.com/cloud/jira/platform/rate-limiting, as of August 2026): calls a second for
 * each endpoint, writes to one issue, and points an hour for the app as a whole. API tokens have no points.
 */
import type { JsonObject } from './json';
import { isObject } from './json';

/** Calls a second of one method to one endpoint. */
export const BURST = { GET: 100, POST: 100, PUT: 50, DELETE: 50 } as const;
/** Endpoints with a limit of their own. */
export const OWN_BURST: Readonly<Record<string, number>> = {
  'GET /rest/api/3/issue/:issueIdOrKey': 150,
  'GET /rest/api/3/issue/:issueIdOrKey/changelog': 200,
  'GET /rest/api/3/project/:projectIdOrKey/role/:id': 200,
  'POST /rest/api/3/search/approximate-count': 150,
  'GET /rest/api/3/user': 150,
};
/** Writes to one issue. */
export const ISSUE_WRITES = [
  { writes: 20, withinMs: 2000 },
  { writes: 100, withinMs: 30_000 },
] as const;
/** Points of an app of the first tier, over all its sites, from the top of one UTC hour to the next. */
export const POINTS_AN_HOUR = 65_000;

const SECOND = 1000;
const HOUR = 3_600_000;
/** From this share of the limit on, answers say that it is near. */
const NEAR = 0.8;

export interface RatedCall {
  readonly method: string;
  /** The endpoint as it is routed, e.g. `/rest/api/3/issue/:issueIdOrKey`. */
  readonly endpoint: string;
  /** The issue that the call writes to, if it does. */
  readonly writesIssue: string | null;
  /** Whether points count: not for calls with an API token. */
  readonly points: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Window {
  readonly reason: 'jira-burst-based' | 'jira-per-issue-on-write' | 'jira-quota-global-based';
  readonly limit: number;
  readonly used: number;
  /** When there is room again. */
  readonly reset: number;
}

export interface Admission {
  readonly admitted: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

export class RateLimits {
  readonly #calls = new Map<string, { second: number; count: number }>();
  readonly #writes = new Map<string, number[]>();
  #hour = 0;
  #points = 0;

  /** Counts a call that is let in. */
  admit(call: RatedCall): Admission {
    const windows = this.#windows(call);
    const full = windows.find(({ used, limit }) => used >= limit);
    if (full !== undefined) return { admitted: false, headers: refusal(full, call.at) };
    this.#count(call);
    const tightest = windows.reduce((one, other) => (left(other) < left(one) ? other : one));
    return { admitted: true, headers: rates({ ...tightest, used: tightest.used + 1 }) };
  }

  /** Points that an answer has cost. */
  spend(points: number, at: number): void {
    this.#turn(at);
    this.#points += points;
  }

  #windows(call: RatedCall): readonly [Window, ...Window[]] {
    const { at } = call;
    const second = Math.floor(at / SECOND);
    const known = this.#calls.get(keyOf(call));
    const burst: Window = {
      reason: 'jira-burst-based',
      limit: burstOf(call),
      used: known?.second === second ? known.count : 0,
      reset: (second + 1) * SECOND,
    };
    this.#turn(at);
    const quota: Window = {
      reason: 'jira-quota-global-based',
      limit: POINTS_AN_HOUR,
      used: this.#points,
      reset: (this.#hour + 1) * HOUR,
    };
    return [burst, ...this.#issueWindows(call), ...(call.points ? [quota] : [])];
  }

  #issueWindows({ writesIssue, at }: RatedCall): readonly Window[] {
    if (writesIssue === null) return [];
    const writes = this.#writes.get(writesIssue) ?? [];
    return ISSUE_WRITES.map(({ writes: limit, withinMs }) => {
      const recent = writes.filter((moment) => moment > at - withinMs);
      return {
        reason: 'jira-per-issue-on-write' as const,
        limit,
        used: recent.length,
        reset: (recent[0] ?? at) + withinMs,
      };
    });
  }

  #count(call: RatedCall): void {
    const second = Math.floor(call.at / SECOND);
    const known = this.#calls.get(keyOf(call));
    this.#calls.set(keyOf(call), { second, count: known?.second === second ? known.count + 1 : 1 });
    if (call.writesIssue === null) return;
    const longest = Math.max(...ISSUE_WRITES.map(({ withinMs }) => withinMs));
    const writes = this.#writes.get(call.writesIssue) ?? [];
    this.#writes.set(call.writesIssue, [...writes.filter((moment) => moment > call.at - longest), call.at]);
  }

  #turn(at: number): void {
    const hour = Math.floor(at / HOUR);
    if (hour === this.#hour) return;
    this.#hour = hour;
    this.#points = 0;
  }
}

function keyOf({ method, endpoint }: RatedCall): string {
  return `${method} ${endpoint}`;
}

function burstOf(call: RatedCall): number {
  const usual = Object.entries(BURST).find(([method]) => method === call.method)?.[1] ?? BURST.GET;
  return OWN_BURST[keyOf(call)] ?? usual;
}

function left({ limit, used }: Window): number {
  return (limit - used) / limit;
}

function rates({ limit, used, reset }: Window): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(Math.max(0, limit - used)),
    'X-RateLimit-Reset': new Date(reset).toISOString(),
    ...(used >= NEAR * limit ? { 'X-RateLimit-NearLimit': 'true' } : {}),
  };
}

function refusal(window: Window, at: number): Record<string, string> {
  return {
    ...rates(window),
    'Retry-After': String(Math.max(1, Math.ceil((window.reset - at) / SECOND))),
    'RateLimit-Reason': window.reason,
  };
}

/** Reading with a body. */
const READING_POSTS = /\/(search\/|bulkfetch$|changelog\/|comment\/list$|jql\/|permissions\/check$)/;
/** Objects that cost twice. */
const DEAR = /\/(user|myself|group|role|roledetails|mypermissions|permissions)(\/|$)/;

/** What an answer costs: one, and when it reads one for each object, two for people, roles and permissions. */
export function pointsOf(method: string, path: string, body: unknown): number {
  const reads = method === 'GET' || (method === 'POST' && READING_POSTS.test(path));
  return reads ? 1 + objectsIn(body) * (DEAR.test(path) ? 2 : 1) : 1;
}

const LISTS = ['issues', 'values', 'comments', 'histories', 'transitions', 'keys', 'issueLinkTypes'];

function objectsIn(body: unknown): number {
  if (Array.isArray(body)) return body.length;
  if (!isObject(body)) return 0;
  const changes = body['issueChangeLogs'];
  if (Array.isArray(changes)) return changes.reduce((sum: number, one) => sum + historiesIn(one), 0);
  if (isObject(body['permissions'])) return Object.keys(body['permissions']).length;
  const list = LISTS.map((name) => body[name]).find((one) => Array.isArray(one));
  return Array.isArray(list) ? list.length : 1;
}

function historiesIn(changes: unknown): number {
  const histories = isObject(changes) ? (changes satisfies JsonObject)['changeHistories'] : undefined;
  return Array.isArray(histories) ? histories.length : 0;
}
