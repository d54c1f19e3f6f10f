/**
 * Changes what a Product Owner was offered, and in the same write the records of those whom it names: whatever names somebody can be found
 * from the account, and so be reported and erased.
 */
import { personChange, TRIES } from '../change-person';
import { Problem } from '../problem';
import type { PersonRecord, RecordChange, Records } from '../records';
import { helpersNamed, NOTHING_OFFERED, type HelpRecord } from './help-record';

/** One read of the store. @throws Problem `unreadable` */
export async function readHelpOf(records: Pick<Records, 'read'>, accountId: string): Promise<HelpRecord> {
  return (await records.read('help', accountId))?.value ?? NOTHING_OFFERED;
}

/**
 * Reads, changes and writes, anew where somebody else was faster.
 * @param owner account of the Product Owner
 * @param change pure: it may be asked again. It gives back the record that it got where there is nothing to change, and `null` where
 *   nothing is to be kept any more; what it throws is thrown, and nothing is written.
 * @returns the record as it is now
 * @throws Problem `changed-meanwhile` where somebody else was faster each time; `unreadable`, `busy` as `Records` does
 */
export async function changeHelp(
  records: Records,
  owner: string,
  change: (help: HelpRecord) => HelpRecord | null,
): Promise<HelpRecord> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const kept = await records.read('help', owner);
    const before = kept?.value ?? NOTHING_OFFERED;
    const next = change(before);
    if (next === before || (next === null && kept === null)) return before;
    const people = await indexChanges(records, owner, kept?.value ?? null, next);
    const ofHelp: RecordChange = { kind: 'help', id: owner, value: next, over: kept?.version ?? null };
    if (await records.write([ofHelp, ...people])) return next ?? NOTHING_OFFERED;
  }
  throw new Problem('changed-meanwhile', 'what somebody was offered was written by others each time');
}

/** At most 20 helpers and whose it is: one write holds them (`MOST_TOGETHER`). */
async function indexChanges(
  records: Records,
  owner: string,
  before: HelpRecord | null,
  next: HelpRecord | null,
): Promise<readonly RecordChange[]> {
  const [then, now] = [accountsIn(owner, before), accountsIn(owner, next)];
  const changed = [
    ...[...now].filter((id) => !then.has(id)).map((id) => [id, true] as const),
    ...[...then].filter((id) => !now.has(id)).map((id) => [id, false] as const),
  ];
  const changes = await Promise.all(
    changed.map(async ([id, isNamed]) =>
      personChange(id, await records.read('person', id), asNamedIn(owner, isNamed)),
    ),
  );
  return changes.filter((each) => each !== null);
}

function accountsIn(owner: string, help: HelpRecord | null): ReadonlySet<string> {
  return help === null ? new Set() : new Set([owner, ...helpersNamed(help)]);
}

/** The change of a person's record that says that this Product Owner's record names them, or no longer does. */
export function asNamedIn(owner: string, isNamed: boolean): (person: PersonRecord) => PersonRecord {
  return (person) => {
    if (person.helpOf.includes(owner) === isNamed) return person;
    const others = person.helpOf.filter((id) => id !== owner);
    return { ...person, helpOf: isNamed ? [...others, owner] : others };
  };
}
