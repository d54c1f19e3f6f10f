/**
 * Makes the records of people agree with those of teams, both ways. They are written together, so there is seldom anything to do:
 * after a change of more people than one write holds that was cut off, or after a fault of ours.
 */
import { personChange, TRIES } from '../change-person';
import { Problem } from '../problem';
import type { RecordChange, Records } from '../records';
import { accountsNamed, asNamed } from './named-accounts';

/** Whomever the team of this place names can be found from the account. */
export async function reconcilePlace(records: Records, placeKey: string): Promise<void> {
  const team = await records.read('team', placeKey);
  if (team === null) return;
  for (const accountId of accountsNamed(team.value)) await reconcile(records, placeKey, accountId);
}

/** A person's record leads to no team that does not name this account. */
export async function reconcilePerson(records: Records, accountId: string): Promise<void> {
  const person = await records.read('person', accountId);
  for (const placeKey of person?.value.places ?? []) await reconcile(records, placeKey, accountId);
}

/**
 * One person's record says of one place what its team says.
 * @throws Problem `changed-meanwhile` where somebody else wrote meanwhile, each time
 */
export async function reconcile(records: Records, placeKey: string, accountId: string): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const [team, person] = await Promise.all([
      records.read('team', placeKey),
      records.read('person', accountId),
    ]);
    const isNamed = team !== null && accountsNamed(team.value).has(accountId);
    const change = personChange(accountId, person, asNamed(placeKey, isNamed));
    if (change === null) return;
    // A way that leads nowhere does no harm, a missing one does: one is taken away only over the team as it was read.
    const sameTeam: RecordChange = {
      kind: 'team',
      id: placeKey,
      value: team?.value ?? null,
      over: team?.version ?? null,
    };
    if (await records.write(isNamed ? [change] : [change, sameTeam])) return;
  }
  throw new Problem('changed-meanwhile', 'a team or a person was written by somebody else each time');
}
