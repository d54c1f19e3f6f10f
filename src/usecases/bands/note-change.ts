/** Something happened to an issue: where its band is kept, it is judged again soon. Costs no request of Jira. */
import type { Shelf } from '../ports';
import type { IssueHappening } from '../set-index/note-change';
import { bandName, BAND_SECONDS, dueName } from './stored-band';
import type { BandJobs } from './jobs';

/** A mark whose job never came is forgotten then; the nightly round sees the change anyway. */
const DUE_SECONDS = 3600;
/** What comes together is read together. */
const SHORTLY = 3;

/** @throws Problem `busy` when queue or store are; then it is as if nothing had been noted */
export async function noteBandChange(
  { shelf, bandJobs }: { readonly shelf: Shelf; readonly bandJobs: BandJobs },
  { issueId, isGone }: Pick<IssueHappening, 'issueId' | 'isGone'>,
): Promise<void> {
  const [kept] = await shelf.readAll([bandName(issueId)]);
  if (kept === undefined) return;
  if (isGone) {
    await shelf.write([{ name: bandName(issueId), value: undefined }], BAND_SECONDS);
    return;
  }
  const name = dueName(issueId);
  // A mark that is there already has a job that is still to come, and will read what is new now.
  if (!(await shelf.claim(name, {}, DUE_SECONDS))) return;
  try {
    await bandJobs.push({ kind: 'refresh', issueId }, SHORTLY);
  } catch (problem) {
    await shelf.write([{ name, value: undefined }], DUE_SECONDS);
    throw problem;
  }
}
