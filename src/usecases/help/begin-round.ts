/** Begins the daily look at whether a meeting is near that too little is told for. */
import type { HelpWorld } from './world';

/** Longer than the platform may be late with the second of two equal runs. */
const CLAIM_SECONDS = 2 * 24 * 3600;

/** A schedule may run twice; the places are gone through once. */
export async function beginHelpRound({
  shelf,
  jobs,
  now,
}: Pick<HelpWorld, 'shelf' | 'jobs' | 'now'>): Promise<void> {
  const name = `help-round:${now().toISOString().slice(0, 10)}`;
  if (!(await shelf.claim(name, { begun: true }, CLAIM_SECONDS))) return;
  try {
    await jobs.push({ kind: 'round', after: null });
  } catch (problem) {
    // The second run of the day may have more luck.
    await shelf.write([{ name, value: undefined }], CLAIM_SECONDS);
    throw problem;
  }
}
