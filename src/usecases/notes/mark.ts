/** How somebody is told from others beside one story, without their account being kept. */
import { createHash } from 'node:crypto';

/** 96 bits: no two of a team meet by chance. */
const LENGTH = 16;

/**
 * A one-way sign of a person, for this one story only: so that nobody is counted twice and everybody may take back what was theirs.
 * Of another story the same person has another one, so marks tell nothing about anybody across stories. No account can be read from
 * it; whoever has both ids can make it again and compare, as the app itself does.
 * @param of the id of the story; of a check that is contested at one place, the id of that record
 */
export function markOf(of: string, accountId: string): string {
  return createHash('sha256').update(`${of}:${accountId}`).digest('base64url').slice(0, LENGTH);
}
