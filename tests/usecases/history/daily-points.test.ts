/** Points of a backlog's history: taken once a day while somebody is Product Owner, and shown to the Product Owner first. */
import { readHistory } from '../../../src/usecases/history/read-history';
import { takePoint } from '../../../src/usecases/history/take-point';
import { runHelpJob } from '../../../src/usecases/help/run-job';
import { admit, type Member } from '../../../src/usecases/admission/member';
import type { PastReader } from '../../../src/usecases/history/past-reader';
import { aRole, aTeam } from '../../builders/team';
import { aStory } from '../../builders/story';
import { anIssueWith, MAP } from '../../story/a-past';
import { aHelpWorld, type HelpTestWorld } from '../help/a-help-world';

const KEY = 'board:1';
const on = (day: string) => `${day}T06:00:00.000Z`;

async function takeOn(world: HelpTestWorld, ...days: readonly string[]): Promise<void> {
  for (const day of days) {
    world.set(on(day));
    await takePoint(world, KEY);
  }
}

function developer(world: HelpTestWorld): Promise<Member> {
  return admit(world.base, 'team', { accountId: 'dana', projectId: '10000', boardId: 1 });
}

const daysOf = (view: Awaited<ReturnType<typeof readHistory>>) =>
  view?.points.map(({ at }) => at.slice(0, 10)) ?? null;

describe('the point of a day', () => {
  it('counts stories by their bands, and is taken once however often the clock rings', async () => {
    const world = aHelpWorld(4, 2);
    await takeOn(world, '2026-03-09', '2026-03-09', '2026-03-10');
    const view = await readHistory(world.base, await world.petra());
    expect(daysOf(view)).toEqual(['2026-03-09', '2026-03-10']);
    expect(view?.points[0]?.counts).toEqual({ Ready: 2, Nearly: 0, Early: 4 });
    expect(view?.points[0]?.ready).toBeCloseTo(1 / 3);
  });

  it('holds nothing of a story that only some may see', async () => {
    const world = aHelpWorld(4, 2);
    world.items[0] = { story: aStory({ id: '66666' }), projectId: '10000', isOpenToAll: false };
    await takeOn(world, '2026-03-09');
    expect(JSON.stringify([...world.base.shelf.kept])).toContain('10002');
    expect(JSON.stringify([...world.base.shelf.kept])).not.toContain('66666');
  });

  it('is not taken, nor is Jira asked, while nobody is Product Owner', async () => {
    const world = aHelpWorld();
    world.base.records.put('team', KEY, aTeam({}));
    await takeOn(world, '2026-03-09');
    expect(world.requests()).toBe(0);
    expect(await readHistory(world.base, await developer(world))).toBeNull();
  });

  it('does not move because what is known of the team is no longer kept', async () => {
    const world = aHelpWorld(30, 0);
    const pace = { at: on('2026-03-08'), value: { storiesPerSprint: 6 } };
    await world.base.kept.pace.keep(KEY, pace);
    await takeOn(world, '2026-03-09');
    await world.base.kept.pace.keep(KEY, { ...pace, value: {} });
    await takeOn(world, '2026-03-10');
    const view = await readHistory(world.base, await world.petra());
    expect(view?.points.map(({ counts }) => counts.Early)).toEqual([12, 12]);
  });
});

describe('who sees what', () => {
  it('the Product Owner at once, others a working day later, and the same whether it went up or down', async () => {
    const world = aHelpWorld();
    await takeOn(world, '2026-03-11', '2026-03-12', '2026-03-13');
    world.set('2026-03-13T07:00:00.000Z');
    expect(daysOf(await readHistory(world.base, await world.petra()))).toEqual([
      '2026-03-11',
      '2026-03-12',
      '2026-03-13',
    ]);
    const seen = await readHistory(world.base, await developer(world));
    expect(daysOf(seen)).toEqual(['2026-03-11', '2026-03-12']);
    expect(seen?.daysBehind).toBe(1);
  });

  it('what is not shown yet changes nothing of what is shown', async () => {
    const quiet = aHelpWorld(2, 4);
    const falling = aHelpWorld(2, 4);
    for (const world of [quiet, falling]) await takeOn(world, '2026-03-09', '2026-03-10');
    falling.items.splice(2, 4);
    for (const world of [quiet, falling]) {
      await takeOn(world, '2026-03-11');
      world.base.asked.length = 0;
    }
    const views = await Promise.all(
      [quiet, falling].map(async (world) => readHistory(world.base, await developer(world))),
    );
    expect(views[1]).toEqual(views[0]);
    expect(falling.base.asked).toEqual(quiet.base.asked);
  });

  it('names only stories that whoever looks may see, and counts all', async () => {
    const world = aHelpWorld(4, 0);
    await takeOn(world, '2026-03-09');
    world.items.push({ story: aStory({ id: '30001' }), projectId: '10000', isOpenToAll: true });
    world.items.push({ story: aStory({ id: '30002' }), projectId: '10000', isOpenToAll: true });
    await takeOn(world, '2026-03-10');
    const jira = { ...world.base.jira, visibleAmong: () => Promise.resolve(new Set(['30002'])) };
    const view = await readHistory({ ...world.base, jira }, await world.petra());
    expect(view?.points[1]?.changes?.came).toEqual({ count: 2, ids: ['30002'] });
  });

  it('after a change of the rules nothing is compared with what was before', async () => {
    const world = aHelpWorld();
    await takeOn(world, '2026-03-09');
    const { DEFAULT_TEAM_DEFINITION } = await import('../../../src/readiness/team-definition');
    world.base.records.put('definition', KEY, {
      number: 1,
      definition: DEFAULT_TEAM_DEFINITION,
      savedAt: on('2026-03-09'),
      restoredFrom: null,
    });
    await takeOn(world, '2026-03-10');
    const view = await readHistory(world.base, await world.petra());
    expect(view?.points.map(({ isByTheSameRules, changes }) => [isByTheSameRules, changes])).toEqual([
      [false, null],
      [true, null],
    ]);
  });
});

