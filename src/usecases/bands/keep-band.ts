/** Keeps the band of a story that somebody has just looked at, where its team shows bands to everybody. */
import type { Shelf } from '../ports';
import {
  BAND_SECONDS,
  bandName,
  isSameStanding,
  isWorthWritingAnew,
  storedBand,
  storedBandFrom,
  type StoredBand,
} from './stored-band';
import type { BandJobs } from './jobs';

/** A story of such a team, as it was judged for whoever looks. */
export interface Looked {
  readonly issueId: string;
  /** `null`: it can't be told, or must not be kept. */
  readonly standing: Pick<StoredBand, 'band' | 'isAgreed' | 'place' | 'storyProjectId'> | null;
}

/**
 * Writes only what is other than what is kept. The issue's own property is the queue's to change: nobody who looks waits for it.
 * @param now an instant, ISO 8601 in UTC
 */
export async function keepBand(
  { shelf, bandJobs }: { readonly shelf: Shelf; readonly bandJobs: BandJobs },
  { issueId, standing }: Looked,
  now: string,
): Promise<void> {
  const name = bandName(issueId);
  const [found] = await shelf.readAll([name]);
  const before = storedBandFrom(found);
  const published = before?.published ?? null;
  if (standing === null) {
    // What everybody sees is taken away first; then what is kept goes, too. A job may just be about to note what it shows.
    if (before !== null) await bandJobs.push({ kind: 'refresh', issueId }, 0);
    if (published === null && found !== undefined)
      await shelf.write([{ name, value: undefined }], BAND_SECONDS);
    return;
  }
  const band: StoredBand = { ...standing, published, at: now };
  if (before === null || !isSameStanding(before, band) || isWorthWritingAnew(before, now))
    await shelf.write([{ name, value: storedBand(band) }], BAND_SECONDS);
  if (standing.band !== published) await bandJobs.push({ kind: 'refresh', issueId }, 0);
}
