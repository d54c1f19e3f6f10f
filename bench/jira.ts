/**
 * How quick the stand-in of Jira is over 10,000 items, in a file as `npm start` has it: many calls of each kind, as the
 * small Jira, the app and outside clients make them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../local/clock';
import { Database } from '../local/database';
import { createJira, type Jira } from '../local/jira/jira';
import { PEOPLE } from '../local/jira/people';
import type { AdfDocument, IssueSeed } from '../local/jira/seed';
import { report, type Figure } from './figure';

const ITEMS = 10_000;
const MOST_MS_A_CALL = 5;
const MOST_MS_A_PAGE = 40;
const SITE = 'http://localhost';
const WARM_UP = 5;
const ROUNDS = 40;

interface Call {
  readonly name: string;
  readonly path: string | ((round: number) => string);
  readonly method?: string;
  readonly body?: (round: number) => unknown;
}

const jql = (words: string) => `/rest/api/3/search/jql?jql=${encodeURIComponent(words)}`;
const key = (round: number) => `SHOP-${1 + ((round * 397) % ITEMS)}`;

const CALLS: readonly Call[] = [
  { name: 'issue read', path: (round) => `/rest/api/3/issue/${key(round)}` },
  {
    name: 'issue edited',
    path: (round) => `/rest/api/3/issue/${key(round)}`,
    method: 'PUT',
    body: (round) => ({ fields: { summary: `Edited ${round}`, customfield_10032: round % 13 } }),
  },
  {
    name: 'issue created',
    path: '/rest/api/3/issue',
    method: 'POST',
    body: (round) => ({
      fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: `New ${round}` },
    }),
  },
  {
    name: 'issue moved',
    path: (round) => `/rest/api/3/issue/${key(round)}/transitions`,
    method: 'POST',
    body: (round) => ({ transition: { id: round % 2 === 0 ? '11' : '31' } }),
  },
  {
    name: 'issue ranked',
    path: '/rest/agile/1.0/issue/rank',
    method: 'PUT',
    body: (round) => ({ issues: [key(round)], rankBeforeIssue: key(round + 1) }),
  },
  { name: 'history of one', path: (round) => `/rest/api/3/issue/${key(round)}/changelog` },
  { name: 'fields', path: '/rest/api/3/field' },
  { name: 'permissions', path: '/rest/api/3/mypermissions?projectKey=SHOP&permissions=EDIT_ISSUES' },
  { name: 'board configuration', path: '/rest/agile/1.0/board/1/configuration' },
  { name: 'sprints', path: '/rest/agile/1.0/board/1/sprint' },
  { name: 'one property', path: (round) => `/rest/api/3/issue/${key(round)}/properties/band`, method: 'PUT', body: () => ({ band: 'Ready' }) },
]; // prettier-ignore

/** Keys come in pages fifty times as long, for which nothing was promised; they may not be absurd either. */
const MOST_MS_OF_KEYS = 150;
const KEYS: Call = {
  name: 'search, 5000 keys',
  path: `${jql('project = SHOP')}&fields=key&maxResults=5000`,
};

const FOUR = 'project = SHOP ORDER BY status, priority DESC, updated DESC, summary';

const PAGES: readonly Call[] = [
  { name: 'search, 100 with all fields', path: `${jql('project = SHOP ORDER BY Rank')}&fields=*all&maxResults=100` },
  { name: 'search by words, 100', path: `${jql('text ~ "card" ORDER BY updated DESC')}&fields=*all&maxResults=100` },
  { name: 'search, four-field order, 100', path: `${jql(FOUR)}&fields=*all&maxResults=100` },
  { name: 'backlog of a board, 100', path: '/rest/software/1.0/board/1/backlog?maxResults=100&fields=*all' },
  { name: 'bulk fetch of 100', path: '/rest/api/3/issue/bulkfetch', method: 'POST', body: (round) => ({ issueIdsOrKeys: Array.from({ length: 100 }, (_, at) => key(round + at)), fields: ['*all'] }) },
  { name: 'history of 100', path: '/rest/api/3/changelog/bulkfetch', method: 'POST', body: (round) => ({ issueIdsOrKeys: Array.from({ length: 100 }, (_, at) => key(round + at)) }) },
]; // prettier-ignore

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-jira-'));
  const database = new Database(join(folder, 'bench.sqlite'));
  try {
    const jira = createJira({ database, clock: systemClock, siteUrl: SITE });
    await jira.load(
      { projects: [{ key: 'SHOP', name: 'Shop' }], issues: items() },
      { origin: 'sample', replace: true },
    );
    const figures: Figure[] = [];
    for (const call of CALLS) figures.push(await measure(jira, call, MOST_MS_A_CALL));
    for (const page of PAGES) figures.push(await measure(jira, page, MOST_MS_A_PAGE));
    figures.push(await measure(jira, KEYS, MOST_MS_OF_KEYS));
    report(figures);
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** By the processor's clock: what else the machine does meanwhile is not ours to measure. */
async function measure(jira: Jira, call: Call, budget: number): Promise<Figure> {
  for (let round = 0; round < WARM_UP; round += 1) await answer(jira, call, round);
  const start = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) await answer(jira, call, WARM_UP + round);
  const { user, system } = process.cpuUsage(start);
  return { name: call.name, value: (user + system) / 1000 / ROUNDS, unit: 'ms', budget, kind: 'at-most' };
}

async function answer(jira: Jira, call: Call, round: number): Promise<void> {
  const response = await jira.fetch(requestOf(call, round), asOwner());
  await response.arrayBuffer();
  if (response.status >= 400) throw new Error(`${call.name} answered ${response.status}`);
}

function requestOf({ path, method = 'GET', body }: Call, round: number): Request {
  return new Request(SITE + (typeof path === 'string' ? path : path(round)), {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body(round)) }),
  });
}

function asOwner() {
  return { kind: 'user', accountId: PEOPLE[0]?.accountId ?? '' } as const;
}

const WORDS = 'pay card voucher store pick up order parcel customer return basket price stock mail'.split(
  ' ',
);

function items(): IssueSeed[] {
  return Array.from({ length: ITEMS }, (_, at): IssueSeed => {
    const title = Array.from({ length: 6 }, (_word, place) => WORDS[(at * 7 + place * 3) % WORDS.length]).join(' ');
    const day = new Date(Date.UTC(2026, 0, 1) + (at % 400) * 3_600_000);
    const later = new Date(day.getTime() + 86_400_000);
    return {
      key: `SHOP-${at + 1}`,
      summary: `${title} ${at}`,
      description: documentOf(`As a customer I want to ${title} so that I save time.`, at),
      issueType: at % 5 === 0 ? 'Bug' : 'Story',
      priority: ['High', 'Medium', 'Low'][at % 3] ?? 'Medium',
      status: at % 9 === 0 ? { name: 'Done', category: 'done' } : { name: 'To Do', category: 'new' },
      labels: [`l${at % 50}`],
      storyPoints: at % 4 === 0 ? null : at % 13,
      created: day.toISOString(),
      updated: later.toISOString(),
      sprints: at % 3 === 0 ? [`Sprint ${at % 20}`] : [],
      history: [
        { at: later.toISOString(), author: 'Mei Tanaka', items: [{ field: 'priority', from: 'Low', to: ['High', 'Medium', 'Low'][at % 3] ?? 'Medium' }] },
      ],
    };
  }); // prettier-ignore
}

function documentOf(text: string, at: number): AdfDocument {
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text }] };
  return { version: 1, type: 'doc', content: Array.from({ length: 1 + (at % 6) }, () => paragraph) };
}

void main();
