/** Judges stories again whose bands are kept, by the rules by which they were judged last, and shows everybody what is to be shown. */
import { showsBands } from '../../refinement/team/in-force';
import { NOTHING_SAID, placeKey, type Place } from '../../refinement/team/team';
import type { UnattendedItem } from '../ports';
import { Problem } from '../problem';
import { lastKnownBasis, type LastKnown } from './last-known-basis';
import { standingOf } from './standing';
import {
  BAND_SECONDS,
  bandName,
  isSameStanding,
  isWorthWritingAnew,
  storedBand,
  storedBandFrom,
  type StoredBand,
} from './stored-band';
import type { BandWorld } from './world';

type Needed = Pick<BandWorld, 'shelf' | 'records' | 'kept' | 'published' | 'now'>;

/** Of one issue; `null` where none is kept yet. */
export type KeptBands = ReadonlyMap<string, StoredBand | null>;

/** Bands that are kept, by the id of the issue; what can't be read counts as none. */
export async function keptBands(
  { shelf }: Pick<BandWorld, 'shelf'>,
  issueIds: readonly string[],
): Promise<ReadonlyMap<string, StoredBand>> {
  const values = await shelf.readAll(issueIds.map(bandName));
  const found = new Map<string, StoredBand>();
  issueIds.forEach((id, at) => {
    const band = storedBandFrom(values[at]);
    if (band !== null) found.set(id, band);
  });
  return found;
}

/** The stories of one place as they are now; one that is not there counts as unseen. */
export interface ReadAgain {
  readonly place: Place;
  /** `null` where nothing can be told for sure. */
  readonly lastKnown: LastKnown | null;
  readonly items: readonly UnattendedItem[];
}

/**
 * Writes what has changed. A story that is gone, has moved to another project, has a security level, whose team no longer shows bands,
 * or of which too little is known has none any more, until somebody of its team looks at it. What was judged elsewhere is left alone.
 * @throws Problem `busy` or `jira-unavailable`: what was not done yet is done the next time
 */
export async function judgeAgain(
  world: Needed,
  kept: KeptBands,
  { place, lastKnown, items }: ReadAgain,
): Promise<void> {
  const byId = new Map(items.map((item) => [item.story.id, item]));
  const publishes = await publishesBands(world, place);
  const own = [...kept].filter(([, before]) => before === null || placeKey(before.place) === placeKey(place));
  for (const [issueId, before] of own) {
    const item = byId.get(issueId);
    const isThere =
      publishes &&
      item?.isOpenToAll === true &&
      // A board may show several projects; without one, a story that has moved belongs to another team.
      (place.boardId !== null || item.projectId === place.projectId) &&
      (before?.storyProjectId === undefined || item.projectId === before.storyProjectId);
    const standing = isThere && lastKnown !== null ? await standingOf(world, item.story, lastKnown) : null;
    const storyProjectId = item?.projectId;
    await settle(world, issueId, before, standing === null ? null : { ...standing, place, storyProjectId });
  }
  // Switched off meanwhile: whoever takes the others away may have been there before these were noted.
  if (publishes && !(await publishesBands(world, place)))
    await forget(
      world,
      own.map(([issueId]) => issueId),
    );
}

/**
 * Shows nobody the bands of these stories any more. What is kept goes last: it leads to what is shown, if this breaks off; and it says before
 * that nothing is shown for sure, so that whoever shows them again later doesn't believe that they still are.
 */
export async function forget(
  { shelf, published }: Pick<BandWorld, 'shelf' | 'published'>,
  issueIds: readonly string[],
): Promise<void> {
  const kept = await keptBands({ shelf }, issueIds);
  for (const id of issueIds) {
    const band = kept.get(id);
    if (band !== undefined && band.published !== null) {
      const unsure = storedBand({ ...band, published: null });
      await shelf.write([{ name: bandName(id), value: unsure }], BAND_SECONDS);
    }
    await published.remove(id);
    await shelf.write([{ name: bandName(id), value: undefined }], BAND_SECONDS);
  }
}

/** Whether the team of a place shows its bands to everybody, and since they said so somebody always could take it back. */
export async function publishesBands(
  { records, now }: Pick<BandWorld, 'records' | 'now'>,
  place: Place,
): Promise<boolean> {
  const team = (await records.read('team', placeKey(place)).catch(unreadable))?.value ?? NOTHING_SAID;
  return showsBands(team, now().toISOString());
}

async function settle(
  { shelf, published, now }: Needed,
  issueId: string,
  before: StoredBand | null,
  standing: Omit<StoredBand, 'published' | 'at'> | null,
): Promise<void> {
  if (standing === null) {
    // Also where none is noted as shown: a job may have broken off after it showed one.
    if (before !== null) await forget({ shelf, published }, [issueId]);
    return;
  }
  const at = now().toISOString();
  const shown = before?.published ?? null;
  const asked = standing.band;
  const keep = (band: StoredBand): Promise<void> =>
    shelf.write([{ name: bandName(issueId), value: storedBand(band) }], BAND_SECONDS);
  // What may be shown can be found, and taken away: it is kept before. As shown it is noted after, so that a job which breaks off in
  // between shows it once more.
  if (before === null) await keep({ ...standing, published: null, at });
  const isShown = asked === shown || (await published.publish(issueId, asked));
  const wanted = isShown ? asked : null;
  const band: StoredBand = { ...standing, published: wanted, at: before?.at ?? at };
  // What is shown must not be forgotten: it could not be taken away any more.
  const isOld = before !== null && wanted !== null && isWorthWritingAnew(before, at);
  if (before !== null && isSameStanding(before, band) && wanted === shown && !isOld) return;
  await keep(isOld ? { ...band, at } : band);
}

/** The basis of each place once. */
export function basesOf(world: Needed): (place: Place) => Promise<LastKnown | null> {
  const known = new Map<string, Promise<LastKnown | null>>();
  return (place) => {
    const key = placeKey(place);
    const found = known.get(key) ?? lastKnownBasis(world, place);
    known.set(key, found);
    return found;
  };
}

/** Nothing is shown of what can't be known. */
function unreadable(problem: unknown): null {
  if (problem instanceof Problem && problem.code === 'unreadable') return null;
  throw problem;
}
