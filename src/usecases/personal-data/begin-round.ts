/** Begins the weekly round over what is kept of people. */
import type { PersonalDataWorld } from './world';

/** Longer than the platform may be late with the second of two equal runs. */
const CLAIM_SECONDS = 2 * 24 * 3600;

/** A schedule may run twice; the accounts are reported once: Atlassian asks for no more than one report a cycle. */
export async function beginRound({ shelf, jobs, now }: PersonalDataWorld): Promise<void> {
  const name = `personal-data-round:${now().toISOString().slice(0, 10)}`;
  if (!(await shelf.claim(name, { begun: true }, CLAIM_SECONDS))) return;
  try {
    await jobs.push({ part: 'old-choices', after: null });
  } catch (problem) {
    // The second run of the day may have more luck.
    await shelf.write([{ name, value: undefined }], CLAIM_SECONDS);
    throw problem;
  }
}
