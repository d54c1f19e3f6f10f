/** Begins the weekly round over what is kept of people. */
import type { PersonalDataWorld } from './world';

/** Longer than the platform may be late with the second of two equal runs. */
const CLAIM_SECONDS = 2 * 24 * 3600;

/** A schedule may run twice; the accounts are reported once: Atlassian asks for no more than one report a cycle. */
export async function beginRound({ shelf, jobs, now }: PersonalDataWorld): Promise<void> {
  const day = now().toISOString().slice(0, 10);
  if (await shelf.claim(`personal-data-round:${day}`, { begun: true }, CLAIM_SECONDS))
    await jobs.push({ part: 'old-choices', after: null });
}
