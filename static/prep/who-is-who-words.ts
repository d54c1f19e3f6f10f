/** Who is who in words: one line for the page, and a remark beside each name. */
import type { HandOverView, RoleView, TeamView } from '../../src/contract/team';
import { ROLES, type Role } from '../../src/refinement/team/team';
import type { DayAndTime } from '../shared/as-of';
import { say } from '../shared/say';
import { currentWords } from '../shared/words';

/** Says when an instant is, to the person who looks. */
export type When = (instant: string) => DayAndTime | null;

/** The line of the page: what waits for an answer of whoever looks, then who has said which role is theirs. */
export function whoLine(team: TeamView, when: When): string {
  const questions = ROLES.flatMap((role) => [
    ...offersTo(team, role).map(({ from }) => say(`team.offer.${role}`, { name: from.name })),
    ...secondsFor(team, role).map(({ person }) => say(`team.second.${role}`, { name: person.name })),
  ]);
  const roles = ROLES.flatMap((role) => {
    const people = holders(team, role).map((held) => personWithRemark(held, when));
    if (people.length > 0)
      return [say('team.line', { role: say(`team.role.${role}`), people: listed(people) })];
    return role === 'product-owner' ? [say('team.none')] : [];
  });
  return [...questions, ...roles].join(' ');
}

/** Whoever has a role or is about to; somebody who was told "not now" is neither. */
export function holders({ roles }: TeamView, role: Role): readonly RoleView[] {
  return roles.filter((held) => held.role === role && !isDeclined(held));
}

/** An entry that was told "not now": only whoever asked gets to see it. */
export function isDeclined({ awaitsYes, until }: RoleView): boolean {
  return awaitsYes && until !== null;
}

/** Questions to take over a role that wait for whoever looks. */
export function offersTo({ handOvers }: TeamView, role: Role): readonly HandOverView[] {
  return handOvers.filter((asked) => asked.role === role && asked.isForYou);
}

/** Those who would share a role with whoever looks, and wait for the answer. */
export function secondsFor(team: TeamView, role: Role): readonly RoleView[] {
  if (!team.you.roles.includes(role)) return [];
  return holders(team, role).filter(({ awaitsYes, inForce, isYou }) => awaitsYes && !inForce && !isYou);
}

/** What is to be known of an entry beside its name; empty where it is simply so. */
export function remarkOn({ inForce, awaitsYes, from, until }: RoleView, when: When): string {
  if (!inForce) return saidAt(awaitsYes ? 'team.awaits' : 'team.from', when(from));
  return until === null ? '' : saidAt('team.until', when(until));
}

function personWithRemark(held: RoleView, when: When): string {
  const { name } = held.person;
  const remark = remarkOn(held, when);
  return remark === '' ? name : say('team.person', { name, remark });
}

function saidAt(key: 'team.from' | 'team.until' | 'team.awaits', at: DayAndTime | null): string {
  return at === null ? '' : say(key, { ...at });
}

function listed(people: readonly string[]): string {
  return new Intl.ListFormat(currentWords().locale, { type: 'conjunction' }).format(people);
}
