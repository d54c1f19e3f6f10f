/** Whether everybody may see how far each story is: a Product Owner says so for their board, the queue does it, and off is off. */
import type { BandWorld } from '../../../src/usecases/bands/world';
import { runBandJob } from '../../../src/usecases/bands/run-job';
import { Problem } from '../../../src/usecases/problem';
import { aRole, aTeam } from '../../builders/team';
import { aWorld, NOW, type TestWorld } from '../../builders/world';
import { aBandWorld, EARLY, PLACE, TITLE, type BandTestWorld } from '../bands/a-band-world';
import { asking } from './asking';

const KEY = 'board:1';
const FILL = { kind: 'fill', place: PLACE, after: null };
const WITHDRAW = { kind: 'withdraw', place: PLACE, after: null };

let world: TestWorld;
beforeEach(() => {
  world = aWorld();
});

const owners = (...accountIds: readonly string[]) => accountIds.map((accountId) => aRole({ accountId }));
const put = (team: Parameters<typeof aTeam>[0], key = KEY) => {
  world.records.put('team', key, aTeam(team));
};
const isOn = () => world.records.valueOf('team', KEY)?.publishesBands ?? false;

describe('who may say so', () => {
  it('is the Product Owner; the whole team learns it, and the queue fills what is to be shown', async () => {
    put({ roles: owners('petra') });
    expect(await asking(world, 'petra').publishes(true)).toMatchObject({ publishesBands: true });
    expect(await asking(world, 'daniel').reads()).toMatchObject({ publishesBands: true });
    expect(world.bandJobs.pushed).toEqual([FILL]);
  });

  it.each([
    ['one of the team', {}],
    ['a Scrum Master', { roles: [aRole({ role: 'scrum-master' })] }],
    ['somebody whose claim doesn’t hold yet', { roles: [aRole({ from: '2026-03-06T09:00:00.000Z' })] }],
    [
      'a second one who waits for a yes',
      { roles: [aRole({ from: '2026-03-19T09:00:00.000Z', awaitsYes: true })] },
    ],
    ['somebody who has stepped back', { roles: [aRole({ until: '2026-03-05T09:59:59.000Z' })] }],
    ['a colleague of the Product Owner', { roles: owners('daniel') }],
  ])('is not %s: nothing is written, nothing pushed', async (_, team) => {
    put(team);
    world.records.writes = 0;
    await expect(asking(world, 'petra').publishes(true)).rejects.toMatchObject({ code: 'not-allowed' });
    expect([world.records.writes, world.bandJobs.pushed]).toEqual([0, []]);
  });

  it('is nobody by administration alone', async () => {
    world = aWorld({ jira: { mayAdminister: () => Promise.resolve(true) } });
    await expect(asking(world, 'ada').publishes(true)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('is no Product Owner who may no longer edit', async () => {
    world = aWorld({ jira: { mayEdit: () => Promise.resolve(false) } });
    put({ roles: owners('petra') });
    await expect(asking(world, 'petra').publishes(true)).rejects.toMatchObject({ code: 'not-in-team' });
    expect(world.bandJobs.pushed).toEqual([]);
  });

  it('is nobody from another board: theirs is another team', async () => {
    put({ roles: owners('petra') }, 'board:2');
    await expect(asking(world, 'petra').publishes(true)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(isOn()).toBe(false);
  });

  it('is whoever is Product Owner until they have left; then they can’t, and a successor can', async () => {
    put({
      roles: [
        aRole({ until: '2026-03-06T09:00:00.000Z' }),
        aRole({ accountId: 'mei', from: '2026-03-06T09:00:00.000Z' }),
      ],
    });
    expect(await asking(world, 'petra').publishes(true)).toMatchObject({ publishesBands: true });
    world.pass(24);
    await expect(asking(world, 'petra').publishes(false)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await asking(world, 'mei').publishes(false)).toMatchObject({ publishesBands: false });
    // What has ended is not kept.
    expect(world.records.valueOf('team', KEY)?.roles.map(({ accountId }) => accountId)).toEqual(['mei']);
  });
});

describe('after the last Product Owner has left', () => {
  const LEAVES = '2026-03-06T09:00:00.000Z';
  const mei = (from: string) => aRole({ accountId: 'mei', from });

  it('is off for the next one, who says so anew', async () => {
    put({ roles: [aRole({ until: LEAVES })], publishesBands: true });
    world.pass(24);
    expect(await asking(world, 'mei').confirms()).toMatchObject({ publishesBands: false });
    expect(world.bandJobs.pushed).toEqual([WITHDRAW]);
    world.pass(72);
    expect(await asking(world, 'mei').reads()).toMatchObject({ publishesBands: false });
    expect(await asking(world, 'mei').publishes(true)).toMatchObject({ publishesBands: true });
  });

  it('is off also where the next one had said before who they are, and nothing was written in between', async () => {
    put({ roles: [aRole({ until: LEAVES }), mei('2026-03-09T09:00:00.000Z')], publishesBands: true });
    world.pass(24 * 5);
    expect(await asking(world, 'mei').reads()).toMatchObject({ publishesBands: false });
    expect(await asking(world, 'mei').publishes(true)).toMatchObject({ publishesBands: true });
    expect(isOn()).toBe(true);
  });

  it('stays on where somebody has taken over at that very moment', async () => {
    put({ roles: [aRole({ until: LEAVES }), mei(LEAVES)], publishesBands: true });
    world.pass(24);
    expect(await asking(world, 'mei').reads()).toMatchObject({ publishesBands: true });
  });

  it('is off where Jira has their account no more', async () => {
    world = aWorld({
      jira: {
        namesOf: (ids) =>
          Promise.resolve(ids.filter((id) => id !== 'petra').map((id) => ({ accountId: id, name: id }))),
      },
    });
    put({ roles: owners('petra'), publishesBands: true });
    await asking(world, 'mei').confirms();
    expect([isOn(), world.bandJobs.pushed]).toEqual([false, [WITHDRAW]]);
  });

  it('takes away what is shown, and shows nothing again by itself', async () => {
    const bands = await aBandWorld();
    bands.add('7', TITLE);
    await bands.keep('7', { ...EARLY, published: 'Early' });
    bands.shown.set('7', 'Early');
    const roles = [
      aRole({ until: '2026-03-04T09:00:00.000Z' }),
      aRole({ accountId: 'mei', from: '2026-03-05T09:00:00.000Z' }),
    ];
    bands.base.records.put('team', KEY, aTeam({ roles, publishesBands: true }));
    await runBandJob(bands, { kind: 'sweep', after: null });
    await runBandJob(bands, { kind: 'fill', place: PLACE, after: null });
    expect([bands.shown.size, bands.bandOf('7')]).toEqual([0, null]);
  });
});

describe('two Product Owners', () => {
  beforeEach(() => {
    put({ roles: owners('petra', 'mei') });
  });

  it('decide alike: what was said last holds', async () => {
    await asking(world, 'petra').publishes(true);
    await asking(world, 'mei').publishes(false);
    expect(await asking(world, 'petra').reads()).toMatchObject({ publishesBands: false });
    expect(world.bandJobs.pushed).toEqual([FILL, WITHDRAW]);
  });

  it('at the same moment lose nothing that the other one said', async () => {
    await Promise.all([asking(world, 'petra').publishes(true), asking(world, 'mei').setsFirstLook(3)]);
    expect(world.records.valueOf('team', KEY)).toMatchObject({ publishesBands: true, firstLookDays: 3 });
  });
});

describe('said twice', () => {
  it('it is written once, and pushed again: what an earlier push could not do is done then', async () => {
    put({ roles: owners('petra') });
    world.records.writes = 0;
    await asking(world, 'petra').publishes(true);
    await asking(world, 'petra').publishes(true);
    expect([world.records.writes, world.bandJobs.pushed]).toEqual([1, [FILL, FILL]]);
  });

  it('helps where the queue was busy', async () => {
    put({ roles: owners('petra') });
    const busy = { push: () => Promise.reject(new Problem('busy', 'the queue is full')) };
    await expect(asking({ ...world, bandJobs: busy }, 'petra').publishes(true)).rejects.toMatchObject({
      code: 'busy',
    });
    await asking(world, 'petra').publishes(true);
    expect([isOn(), world.bandJobs.pushed]).toEqual([true, [FILL]]);
  });

  it('helps where the store was busy: nothing was switched, nothing pushed', async () => {
    put({ roles: owners('petra') });
    world.records.beforeWrite = () => Promise.reject(new Problem('busy', 'the store answered 429'));
    await expect(asking(world, 'petra').publishes(true)).rejects.toMatchObject({ code: 'busy' });
    expect([isOn(), world.bandJobs.pushed]).toEqual([false, []]);
    world.records.beforeWrite = () => undefined;
    await asking(world, 'petra').publishes(true);
    expect([isOn(), world.bandJobs.pushed]).toEqual([true, [FILL]]);
  });
});

describe('switched over while the queue is at it', () => {
  let bands: BandTestWorld;
  const petra = () => asking({ ...bands.base, bandJobs: bands.bandJobs }, 'petra');
  const next = (during: Partial<BandWorld> = {}) => {
    const job = bands.jobs.shift();
    if (job === undefined) throw new Error('nothing is to be done');
    return runBandJob({ ...bands, ...during }, job);
  };
  /** More than one page of what is kept. */
  const IDS = Array.from({ length: 130 }, (_, at) => String(1001 + at));

  beforeEach(async () => {
    bands = await aBandWorld();
    for (const id of IDS) {
      bands.add(id, TITLE);
      await bands.keep(id, { ...EARLY, published: 'Early' });
      bands.shown.set(id, 'Early');
    }
  });

  it('on again in the midst of taking away: it stops, and the top of the backlog is shown again', async () => {
    await petra().publishes(false);
    await next();
    expect(bands.shown.size).toBe(30);
    await petra().publishes(true);
    await bands.work();
    expect(IDS.slice(0, 100).every((id) => bands.shown.get(id) === 'Early')).toBe(true);
    expect(bands.shown.size).toBe(130);
    expect(IDS.every((id) => bands.bandOf(id) === 'Early')).toBe(true);
  });

  it('off again before anything began: nothing is shown', async () => {
    await petra().publishes(true);
    await petra().publishes(false);
    await bands.work();
    expect([bands.shown.size, bands.base.shelf.kept.size]).toEqual([0, 0]);
  });

  it('off while the queue shows one: it is taken away, whichever of both jobs is faster', async () => {
    await petra().publishes(false);
    await bands.work();
    bands.base.records.put('team', KEY, aTeam({ roles: [aRole()], publishesBands: true }));
    await bands.keep('1001');
    bands.jobs.push({ kind: 'refresh', issueId: '1001' });
    await next({
      published: {
        ...bands.published,
        publish: async (id, band) => {
          // The other job reads what is kept before this one has noted that it is shown.
          await petra().publishes(false);
          await bands.work();
          return bands.published.publish(id, band);
        },
      },
    });
    expect([bands.shown.size, bands.bandOf('1001')]).toEqual([0, null]);
    expect(bands.base.now().toISOString()).toBe(NOW);
  });
});