describe('the past', () => {
  const issue = (id: string, rank: number | null) => {
    const known = anIssueWith(
      {
        status: { id: '1' },
        description: null,
        customfield_10020: null,
        created: '2025-01-01T09:00:00.000Z',
      },
      [],
    );
    const readAt = '2026-03-10T06:00:00.000Z';
    return { known: { ...known, readAt, issue: { ...known.issue, id, key: `SHOP-${id}` } }, rank };
  };
  /** A backlog of so many pages, four stories each. */
  function aPast(pages: number): PastReader & { readonly asked: string[] } {
    const asked: string[] = [];
    return {
      asked,
      readSite: () => {
        asked.push('site');
        const { statusCategories, sprintFieldId = null } = MAP;
        return Promise.resolve({ statusCategories, sprintFieldId, sprintEnds: new Map() });
      },
      inBacklog: (_, { after }) => {
        const page = Number(after ?? 0);
        asked.push(`in ${page}`);
        const issues = [0, 1, 2, 3].map((at) => issue(`${page * 4 + at + 1}`, at));
        return Promise.resolve({
          issues,
          projectIds: ['10000'],
          next: page + 1 < pages ? `${page + 1}` : null,
        });
      },
      leftBacklog: () => {
        asked.push('left');
        return Promise.resolve({ issues: [], projectIds: [], next: null });
      },
    };
  }
  /** Of what has left the backlog as many as two jobs read. */
  const twoPages: PastReader['leftBacklog'] = (_, { after }) =>
    Promise.resolve({ issues: [], projectIds: [], next: after === '3' ? null : `${Number(after ?? 0) + 1}` });
  const rebuild = async (world: HelpTestWorld) => {
    await readHistory(world.base, await world.petra());
    world.waiting.push(...world.base.historyJobs.pushed.splice(0));
  };

  it('is rebuilt for the Product Owner in steps, each page once, and then it is there', async () => {
    const past = aPast(8);
    const world = aHelpWorld(4, 1, { past });
    await rebuild(world);
    await world.work();
    const pages = Array.from({ length: 8 }, (_, page) => `in ${page}`);
    expect(past.asked).toEqual(['site', ...pages, 'left']);
    const view = await readHistory(world.base, await world.petra());
    expect(view?.points.length).toBeGreaterThan(23);
    expect(view?.points.every(({ isRebuilt, counts }) => isRebuilt && counts.Early > 0)).toBe(true);
    expect(world.base.historyJobs.pushed).toEqual([]);
  });

  it('goes on where it broke off, tells how far it is, and does no step twice', async () => {
    const past = aPast(8);
    const world = aHelpWorld(4, 1, { past });
    await rebuild(world);
    const first = world.waiting.shift();
    if (first === undefined) throw new Error('nothing was begun');
    await runHelpJob(world, first);
    expect((await readHistory(world.base, await world.petra()))?.storiesRead).toBe(300);
    expect((await readHistory(world.base, await developer(world)))?.storiesRead).toBeNull();
    // The platform may deliver a job twice.
    await runHelpJob(world, first);
    await world.work();
    expect(past.asked.filter((what) => what === 'in 0')).toHaveLength(1);
    expect(past.asked.filter((what) => what === 'in 7')).toHaveLength(1);
  });

  it('tells at once that it has begun, and its count never goes back', async () => {
    const world = aHelpWorld(4, 1, { past: { ...aPast(8), leftBacklog: twoPages } });
    const petra = await world.petra();
    const counts = [(await readHistory(world.base, petra))?.storiesRead];
    world.waiting.push(...world.base.historyJobs.pushed.splice(0));
    for (let job = world.waiting.shift(); job !== undefined; job = world.waiting.shift()) {
      await runHelpJob(world, job);
      counts.push((await readHistory(world.base, petra))?.storiesRead);
    }
    expect(counts).toEqual([0, 300, 600, 800, 1100, null]);
  });

  it('that stood still for an hour is pushed again by the next look, once', async () => {
    const world = aHelpWorld(4, 1, { past: aPast(8) });
    await rebuild(world);
    const first = world.waiting.shift();
    if (first === undefined) throw new Error('nothing was begun');
    await runHelpJob(world, first);
    world.waiting.length = 0;
    await rebuild(world);
    expect(world.waiting).toEqual([]);
    world.set('2026-03-10T12:00:00.000Z');
    await rebuild(world);
    await rebuild(world);
    expect(world.waiting).toEqual([{ kind: 'rebuild', place: KEY, step: 1 }]);
  });

  it('that can’t be told begins today, and is not asked for again', async () => {
    const world = aHelpWorld(4, 1);
    await rebuild(world);
    await world.work();
    await takeOn(world, '2026-03-11');
    const view = await readHistory(world.base, await world.petra());
    expect(daysOf(view)).toEqual(['2026-03-11']);
    expect(world.base.historyJobs.pushed).toEqual([]);
  });

  it('nobody else’s look begins it', async () => {
    const world = aHelpWorld(4, 1, { past: aPast(2) });
    await readHistory(world.base, await developer(world));
    expect(world.base.historyJobs.pushed).toEqual([]);
  });

  it('ends where the Product Owner has stepped back meanwhile', async () => {
    const past = aPast(8);
    const world = aHelpWorld(4, 1, { past });
    await rebuild(world);
    const until = '2026-03-10T09:00:00.000Z';
    world.base.records.put('team', KEY, aTeam({ roles: [aRole({ until })] }));
    await world.work();
    expect(past.asked).toEqual([]);
  });
});
