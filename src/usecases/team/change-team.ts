/**
 * Changes what a team says about itself, and in the same write the records of those whom it names, newly or no longer: whatever
 * names somebody can be found from the account, and so be reported and erased.
 */
import { NOTHING_SAID, placeKey, type Place, type Team } from '../../refinement/team/team';
import { personChange, TRIES } from '../change-person';
import { Problem } from '../problem';
import { MOST_TOGETHER, type RecordChange, type Records } from '../records';
import { accountsNamed, asNamed } from './named-accounts';
import { reconcile } from './reconcile';

/** Beside the team itself. */
const MOST_PEOPLE = MOST_TOGETHER - 1;

/** Somebody who is named from now on, or no longer. */
interface NamedAnew {
  readonly accountId: string;
  readonly isNamed: boolean;
}

/**
 * Reads, changes and writes, anew where somebody else was faster.
 * @param change pure: it may be asked again, over what somebody else wrote. It gives back the team that it got where there is
 *   nothing to change; what it throws is thrown, and nothing is written.
 * @returns the team as it is now
 * @throws Problem `changed-meanwhile` where somebody else was faster each time; `unreadable`, `busy` as `Records` does
 */
export function changeTeam(records: Records, place: Place, change: (team: Team) => Team): Promise<Team> {
  return changeTeamOf(records, placeKey(place), change);
}

/** The same for a place of which only the key is known. */
export async function changeTeamOf(
  records: Records,
  key: string,
  change: (team: Team) => Team,
): Promise<Team> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await records.read('team', key);
    const team = before?.value ?? NOTHING_SAID;
    const next = change(team);
    if (next === team) return team;

    const anew = namedAnew(team, next);
    const people = await indexChanges(records, key, anew.slice(0, MOST_PEOPLE));
    const ofTeam: RecordChange = { kind: 'team', id: key, value: next, over: before?.version ?? null };
    if (await records.write([ofTeam, ...people])) {
      await followUp(records, key, anew.slice(MOST_PEOPLE));
      return next;
    }
  }
  throw new Problem('changed-meanwhile', 'the record of a team was written by somebody else each time');
}

/** Those who are named newly come first: somebody who can't be found weighs more than somebody found in vain. */
function namedAnew(before: Team, next: Team): readonly NamedAnew[] {
  const [then, now] = [accountsNamed(before), accountsNamed(next)];
  return [
    ...[...now].filter((id) => !then.has(id)).map((accountId) => ({ accountId, isNamed: true })),
    ...[...then].filter((id) => !now.has(id)).map((accountId) => ({ accountId, isNamed: false })),
  ];
}

async function indexChanges(
  records: Records,
  key: string,
  anew: readonly NamedAnew[],
): Promise<readonly RecordChange[]> {
  const changes = await Promise.all(
    anew.map(async ({ accountId, isNamed }) =>
      personChange(accountId, await records.read('person', accountId), asNamed(key, isNamed)),
    ),
  );
  return changes.filter((change) => change !== null);
}

/** What one write can't hold. The team is written by now: whom this does not reach, the weekly repair does. */
async function followUp(records: Records, key: string, anew: readonly NamedAnew[]): Promise<void> {
  for (const { accountId } of anew) await reconcile(records, key, accountId).catch(leaveToRepair);
}

function leaveToRepair(): void {
  // Nothing is lost: the team names them, and all teams are gone through each week.
}
