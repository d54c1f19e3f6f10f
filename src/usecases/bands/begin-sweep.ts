/** Begins the nightly round over the bands that are kept. */
import type { Shelf } from '../ports';
import { BAND_BEGINNING } from './stored-band';
import type { BandJobs } from './jobs';

/** Longer than the platform may be late with the second of two equal runs. */
const CLAIM_SECONDS = 2 * 24 * 3600;

/** Nothing where nobody shows bands. A schedule may run twice; the stories are read once. */
export async function beginSweep({
  shelf,
  bandJobs,
  now,
}: {
  readonly shelf: Shelf;
  readonly bandJobs: BandJobs;
  readonly now: () => Date;
}): Promise<void> {
  if ((await shelf.page(BAND_BEGINNING, null)).names.length === 0) return;
  const name = `band-round:${now().toISOString().slice(0, 10)}`;
  if (!(await shelf.claim(name, { begun: true }, CLAIM_SECONDS))) return;
  try {
    await bandJobs.push({ kind: 'sweep', after: null }, 0);
  } catch (problem) {
    // The second run of the day may have more luck.
    await shelf.write([{ name, value: undefined }], CLAIM_SECONDS);
    throw problem;
  }
}
