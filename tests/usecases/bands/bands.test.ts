/** Bands that are kept for the word beside the panel's title: judged again after a change, and absent where nothing sure is known. */
import { beginSweep } from '../../../src/usecases/bands/begin-sweep';
import { keepBand, type Looked } from '../../../src/usecases/bands/keep-band';
import { judgeAgain, keptBands } from '../../../src/usecases/bands/judge-again';
import { lastKnownBasis } from '../../../src/usecases/bands/last-known-basis';
import { noteBandChange } from '../../../src/usecases/bands/note-change';
import { readBand } from '../../../src/usecases/bands/read-band';
import { runBandJob } from '../../../src/usecases/bands/run-job';
import { aRole, aTeam } from '../../builders/team';
import { NOW } from '../../builders/world';
import { aBandWorld, EARLY, PLACE, TITLE, type BandTestWorld } from './a-band-world';

const changed = (world: BandTestWorld, issueId: string, isGone = false) =>
  noteBandChange(world, { issueId, isGone });

const looked = (world: BandTestWorld, standing: Looked['standing'], now = NOW) =>
  keepBand(world, { issueId: '7', standing }, now);

describe('a band', () => {
  it('is written once for the same look, again when it is other, and once a week so that it isn’t forgotten', async () => {
    const world = await aBandWorld();
    await looked(world, EARLY);
    await looked(world, EARLY, '2026-03-06T10:00:00.000Z');
    expect(world.base.shelf.written).toEqual(['band:7']);
    await looked(world, { ...EARLY, band: 'Ready' });
    await looked(world, { ...EARLY, band: 'Ready' }, '2026-03-20T10:00:00.000Z');
    expect(world.base.shelf.written).toEqual(['band:7', 'band:7', 'band:7']);
  });

  it('is taken away where it can’t be told, and nothing is written where there was none', async () => {
    const world = await aBandWorld();
    await looked(world, null);
    expect(world.base.shelf.written).toEqual([]);
    await looked(world, EARLY);
    await looked(world, null);
    expect(world.bandOf('7')).toBeNull();
  });

  it.each([undefined, null, 'Ready', { version: 2 }, { version: 1, band: 'Perfect' }])(
    'that no version of ours wrote is none: %j',
    async (value) => {
      const { base } = await aBandWorld();
      await base.shelf.write([{ name: 'band:7', value }], 60);
      expect(await readBand(base.shelf, '7')).toBeNull();
    },
  );
});

describe('a change', () => {
  it('of a story that nobody looked at costs nothing: no job, no request', async () => {
    const world = await aBandWorld();
    await changed(world, '7');
    expect([world.jobs, world.base.shelf.written]).toEqual([[], []]);
  });

  it('brings the story’s band up to date with one request', async () => {
    const world = await aBandWorld();
    await world.keep('7', { ...EARLY, band: 'Ready' });
    world.add('7', TITLE);
    await changed(world, '7');
    await world.work();
    expect(world.bandOf('7')).toBe('Early');
    expect(world.requests).toEqual([['7']]);
  });

  it('that comes twice, or many at once, is one job; what happens while it runs is another', async () => {
    const world = await aBandWorld();
    await world.keep('7');
    world.add('7');
    for (let time = 0; time < 5; time += 1) await changed(world, '7');
    expect(world.jobs).toHaveLength(1);
    await world.work();
    await changed(world, '7');
    expect(world.jobs).toHaveLength(1);
  });

  it('is noted anew where the queue was full', async () => {
    const world = await aBandWorld();
    await world.keep('7');
    world.isQueueBusy = true;
    await expect(changed(world, '7')).rejects.toMatchObject({ code: 'busy' });
    world.isQueueBusy = false;
    await changed(world, '7');
    expect(world.jobs).toHaveLength(1);
  });

  it.each([
    ['that the app can’t see', (world: BandTestWorld) => world.items.delete('7')],
    [
      'with a security level',
      (world: BandTestWorld) => {
        world.add('7', TITLE, { isOpenToAll: false });
      },
    ],
    [
      'of which it is no longer known how its board estimates',
      (world: BandTestWorld) =>
        world.base.kept.estimateField.keep('1', { at: '', value: { id: 'customfield_1' } }),
    ],
  ] as const)('of a story %s takes its band away', async (_, happens) => {
    const world = await aBandWorld();
    await world.keep('7');
    world.add('7', TITLE);
    await happens(world);
    await changed(world, '7');
    await world.work();
    expect(world.base.shelf.kept.has('band:7')).toBe(false);
  });

  it('that the issue is gone takes its band away at once, without a request', async () => {
    const world = await aBandWorld();
    await world.keep('7');
    await changed(world, '7', true);
    expect(world.bandOf('7')).toBeNull();
    expect([world.jobs, world.requests]).toEqual([[], []]);
  });

  it('is judged by the rules of the board where the story was looked at', async () => {
    const world = await aBandWorld();
    await world.keep('7', { ...EARLY, band: 'Ready', place: { ...PLACE, boardId: 2 } });
    world.add('7', TITLE);
    await changed(world, '7');
    await world.work();
    // Of board 2 nothing is kept any more.
    expect(world.bandOf('7')).toBeNull();
    expect(world.requests).toEqual([]);
  });
});

