/** One Product Owner of several boards is one person: at how many other places the same account has the role. Told only to them. */
import { rolesInForce } from '../../refinement/team/in-force';
import { placeKey } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';

/** Nobody owns the backlogs of more, and each is a read of its own. */
const MOST_PLACES = 20;

export async function countOtherPlacesOwned(
  { records, now }: Pick<World, 'records' | 'now'>,
  { accountId, place }: Pick<Member, 'accountId' | 'place'>,
): Promise<number> {
  const person = await unlessUnreadable(records.read('person', accountId));
  const others = (person?.value.places ?? []).filter((key) => key !== placeKey(place)).slice(0, MOST_PLACES);
  const teams = await Promise.all(others.map((key) => unlessUnreadable(records.read('team', key))));
  const at = now().toISOString();
  return teams.filter(
    (team) => team !== null && rolesInForce(team.value, accountId, at).includes('product-owner'),
  ).length;
}

/** What can't be read elsewhere must not close this place. */
async function unlessUnreadable<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Problem && error.code === 'unreadable') return null;
    throw error;
  }
}
