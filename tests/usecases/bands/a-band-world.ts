/** A world in which bands are kept: stories that the app reads as itself, a queue, and a place that was looked at before. */
import type { BandJob } from '../../../src/usecases/bands/jobs';
import type { BandWorld } from '../../../src/usecases/bands/world';
import { runBandJob } from '../../../src/usecases/bands/run-job';
import {
  bandName,
  storedBand,
  storedBandFrom,
  type StoredBand,
} from '../../../src/usecases/bands/stored-band';
import type { UnattendedItem } from '../../../src/usecases/ports';
import { Problem } from '../../../src/usecases/problem';
import { aRole, aTeam } from '../../builders/team';
import { aStory, type StoryTraits } from '../../builders/story';
import { aWorld, NOW, type TestWorld } from '../../builders/world';

export const PLACE = { projectId: '10000', boardId: 1 };
export const EARLY: StoredBand = { band: 'Early', isAgreed: false, place: PLACE, published: null, at: NOW };

export interface BandTestWorld extends BandWorld {
  readonly base: TestWorld;
  readonly jobs: BandJob[];
  /** Ids of the issues of each request. */
  readonly requests: (readonly string[])[];
  readonly items: Map<string, UnattendedItem>;
  /** What everybody sees, by issue. */
  readonly shown: Map<string, string>;
  readonly add: (id: string, traits?: StoryTraits, more?: Partial<UnattendedItem>) => void;
  readonly keep: (id: string, band?: StoredBand) => Promise<void>;
  readonly bandOf: (id: string) => StoredBand['band'] | null;
  /** Does what waits in the queue, also what comes on the way. */
  readonly work: () => Promise<void>;
  isQueueBusy: boolean;
}

/** A story without criteria, and one that anybody would call ready. */
export const TITLE: StoryTraits = { summary: 'Vouchers' };

export async function aBandWorld(): Promise<BandTestWorld> {
  const base = aWorld();
  const items = new Map<string, UnattendedItem>();
  const requests: (readonly string[])[] = [];
  const shown = new Map<string, string>();
  const jobs: BandJob[] = [];
  const value = { criteriaFields: [], pointsFieldId: null };
  await base.kept.fields.keep('10000', { at: NOW, value });
  await base.kept.estimateField.keep('1', { at: NOW, value: { id: null } });
  base.records.put('team', 'board:1', aTeam({ roles: [aRole()], publishesBands: true }));
  const world: BandTestWorld = {
    base,
    jobs,
    requests,
    items,
    shown,
    published: {
      publish: (id, band) => {
        if (!items.has(id)) return Promise.resolve(false);
        shown.set(id, band);
        return Promise.resolve(true);
      },
      remove: (id) => {
        shown.delete(id);
        return Promise.resolve();
      },
    },
    isQueueBusy: false,
    shelf: base.shelf,
    records: base.records,
    kept: base.kept,
    now: base.now,
    stories: {
      firstOf: (_, count) => Promise.resolve([...items.keys()].slice(0, count)),
      readByIds: (ids) => {
        requests.push(ids);
        return Promise.resolve(ids.flatMap((id) => items.get(id) ?? []));
      },
    },
    bandJobs: {
      push: (job) => {
        if (world.isQueueBusy) return Promise.reject(new Problem('busy', 'the queue is full'));
        jobs.push(job);
        return Promise.resolve();
      },
    },
    add: (id, traits = {}, more = {}) => {
      items.set(id, { story: aStory({ ...traits, id }), projectId: '10000', isOpenToAll: true, ...more });
    },
    keep: (id, band = EARLY) => base.shelf.write([{ name: bandName(id), value: storedBand(band) }], 60),
    bandOf: (id) => {
      const json = base.shelf.kept.get(bandName(id));
      return json === undefined ? null : (storedBandFrom(JSON.parse(json))?.band ?? null);
    },
    work: async () => {
      for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) await runBandJob(world, job);
    },
  };
  return world;
}
