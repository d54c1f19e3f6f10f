/** Forgets an account: in every team that names it, in what a Product Owner was offered, and then its own record. */
import { showsBands } from '../../refinement/team/in-force';
import type { Team } from '../../refinement/team/team';
import { changePerson } from '../change-person';
import { changeHelp } from '../help/change-help';
import { withoutHelper } from '../help/help-record';
import type { Records } from '../records';
import { changeTeamOf } from './change-team';

/**
 * Erases what is kept of an account. The way to what could not be changed stays, so that the next try finds it.
 * @param at an instant, ISO 8601 in UTC
 * @throws what changing one of the teams threw, once all others are done
 */
export async function eraseAccount(records: Records, accountId: string, at: string): Promise<void> {
  const person = await records.read('person', accountId);
  const forgotten: string[] = [];
  const faults: unknown[] = [];
  for (const owner of person?.value.helpOf ?? []) {
    try {
      await changeHelp(records, owner, (help) =>
        owner === accountId ? null : withoutHelper(help, accountId),
      );
    } catch (fault) {
      faults.push(fault);
    }
  }
  for (const place of person?.value.places ?? []) {
    try {
      await changeTeamOf(records, place, (team) => withoutAccount(team, accountId, at));
      forgotten.push(place);
    } catch (fault) {
      faults.push(fault);
    }
  }
  // A team may have named the account a moment ago: its place stays, too.
  await changePerson(records, accountId, ({ places, helpOf }) => ({
    accountId,
    boards: {},
    places: places.filter((place) => !forgotten.includes(place)),
    helpOf,
  }));
  if (faults.length > 0) throw faults[0];
}

/**
 * The team without this account. A list of which nobody is left becomes none at all, and then the team is all who may edit:
 * an empty list would lock everybody out, and nobody would be left to change it. Where no Product Owner is left nothing is shown to
 * everybody, and whoever comes after decides anew.
 */
export function withoutAccount(team: Team, accountId: string, at: string): Team {
  const members = team.members?.filter((id) => id !== accountId) ?? null;
  const roles = team.roles.filter((held) => held.accountId !== accountId);
  const handOvers = team.handOvers.filter(({ from, to }) => from !== accountId && to !== accountId);
  const helping = team.helping.filter((helper) => helper.accountId !== accountId);
  const isSame =
    members?.length === team.members?.length &&
    roles.length === team.roles.length &&
    handOvers.length === team.handOvers.length &&
    helping.length === team.helping.length;
  if (isSame) return team;
  const left = { ...team, members: members?.length === 0 ? null : members, roles, handOvers, helping };
  return { ...left, publishesBands: showsBands(team, at) && showsBands(left, at) };
}
