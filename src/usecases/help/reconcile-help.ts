/** Whomever a Product Owner's record of offers names can be found from the account, also after a record of a person was begun anew. */
import { changePerson } from '../change-person';
import type { Records } from '../records';
import { asNamedIn } from './change-help';
import { helpersNamed } from './help-record';

/** @throws Problem `unreadable`, `busy`, `changed-meanwhile` as `Records` does */
export async function reconcileHelp(records: Records, owner: string): Promise<void> {
  const help = await records.read('help', owner);
  if (help === null) return;
  for (const accountId of [owner, ...helpersNamed(help.value)])
    await changePerson(records, accountId, asNamedIn(owner, true));
}
