/** A list of members before it is saved. Pure. */
import type { PersonName, TeamView } from '../../src/contract/team';

/** A list begins with those who have said who they are here. */
export function firstList({ roles }: Pick<TeamView, 'roles'>): readonly PersonName[] {
  const people = new Map(roles.map(({ person }) => [person.accountId, person]));
  return [...people.values()];
}

/** Whether both name the same accounts, in whatever order; `null`: all who may edit. */
export function isSameList(one: readonly PersonName[] | null, other: readonly PersonName[] | null): boolean {
  if (one === null || other === null) return one === other;
  const accounts = new Set(other.map(({ accountId }) => accountId));
  return one.length === accounts.size && one.every(({ accountId }) => accounts.has(accountId));
}