describe('a story of another team', () => {
  const ELSEWHERE = { ...EARLY, band: 'Ready', place: { ...PLACE, boardId: 2 } } as const;

  it('keeps its word where this board’s jobs meet it', async () => {
    const world = await aBandWorld();
    world.add('7', TITLE);
    await world.keep('7', ELSEWHERE);
    const lastKnown = await lastKnownBasis(world, PLACE);
    const items = [...world.items.values()];
    await judgeAgain(world, await keptBands(world, ['7']), { place: PLACE, lastKnown, items });
    await judgeAgain(world, await keptBands(world, ['7']), { place: PLACE, lastKnown: null, items: [] });
    expect(world.bandOf('7')).toBe('Ready');
  });

  it('is one that has moved to another project: it loses the word of the board where it was, until somebody looks', async () => {
    const world = await aBandWorld();
    world.add('7', TITLE);
    await runBandJob(world, { kind: 'fill', place: PLACE, after: null });
    expect(world.shown.get('7')).toBe('Early');
    world.add('7', TITLE, { projectId: '10001' });
    await changed(world, '7');
    await world.work();
    expect([world.shown.size, world.bandOf('7')]).toEqual([0, null]);
    await looked(world, { ...ELSEWHERE, storyProjectId: '10001' });
    expect(world.bandOf('7')).toBe('Ready');
  });
});

describe('the nightly round', () => {
  it('mends what events didn’t tell, a hundred stories a request, and runs once a night', async () => {
    const world = await aBandWorld();
    for (let id = 1; id <= 130; id += 1) {
      await world.keep(String(1000 + id), { ...EARLY, band: 'Ready' });
      world.add(String(1000 + id), TITLE);
    }
    await beginSweep(world);
    await beginSweep(world);
    await world.work();
    expect(world.requests.map((ids) => ids.length)).toEqual([100, 100, 30]); // the second brings what is new
    expect([world.bandOf('1001'), world.bandOf('1130')]).toEqual(['Early', 'Early']);
  });

  it('leaves what is shown as it is where nobody has looked for so long that the board’s fields are forgotten', async () => {
    const world = await aBandWorld();
    await world.keep('7');
    await world.base.kept.estimateField.keep('1', { at: '', value: { id: 'customfield_1' } });
    await runBandJob(world, { kind: 'sweep', after: null });
    expect(world.bandOf('7')).toBe('Early');
  });

  it('shows what has come to the top of the backlog since', async () => {
    const world = await aBandWorld();
    await world.keep('7');
    for (const id of ['7', '8']) world.add(id, TITLE);
    await runBandJob(world, { kind: 'sweep', after: null });
    await world.work();
    expect([...world.shown.keys()]).toEqual(['7', '8']);
  });

  it('can be asked for again where the queue was full', async () => {
    const world = await aBandWorld();
    await beginSweep(world);
    expect([world.jobs, world.base.shelf.written]).toEqual([[], []]); // nobody shows bands
    await world.keep('7');
    world.isQueueBusy = true;
    await expect(beginSweep(world)).rejects.toMatchObject({ code: 'busy' });
    world.isQueueBusy = false;
    await beginSweep(world);
    expect(world.jobs).toHaveLength(1);
  });

  it('asks Jira for nothing where nothing is kept', async () => {
    const world = await aBandWorld();
    await runBandJob(world, { kind: 'sweep', after: null });
    expect(world.requests).toEqual([]);
  });
});

