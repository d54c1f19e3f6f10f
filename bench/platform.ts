/**
 * What the local platform adds to a call from a page: an empty handler, the app's own resolver without the time that
 * Jira takes, and what handlers ask of the platform, with the data in a file as `npm start` has it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../local/clock';
import { Database } from '../local/database';
import { createJira } from '../local/jira/jira';
import { PEOPLE } from '../local/jira/people';
import { KIND_BEHAVIOUR } from '../local/platform/behaviour';
import { startPlatform, type Platform, type PlatformOptions } from '../local/platform/platform';
import type { ProductFetch } from '../local/principal';
import { report, type Figure } from './figure';

const ROOT = join(__dirname, '..');
/** The small app of the platform's tests: handlers with the real packages that do one thing each. */
const SMALL_APP = join(ROOT, 'tests', 'local', 'platform', 'fixture-app');

const MOST_MS = 10;
const WARM_UP = 20;
const ROUNDS = 200;
const SITE = 'http://localhost';
const OWNER = PEOPLE[0]?.accountId ?? '';

const issueShape = z.object({ id: z.string(), key: z.string() });
type OpenIssue = z.infer<typeof issueShape>;

interface Call {
  readonly name: string;
  readonly moduleKey: string;
  readonly functionKey: string;
  readonly payload: (round: number) => unknown;
}

const inSmallApp = (name: string, functionKey: string, payload: Call['payload']): Call => ({
  name,
  moduleKey: 'fixture-panel',
  functionKey,
  payload,
});

const SMALL_CALLS: readonly Call[] = [
  inSmallApp('empty handler', 'nothing', () => null),
  inSmallApp('handler with a kvs get', 'recall', (round) => ({ key: `bench:${round % 20}` })),
  inSmallApp('handler with a kvs set and get', 'remember', (round) => ({
    key: `bench:${round % 20}`,
    value: { round, words: 'x'.repeat(1000) },
  })),
  inSmallApp('handler with a queue push', 'push', (round) => ({
    events: [{ body: { do: `bench ${round}` } }],
  })),
];

const OWN_CALLS: readonly Call[] = [
  { name: 'panel’s first look, without Jira', moduleKey: 'readiness-panel', functionKey: 'readStory', payload: () => null },
]; // prettier-ignore

/** Each look is a second later, so that the limits a minute, which are not measured here, never come into play. */
function steppingClock(): Clock {
  let now = Date.parse('2026-03-02T09:00:00Z');
  return { now: () => new Date((now += 1000)) };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-platform-'));
  const database = new Database(join(folder, 'bench.sqlite'));
  const clock = steppingClock();
  const jira = createJira({ database, clock, siteUrl: SITE });
  await jira.load(
    {
      projects: [{ key: 'SHOP', name: 'Shop' }],
      issues: [
        { key: 'SHOP-1', summary: 'Pay by card', description: null, issueType: 'Story', status: { name: 'To Do', category: 'new' } },
      ],
    },
    { origin: 'sample', replace: true },
  ); // prettier-ignore
  const read = await jira.direct(new Request(`${SITE}/rest/api/3/issue/SHOP-1?fields=summary`), {
    kind: 'user',
    accountId: OWNER,
  });
  const issue = issueShape.parse(await read.json());
  const start = (options: Pick<PlatformOptions, 'root' | 'product'>): Promise<Platform> =>
    startPlatform({
      ...options,
      outDir: join(folder, 'build'),
      database,
      clock,
      siteUrl: SITE,
      behaviour: KIND_BEHAVIOUR,
      log: () => undefined,
    });
  try {
    const figures: Figure[] = [];
    const stopwatch = inJira(jira.fetch);
    const small = await start({ root: SMALL_APP, product: jira.fetch });
    for (const call of SMALL_CALLS) figures.push(await measure(small, call, issue, stopwatch.taken));
    await small.close();
    const own = await start({ root: ROOT, product: stopwatch.fetch });
    for (const call of OWN_CALLS) figures.push(await measure(own, call, issue, stopwatch.taken));
    await own.close();
    report(figures);
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Jira with a stopwatch: how long at least one question was with it, in milliseconds since the start. */
function inJira(product: ProductFetch): { readonly fetch: ProductFetch; readonly taken: () => number } {
  let taken = 0;
  let open = 0;
  let since = 0;
  return {
    taken: () => taken,
    fetch: async (request, principal) => {
      if (open === 0) since = performance.now();
      open += 1;
      try {
        return await product(request, principal);
      } finally {
        open -= 1;
        if (open === 0) taken += performance.now() - since;
      }
    },
  };
}

/** The middle one of many calls, each made when the one before it was answered. */
async function measure(
  platform: Platform,
  call: Call,
  issue: OpenIssue,
  jiraTaken: () => number,
): Promise<Figure> {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const began = performance.now();
    const jiraBefore = jiraTaken();
    const outcome = await platform.invoke({
      moduleKey: call.moduleKey,
      functionKey: call.functionKey,
      payload: call.payload(round),
      accountId: OWNER,
      extension: { issue },
    });
    const time = performance.now() - began - (jiraTaken() - jiraBefore);
    if (!isGood(outcome)) throw new Error(`${call.name}: ${JSON.stringify(outcome)}`);
    if (round >= WARM_UP) times.push(time);
  }
  const value = times.sort((one, other) => one - other)[times.length >> 1] ?? 0;
  return { name: call.name, value, unit: 'ms', budget: MOST_MS, kind: 'at-most' };
}

/** A call that was refused is quick, and no figure. */
function isGood(outcome: Awaited<ReturnType<Platform['invoke']>>): boolean {
  if (!outcome.ok) return false;
  const { value } = outcome;
  const refused = typeof value === 'object' && value !== null && ('thrown' in value || 'error' in value);
  return !refused;
}

void main();
