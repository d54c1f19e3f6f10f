/** Whatever happens to stories, events, the queue and the team: after a night, what everybody sees is true, or is not there. */
import fc from 'fast-check';
import { beginSweep } from '../../../src/usecases/bands/begin-sweep';
import { publishesBands } from '../../../src/usecases/bands/judge-again';
import { keepBand } from '../../../src/usecases/bands/keep-band';
import { lastKnownBasis } from '../../../src/usecases/bands/last-known-basis';
import { noteBandChange } from '../../../src/usecases/bands/note-change';
import { runBandJob } from '../../../src/usecases/bands/run-job';
import { standingOf } from '../../../src/usecases/bands/standing';
import { Problem } from '../../../src/usecases/problem';
import type { StoryTraits } from '../../builders/story';
import { aRole, aTeam } from '../../builders/team';
import { asking } from '../team/asking';
import { aBandWorld, PLACE, TITLE, type BandTestWorld } from './a-band-world';

const IDS = ['7', '8', '9'] as const;
const BANDS = ['Ready', 'Nearly', 'Early'] as const;

/** What a story can become. */
const STORIES = {
  early: TITLE,
  told: {},
  hidden: TITLE,
} as const satisfies Readonly<Record<string, StoryTraits>>;
type Become = keyof typeof STORIES | 'gone';

interface Site {
  readonly world: BandTestWorld;
  /** What Jira has told the app of, or is yet to. */
  readonly events: { readonly issueId: string; readonly isGone: boolean }[];
  /** Happens the next time that a job shows something. */
  meanwhile: (() => Promise<void>) | null;
}
type Happening = (site: Site) => Promise<void>;

/** Anything of the app's own may be refused for a moment. */
async function tried(does: Promise<unknown>): Promise<void> {
  await does.catch((problem: unknown) => {
    if (!(problem instanceof Problem)) throw problem;
  });
}

function change({ world, events }: Site, id: string, become: Become): void {
  // Jira gives no number twice: what is deleted doesn't come back.
  if (!world.items.has(id)) return;
  events.push({ issueId: id, isGone: become === 'gone' });
  if (become === 'gone') {
    world.items.delete(id);
    world.shown.delete(id); // with the issue Jira forgets what is written on it
  } else world.add(id, STORIES[become], { isOpenToAll: become !== 'hidden' });
}

/** One job, whichever: in no order, twice, or broken off after some writes and done again later. */
async function workOne(site: Site, at: number, times: number, writesLeft: number): Promise<void> {
  const { world } = site;
  const [job] = world.jobs.splice(at % Math.max(1, world.jobs.length), 1);
  if (job === undefined) return;
  for (let time = 0; time < times; time += 1) {
    // Broken off and overtaken at the same time is one thing too many: only the removal of the app mends that.
    world.base.shelf.writesLeft = site.meanwhile === null ? writesLeft : Infinity;
    await runBandJob(world, job).catch((problem: unknown) => {
      if (!(problem instanceof Problem)) throw problem;
      world.jobs.push(job);
    });
    world.base.shelf.writesLeft = Infinity;
  }
}

const switchOver = ({ world }: Site, publishes: boolean) =>
  tried(asking({ ...world.base, bandJobs: world.bandJobs }, 'petra').publishes(publishes));

async function own({ world }: Site, isOwned: boolean): Promise<void> {
  const before = world.base.records.valueOf('team', 'board:1') ?? aTeam();
  world.base.records.put('team', 'board:1', { ...before, roles: isOwned ? [aRole()] : [] });
  await Promise.resolve();
}

async function night({ world }: Site): Promise<void> {
  world.base.pass(24);
  await tried(beginSweep(world));
}