describe('what everybody sees', () => {
  const publishing = (world: BandTestWorld, publishesBands = true) => {
    world.base.records.put('team', 'board:1', aTeam({ roles: [aRole()], publishesBands }));
  };

  it('is nothing unless the Product Owner has switched it on', async () => {
    const world = await aBandWorld();
    world.add('7', TITLE);
    world.base.records.put('team', 'board:1', aTeam({ roles: [aRole()] }));
    await looked(world, EARLY);
    await runBandJob(world, { kind: 'fill', place: PLACE, after: null });
    await runBandJob(world, { kind: 'sweep', after: null });
    expect([[...world.shown], world.bandOf('7')]).toEqual([[], null]);
  });

  it('is the band of the top of the backlog as soon as it is switched on, looked at or not', async () => {
    const world = await aBandWorld();
    for (const id of ['7', '8']) world.add(id, TITLE);
    world.add('9', TITLE, { isOpenToAll: false });
    publishing(world);
    await runBandJob(world, { kind: 'fill', place: PLACE, after: null });
    expect([...world.shown]).toEqual([
      ['7', 'Early'],
      ['8', 'Early'],
    ]);
  });

  it('follows a look, a change and a security level', async () => {
    const world = await aBandWorld();
    publishing(world);
    world.add('7', TITLE);
    await looked(world, EARLY);
    await world.work();
    expect(world.shown.get('7')).toBe('Early');
    await looked(world, { ...EARLY, band: 'Nearly' });
    await world.work();
    // As the app sees it, it is Early: what nobody but one person sees is not shown to all.
    expect(world.shown.get('7')).toBe('Early');
    world.add('7', TITLE, { isOpenToAll: false });
    await changed(world, '7');
    await world.work();
    expect([world.shown.size, world.bandOf('7')]).toEqual([0, null]);
  });

  it('is taken away again, also of stories that are gone from the backlog', async () => {
    const world = await aBandWorld();
    publishing(world);
    for (let id = 1; id <= 130; id += 1) {
      world.add(String(1000 + id), TITLE);
      await world.keep(String(1000 + id), { ...EARLY, published: 'Early' });
      world.shown.set(String(1000 + id), 'Early');
    }
    world.items.clear();
    publishing(world, false);
    world.jobs.push({ kind: 'withdraw', place: PLACE, after: null });
    await world.work();
    expect([world.shown.size, world.base.shelf.kept.size]).toEqual([0, 0]);
    expect(world.requests).toEqual([]);
  });

  it('is taken away by night where no Product Owner is left who could do it', async () => {
    const world = await aBandWorld();
    world.base.records.put('team', 'board:1', aTeam({ publishesBands: true }));
    world.add('7', TITLE);
    await world.keep('7', { ...EARLY, published: 'Early' });
    world.shown.set('7', 'Early');
    await runBandJob(world, { kind: 'sweep', after: null });
    expect(world.shown.size).toBe(0);
  });

  it('is not forgotten as long as it is shown', async () => {
    const world = await aBandWorld();
    publishing(world);
    world.add('7', TITLE);
    await world.keep('7', { ...EARLY, published: 'Early', at: '2026-02-20T10:00:00.000Z' });
    await runBandJob(world, { kind: 'sweep', after: null });
    expect(world.base.shelf.kept.get('band:7')).toContain(NOW);
  });
});
