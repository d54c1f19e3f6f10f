/** Changes what is kept of one account. A record that says nothing any more is taken away: nothing is kept of a person for nothing. */
import { Problem } from './problem';
import { nothingOf, type PersonRecord, type RecordChange, type Records, type Versioned } from './records';

/** How often a change is tried over what somebody else has written meanwhile. */
export const TRIES = 3;

/**
 * Reads, changes and writes, anew where somebody else was faster.
 * @param change gives back the record that it got where there is nothing to change
 * @throws Problem `changed-meanwhile` where somebody else was faster each time; `unreadable`, `busy` as `Records` does
 */
export async function changePerson(
  records: Records,
  accountId: string,
  change: (person: PersonRecord) => PersonRecord,
): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await records.read('person', accountId);
    const wanted = personChange(accountId, before, change);
    if (wanted === null || (await records.write([wanted]))) return;
  }
  throw new Problem('changed-meanwhile', 'the record of a person was written by somebody else each time');
}

/**
 * What to write so that the change is made over the record that was read.
 * @returns `null` where there is nothing to write
 */
export function personChange(
  accountId: string,
  before: Versioned<PersonRecord> | null,
  change: (person: PersonRecord) => PersonRecord,
): RecordChange | null {
  const person = before?.value ?? nothingOf(accountId);
  const next = change(person);
  if (next === person || (before === null && saysNothing(next))) return null;
  const value = saysNothing(next) ? null : next;
  return { kind: 'person', id: accountId, value, over: before?.version ?? null };
}

function saysNothing({ boards, places, helpOf }: PersonRecord): boolean {
  return Object.keys(boards).length === 0 && places.length === 0 && helpOf.length === 0;
}
