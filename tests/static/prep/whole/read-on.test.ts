import type { BacklogRow, Reply } from '../../../../src/contract';
import type { WholePlan } from '../../../../src/contract/whole';
import { NOTHING_AROUND } from '../../../../src/readiness/surroundings';
import { DEFAULT_TEAM_DEFINITION } from '../../../../src/readiness/team-definition';
import { bandCounts, withKnown, costOf } from '../../../../static/prep/whole/collected';
import { countAddress, countBody, readCount, readPage } from '../../../../static/prep/whole/questions';
import { readOn, type End } from '../../../../static/prep/whole/read-on';
import { scorerFor } from '../../../../static/prep/whole/scorer';
import { aRow } from '../a-row';

const PLAN: WholePlan = {
  source: { kind: 'board', boardId: 7 },
  fields: { estimateFieldId: 'customfield_10016', criteriaFields: [] },
  definition: DEFAULT_TEAM_DEFINITION,
  siteFields: null,
  surroundings: NOTHING_AROUND,
};

/** A backlog as Jira answers it, two stories a page: `FLY-1` stands first. */
const issue = (number: number): unknown => ({
  id: String(10_000 + number),
  key: `FLY-${number}`,
  fields: { summary: `Story ${number}`, issuetype: { name: 'Story' }, labels: ['seats'] },
});
const PAGES: Readonly<Record<string, unknown>> = {
  '': { issues: [issue(1), issue(2)], nextPageToken: 'b', isLast: false },
  b: { issues: [issue(3), issue(4)], nextPageToken: 'c', isLast: false },
  c: { issues: [issue(5)], isLast: true },
};
const tokenOf = (path: string): string =>
  new URL(path, 'https://site.example').searchParams.get('nextPageToken') ?? '';
const jira = (path: string): Promise<Reply<unknown>> =>
  Promise.resolve({ ok: true, value: PAGES[tokenOf(path)] });

interface Told {
  readonly keys: string[];
  readonly waits: number[];
  readonly asked: string[];
  next: string | null;
}

async function read(
  ask: (path: string) => Promise<Reply<unknown>> = jira,
  { after = null as string | null, control = new AbortController(), onCame = (): void => undefined } = {},
): Promise<{ readonly end: End; readonly told: Told }> {
  const told: Told = { keys: [], waits: [], asked: [], next: after };
  const end = await readOn(
    PLAN,
    after,
    {
      ask: (path) => {
        told.asked.push(path);
        return ask(path);
      },
      score: scorerFor(PLAN),
      wait: (seconds) => {
        told.waits.push(seconds);
        return Promise.resolve();
      },
      told: {
        came: (rows, next) => {
          told.keys.push(...rows.map(({ key }) => key));
          told.next = next;
          onCame();
        },
        waiting: () => undefined,
      },
    },
    control.signal,
  );
  return { end, told };
}

/** Answers as Jira does, but the question of this place as told, once. */
function stumbling(at: string, failure: Reply<unknown>): (path: string) => Promise<Reply<unknown>> {
  let failed = false;
  return (path) => {
    if (failed || tokenOf(path) !== at) return jira(path);
    failed = true;
    return Promise.resolve(failure);
  };
}

describe('reading on', () => {
  test('goes to the end by rank, one question a page', async () => {
    const { end, told } = await read();
    expect(end).toBe('whole');
    expect(told.keys).toEqual(['FLY-1', 'FLY-2', 'FLY-3', 'FLY-4', 'FLY-5']);
    expect(told.asked).toHaveLength(3);
    expect(told.asked[0]).toContain('/rest/software/1.0/board/7/backlog?maxResults=100&fields=summary');
  });

  test('waits as long as Jira asks, says so, and goes on at the same place', async () => {
    const { end, told } = await read(stumbling('b', { ok: false, error: 'busy', retryAfterSeconds: 9 }));
    expect(end).toBe('whole');
    expect(told.waits).toEqual([9]);
    expect(told.keys).toHaveLength(5);
  });

  test('waits a little where Jira does not say how long, and not for minutes', async () => {
    expect((await read(stumbling('', { ok: false, error: 'busy' }))).told.waits).toEqual([5]);
    const long = { ok: false, error: 'busy', retryAfterSeconds: 900 } as const;
    expect((await read(stumbling('b', long))).end).toEqual(long);
  });

  test('stops with what came where Jira does not answer, and goes on from there', async () => {
    const ask = stumbling('c', { ok: false, error: 'no-answer' });
    const first = await read(ask);
    expect(first.end).toEqual({ ok: false, error: 'no-answer' });
    expect(first.told).toMatchObject({ keys: ['FLY-1', 'FLY-2', 'FLY-3', 'FLY-4'], next: 'c' });
    const second = await read(ask, { after: first.told.next });
    expect(second).toMatchObject({ end: 'whole', told: { keys: ['FLY-5'] } });
  });

  test('stops where somebody cancels: nothing more is asked', async () => {
    const control = new AbortController();
    const onCame = (): void => {
      control.abort();
    };
    const { end, told } = await read(jira, { control, onCame });
    expect(end).toBe('cancelled');
    expect(told.asked).toHaveLength(1);
  });

  test('an answer that is not as documented is a fault, not an empty page', async () => {
    const { end } = await read(() => Promise.resolve({ ok: true, value: { issues: [{ id: 1 }] } }));
    expect(end).toEqual({ ok: false, error: 'jira-unavailable' });
    expect(readPage({})).toBeNull();
  });
});

test('a story is judged by the team’s own rules, and the page may answer in between', async () => {
  let pauses = 0;
  let time = 0;
  const pause = (): Promise<void> => {
    pauses += 1;
    return Promise.resolve();
  };
  const score = scorerFor(PLAN, pause, () => (time += 10));
  const rows = await score(readPage(PAGES[''])?.issues ?? []);
  expect(rows).toMatchObject([
    { key: 'FLY-1', issueType: 'Story', kind: 'story', labels: ['seats'], isAgreed: false },
    { key: 'FLY-2' },
  ]);
  expect(rows[0]?.band).not.toBeUndefined();
  expect(pauses).toBe(1);
});

test('how many there are is asked where the backlog is', () => {
  const project = { kind: 'project', projectId: '10000' } as const;
  expect(countAddress(PLAN.source)).toBe('/rest/software/1.0/board/7/backlog/approximate-count');
  expect(countBody(PLAN.source)).toBeNull();
  expect(countAddress(project)).toBe('/rest/api/3/search/approximate-count');
  expect(countBody(project)).toMatchObject({ jql: expect.stringContaining('project = 10000') as string });
  expect([{ count: 420 }, { count: -1 }, {}, null].map(readCount)).toEqual([420, null, null, null]);
});

test('the row that the app made stands for the page’s own: it knows what the team said', () => {
  const agreed: BacklogRow = aRow({ id: '2', isAgreed: true });
  const rows = withKnown([aRow({ id: '1' }), aRow({ id: '2' })], [agreed]);
  expect(rows.map(({ id, isAgreed }) => [id, isAgreed])).toEqual([
    ['1', false],
    ['2', true],
  ]);
});

test('counts and costs', () => {
  const rows = [aRow({ band: 'Ready' }), aRow({ band: null }), aRow({ band: 'Ready' })];
  expect(bandCounts(rows)).toEqual([
    { band: 'Ready', count: 2 },
    { band: 'unseen', count: 1 },
  ]);
  expect(costOf(10_000, 100)).toEqual({ questions: 100, seconds: 40, points: 10_100 });
  expect(costOf(0, 100).questions).toBe(1);
});
