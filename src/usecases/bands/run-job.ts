/** What the queue has to do for kept bands: a story that has changed, a team that publishes or no longer does, the nightly round. */
import { placeKey, type Place } from '../../refinement/team/team';
import { basesOf, forget, judgeAgain, keptBands, publishesBands, type KeptBands } from './judge-again';
import { BAND_BEGINNING, BAND_SECONDS, dueName, type StoredBand } from './stored-band';
import type { LastKnown } from './last-known-basis';
import type { BandJob } from './jobs';
import type { BandWorld } from './world';

const A_DAY = 24 * 3600;
/** What a next refinement looks at. */
const TOP = 100;

/** @throws Problem `busy` or `jira-unavailable`: the job is to be done again, later */
export async function runBandJob(world: BandWorld, job: BandJob): Promise<void> {
  switch (job.kind) {
    case 'refresh':
      return refresh(world, job.issueId);
    case 'fill':
      return fill(world, job.place);
    case 'withdraw':
      return withdraw(world, job.place, job.after);
    case 'sweep':
      return sweep(world, job.after);
  }
}

async function refresh(world: BandWorld, issueId: string): Promise<void> {
  // Unmarked first, then read: what happens from now on is marked anew.
  await world.shelf.write([{ name: dueName(issueId), value: undefined }], BAND_SECONDS);
  const kept = await keptBands(world, [issueId]);
  // A try that broke off may have shown what was no longer kept.
  if (kept.size === 0) return world.published.remove(issueId);
  await judgeAll(world, kept);
}

/** Two requests; what was not looked at yet is judged, too. */
async function fill(world: BandWorld, place: Place): Promise<void> {
  if (!(await publishesBands(world, place))) return;
  const lastKnown = await basesOf(world)(place);
  if (lastKnown === null) return;
  const top = await world.stories.firstOf(place, TOP);
  const known = await keptBands(world, top);
  // What another board shows stays as its own team's rules say.
  const ids = top.filter((id) => placeKey(known.get(id)?.place ?? place) === placeKey(place));
  const kept: KeptBands = new Map(ids.map((id) => [id, known.get(id) ?? null]));
  const items = await world.stories.readByIds(ids, lastKnown.basis.fields);
  await judgeAgain(world, kept, { place, lastKnown, items });
}

/** Nothing is read of Jira for it, and of stories that the app no longer sees it is taken away as well. */
async function withdraw(world: BandWorld, place: Place, after: string | null): Promise<void> {
  if (await publishesBands(world, place)) return;
  const { kept, next } = await pageOf(world, after);
  const ofPlace = [...kept].filter(([, band]) => placeKey(band.place) === placeKey(place));
  // Also where none is noted as shown: another job may show it just now.
  await forget(
    world,
    ofPlace.map(([issueId]) => issueId),
  );
  if (next !== null) await world.bandJobs.push({ kind: 'withdraw', place, after: next }, 1);
}

/** Events may be lost, and a huge description sends none: all is read again once a day, 1 point each. */
async function sweep(world: BandWorld, after: string | null): Promise<void> {
  const { kept, next } = await pageOf(world, after);
  const basisOf = basesOf(world);
  for (const [place, some] of byPlace(kept)) {
    const lastKnown = await basisOf(place);
    // After a quiet weekend nothing may be known of a place: what is shown stays, as nothing says that it is otherwise.
    if (lastKnown === null && (await publishesBands(world, place))) continue;
    await judgeOf(world, place, some, lastKnown);
    await fillOnce(world, place);
  }
  if (next !== null) await world.bandJobs.push({ kind: 'sweep', after: next }, 1);
}

async function pageOf(
  world: BandWorld,
  after: string | null,
): Promise<{ readonly kept: ReadonlyMap<string, StoredBand>; readonly next: string | null }> {
  const { names, next } = await world.shelf.page(BAND_BEGINNING, after);
  return {
    kept: await keptBands(
      world,
      names.map((name) => name.slice(BAND_BEGINNING.length)),
    ),
    next,
  };
}

/** One request for each place that judged some of them. */
async function judgeAll(world: BandWorld, kept: ReadonlyMap<string, StoredBand>): Promise<void> {
  const basisOf = basesOf(world);
  for (const [place, some] of byPlace(kept)) {
    await judgeOf(world, place, some, await basisOf(place));
  }
}

async function judgeOf(
  world: BandWorld,
  place: Place,
  kept: ReadonlyMap<string, StoredBand>,
  lastKnown: LastKnown | null,
): Promise<void> {
  const ids = [...kept.keys()];
  const items = lastKnown === null ? [] : await world.stories.readByIds(ids, lastKnown.basis.fields);
  await judgeAgain(world, kept, { place, lastKnown, items });
}

/** What has come to the top of the backlog since yesterday is shown, too. */
async function fillOnce({ shelf, bandJobs, now }: BandWorld, place: Place): Promise<void> {
  const name = `band-fill:${placeKey(place)}:${now().toISOString().slice(0, 10)}`;
  if (await shelf.claim(name, {}, A_DAY)) await bandJobs.push({ kind: 'fill', place, after: null }, 0);
}

function byPlace(
  kept: ReadonlyMap<string, StoredBand>,
): readonly (readonly [Place, ReadonlyMap<string, StoredBand>])[] {
  const places = new Map<string, readonly [Place, Map<string, StoredBand>]>();
  for (const [id, band] of kept) {
    const key = placeKey(band.place);
    const found = places.get(key) ?? ([band.place, new Map<string, StoredBand>()] as const);
    found[1].set(id, band);
    places.set(key, found);
  }
  return [...places.values()];
}
