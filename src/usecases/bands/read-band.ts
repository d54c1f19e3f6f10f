/** What Jira shows beside the panel's title before it is opened: asked with no person, so it says nothing but the band. */
import type { Shelf } from '../ports';
import { bandName, storedBandFrom, type StoredBand } from './stored-band';

/** One read of the store, no request of Jira. @returns `null` where it can't be told */
export async function readBand(
  shelf: Pick<Shelf, 'readAll'>,
  issueId: string,
): Promise<Pick<StoredBand, 'band' | 'isAgreed'> | null> {
  const [found] = await shelf.readAll([bandName(issueId)]);
  return storedBandFrom(found);
}
