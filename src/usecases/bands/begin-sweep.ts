/** Begins the nightly round over the bands that are kept. */
import { onceADay } from '../once-a-day';
import type { Shelf } from '../ports';
import { BAND_BEGINNING } from './stored-band';
import type { BandJobs } from './jobs';

/** Nothing where nobody shows bands. */
export async function beginSweep(world: {
  readonly shelf: Shelf;
  readonly bandJobs: BandJobs;
  readonly now: () => Date;
}): Promise<void> {
  if ((await world.shelf.page(BAND_BEGINNING, null)).names.length === 0) return;
  await onceADay(world, 'band-round', () => world.bandJobs.push({ kind: 'sweep', after: null }, 0));
}