const id = fc.constantFrom(...IDS);
const at = fc.nat(20);
const quick: fc.Arbitrary<Happening> = fc.oneof(
  fc.boolean().map(
    (on): Happening =>
      (site) =>
        switchOver(site, on),
  ),
  fc.boolean().map(
    (isOwned): Happening =>
      (site) =>
        own(site, isOwned),
  ),
  fc
    .record({ id, become: fc.constantFrom<Become>('early', 'told', 'hidden', 'gone') })
    .map((each): Happening => (site) => {
      change(site, each.id, each.become);
      return Promise.resolve();
    }),
  fc.record({ at, times: fc.nat(2) }).map((each): Happening => async ({ world, events }) => {
    const [event] = events.splice(each.at % Math.max(1, events.length), 1); // no times: it is lost
    for (let time = 0; event !== undefined && time < each.times; time += 1)
      await tried(noteBandChange(world, event));
  }),
  // Whoever looks may see more of a story than the app does.
  fc.record({ id, band: fc.constantFrom(...BANDS, null) }).map((look): Happening => async ({ world }) => {
    if (!(await publishesBands(world, PLACE)) || !world.items.has(look.id)) return;
    const standing = look.band === null ? null : { band: look.band, isAgreed: false, place: PLACE };
    const isOpen = world.items.get(look.id)?.isOpenToAll === true;
    const looked = { issueId: look.id, standing: isOpen ? standing : null };
    await tried(keepBand(world, looked, world.now().toISOString()));
  }),
  fc.boolean().map((isBusy): Happening => ({ world }) => {
    world.isQueueBusy = isBusy;
    return Promise.resolve();
  }),
);
const work: fc.Arbitrary<Happening> = fc
  .record({ at, times: fc.integer({ min: 1, max: 2 }), writesLeft: fc.constantFrom(0, 1, 2, 3, 99, 99, 99) })
  .map(
    (each): Happening =>
      (site) =>
        workOne(site, each.at, each.times, each.writesLeft),
  );
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: quick },
  { weight: 4, arbitrary: work },
  { weight: 1, arbitrary: fc.constant(night) },
  {
    weight: 2,
    arbitrary: fc.array(fc.oneof(quick, work), { maxLength: 4 }).map((several): Happening => (site) => {
      site.meanwhile = async () => {
        for (const each of several) await each(site);
      };
      return Promise.resolve();
    }),
  },
);

async function aSite(): Promise<Site> {
  const world = await aBandWorld();
  for (const each of IDS) world.add(each, TITLE);
  const site: Site = { world, events: [], meanwhile: null };
  const before = world.published;
  const published = {
    ...before,
    publish: async (issueId: string, band: (typeof BANDS)[number]) => {
      const { meanwhile } = site;
      site.meanwhile = null;
      await meanwhile?.();
      return before.publish(issueId, band);
    },
  };
  return Object.assign(site, { world: Object.assign(world, { published }) });
}

/** What is true of each story that may be shown. */
async function truth({ world }: Site): Promise<ReadonlyMap<string, string>> {
  const lastKnown = await lastKnownBasis(world, PLACE);
  if (lastKnown === null || !(await publishesBands(world, PLACE))) return new Map();
  const open = [...world.items.values()].filter(({ isOpenToAll }) => isOpenToAll);
  const bands = open.map(
    async ({ story }) => [story.id, (await standingOf(world, story, lastKnown))?.band ?? ''] as const,
  );
  return new Map(await Promise.all(bands));
}

it('everybody sees how far each story is, or nothing, and nothing is left where it is off', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (happenings) => {
      const site = await aSite();
      const { world } = site;
      for (const each of happenings) await each(site);
      site.meanwhile = null;
      world.isQueueBusy = false;
      await world.work();
      const wasKept = world.base.shelf.kept.has('band:7') || world.base.shelf.kept.has('band:8');
      await night(site);
      await world.work();
      const all = await truth(site);
      // All or nothing: where one story is kept, the night brings the others.
      if (world.shown.size > 0 || (wasKept && all.size > 0))
        expect(new Map([...world.shown].sort())).toEqual(new Map([...all].sort()));
      for (const each of IDS) expect(world.bandOf(each)).toBe(world.shown.get(each) ?? null);
    }),
    { numRuns: 500 },
  );
});
