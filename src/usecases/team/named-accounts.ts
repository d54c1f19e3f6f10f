/** Whom a team's record names, and how each of them finds it again. */
import type { Team } from '../../refinement/team/team';
import type { PersonRecord } from '../records';

/** Each account once: those on the list, in a role, at either end of a role that is offered, and who said something of helping. */
export function accountsNamed({ members, roles, handOvers, helping }: Team): ReadonlySet<string> {
  return new Set([
    ...(members ?? []),
    ...roles.map(({ accountId }) => accountId),
    ...handOvers.flatMap(({ from, to }) => [from, to]),
    ...helping.map(({ accountId }) => accountId),
  ]);
}

/** The change of a person's record that says that the team of this place names this account, or no longer does. */
export function asNamed(placeKey: string, isNamed: boolean): (person: PersonRecord) => PersonRecord {
  return (person) => {
    if (person.places.includes(placeKey) === isNamed) return person;
    const others = person.places.filter((place) => place !== placeKey);
    return { ...person, places: isNamed ? [...others, placeKey] : others };
  };
}
