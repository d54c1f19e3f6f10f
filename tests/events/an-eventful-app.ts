/**
 * The app as it is built, in the local runtime, over a small Jira whose events it hears, on a clock that a test moves; says
 * what each of its requests of Jira costs.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { movableClock, type MovableClock } from '../../local/clock';
import { Database } from '../../local/database';
import { eventfulJira } from '../../local/eventful-jira';
import type { Behaviour } from '../../local/platform/behaviour';
import type { Platform } from '../../local/platform/platform';
import type { Jira } from '../../local/jira/jira';
import type { BacklogSeed } from '../../local/jira/seed';
import type { Principal } from '../../local/principal';
import { NOW, person, SITE } from '../local/jira/a-site';
import { aPlatform } from '../local/platform/a-platform';

export interface AskedOfJira {
  /** `user` or `app`. */
  readonly as: Principal['kind'];
  /** Method and path, without query. */
  readonly what: string;
  /** 1, and 1 for each issue or field that was read (rate limiting: "1 plus 1 for each object"). */
  readonly points: number;
}

export interface EventfulApp {
  readonly platform: Platform;
  readonly jira: Jira;
  readonly clock: MovableClock;
  readonly logged: readonly string[];
  /** What the app asked of Jira since it was last emptied, in order. */
  readonly asked: AskedOfJira[];
  /** Moves the clock on; what falls due on the way has run when it answers. */
  readonly pass: (seconds: number) => Promise<void>;
  readonly inPanel: (key: string, call: string, payload?: unknown, as?: string) => Promise<unknown>;
  readonly onPrepPage: (call: string, payload: unknown, as?: string) => Promise<unknown>;
  /** Asks as the page does that is opened from the menu of the first board's sprint that comes next. */
  readonly atSprint: (call: string, payload: unknown, as?: string) => Promise<unknown>;
  /** Somebody does something in Jira, over REST. */
  readonly inJira: (path: string, method: string, body?: unknown, as?: string) => Promise<unknown>;
  /** Gives an issue a security level, which the small Jira has no screen for, and tells of it as Jira does. */
  readonly hide: (key: string, level: string) => Promise<void>;
  /** What the app keeps, by key. */
  readonly stored: () => Readonly<Record<string, unknown>>;
  /** Takes a record from what the app keeps, as if it had never been. @param key `kind/id`, as `stored` names it */
  readonly lose: (key: string) => void;
  /** Jira answers the next requests to such paths so. */
  readonly answerNext: (path: RegExp, response: () => Response) => void;
  readonly stop: () => Promise<void>;
}

export async function anEventfulApp(
  seed: BacklogSeed,
  behaviour: Partial<Behaviour> = {},
): Promise<EventfulApp> {
  const database = new Database(':memory:');
  const clock = movableClock(database, { now: () => NOW });
  const { jira, tell } = eventfulJira({ database, clock, siteUrl: SITE });
  await jira.load(seed, { origin: 'sample', replace: true });
  const asked: AskedOfJira[] = [];
  const planned: { readonly path: RegExp; readonly response: () => Response }[] = [];
  const started = await aPlatform({
    root: join(__dirname, '../..'),
    database,
    clock,
    siteUrl: SITE,
    product: async (request, principal) => {
      const { pathname } = new URL(request.url);
      const at = planned.findIndex(({ path }) => path.test(pathname));
      const [plan] = at === -1 ? [] : planned.splice(at, 1);
      const response = plan?.response() ?? (await jira.fetch(request, principal));
      const answer: unknown = await response
        .clone()
        .json()
        .catch(() => null);
      asked.push({
        as: principal.kind,
        what: `${request.method} ${pathname}`,
        points: 1 + objectsIn(answer),
      });
      return response;
    },
  });
  const { platform, logged } = started;
  platform.behave(behaviour);
  tell(platform);

  const inJira = async (path: string, method: string, body?: unknown, as = 'Petra'): Promise<unknown> => {
    const request = new Request(`${SITE}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const response = await jira.fetch(request, { kind: 'user', accountId: person(as).accountId });
    const text = await response.text();
    if (response.status >= 400) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? null : (JSON.parse(text) as unknown);
  };
  const idOf = async (what: string): Promise<string> =>
    ((await inJira(`/rest/api/3/${what}`, 'GET')) as { readonly id: string }).id;
  const projectKey = seed.projects[0]?.key ?? '';
  const project = { id: await idOf(`project/${projectKey}`), key: projectKey };

  const ask = async (
    moduleKey: string,
    extension: Readonly<Record<string, unknown>>,
    functionKey: string,
    payload: unknown,
    as: string,
  ): Promise<unknown> => {
    const { accountId } = person(as);
    const outcome = await platform.invoke({ moduleKey, functionKey, payload, accountId, extension });
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.value;
  };

  return {
    platform,
    jira,
    clock,
    logged,
    asked,
    pass: (seconds) => platform.passTime(clock, new Date(clock.now().getTime() + seconds * 1000)),
    inPanel: async (key, call, payload, as = 'Petra') =>
      ask('readiness-panel', { issue: { id: await idOf(`issue/${key}`), key }, project }, call, payload, as),
    onPrepPage: (call, payload, as = 'Petra') => ask('refinement-prep', { project }, call, payload, as),
    atSprint: async (call, payload, as = 'Petra') => {
      const answer = await inJira('/rest/agile/1.0/board/1/sprint?state=future,active', 'GET');
      const { values } = z.object({ values: z.array(z.object({ id: z.number() })) }).parse(answer);
      const place = { project, board: { id: '1' }, sprint: { id: String(values[0]?.id ?? 1) } };
      return ask('sprint-readiness', place, call, payload, as);
    },
    inJira,
    hide: async (key, level) => {
      const issue = await inJira(`/rest/api/3/issue/${key}?fields=project`, 'GET');
      database.run(
        'UPDATE jira_issue SET security_id = (SELECT id FROM jira_security_level WHERE name = ?) WHERE key = ?',
        [level, key],
      );
      const item = { field: 'security', fieldtype: 'jira', fieldId: 'security', from: null, toString: level };
      platform.emit({
        eventType: 'avi:jira:updated:issue',
        payload: { issue, changelog: { items: [item] } },
        actorIsApp: false,
      });
    },
    stored: () => everything(platform),
    lose: (key) => {
      const id = key.slice(key.indexOf('/') + 1);
      database.run('DELETE FROM forge_value WHERE key = ? OR key = ?', [key, id]);
      if (key in everything(platform)) throw new Error(`${key} is still kept`);
    },
    answerNext: (path, response) => planned.push({ path, response }),
    stop: async () => {
      await started.stop();
      database.close();
    },
  };
}

function everything(platform: Platform): Readonly<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (let after = ''; ;) {
    const page = platform.stored('', after);
    for (const { key, value } of page.entries) all[key] = value;
    const last = page.entries.at(-1)?.key;
    if (last === undefined || last === after) return all;
    after = last;
  }
}

function objectsIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  if (typeof answer !== 'object' || answer === null) return 0;
  if ('issues' in answer && Array.isArray(answer.issues)) return answer.issues.length;
  return 'id' in answer ? 1 : 0;
}
