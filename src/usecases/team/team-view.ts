/** The team as one of its readers sees it: who said which role is theirs, by name, and what waits for an answer of theirs. */
import type { HandOverView, PersonName, RoleView, TeamView } from '../../contract/team';
import { questionTo } from '../../refinement/team/hand-over';
import { isDeclined, isInForce, standing } from '../../refinement/team/standing';
import type { HandOver, RoleHeld, Team } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { countOtherPlacesOwned } from './other-places-owned';

/**
 * What stands now. Whoever has no account any more is left out: their role counts no longer, and nobody can ask them anything.
 */
export async function teamView(world: World, member: Member): Promise<TeamView> {
  const { accountId, project, board, team } = member;
  const now = world.now().toISOString();
  const current = seenBy(accountId, standing(team, now));
  const [named, keepsList, alsoProductOwnerOf] = await Promise.all([
    world.jira.namesOf(accountsIn(current)),
    member.roles.includes('product-owner') || world.jira.mayAdminister(project.id),
    countOtherPlacesOwned(world, member),
  ]);
  const people = new Map(named.map((person) => [person.accountId, person]));
  const person = (id: string): readonly PersonName[] => {
    const found = people.get(id);
    return found === undefined ? [] : [found];
  };
  return {
    place: { projectKey: project.key, boardId: board?.id ?? null, name: board?.name ?? project.name },
    members: current.members?.flatMap(person) ?? null,
    roles: current.roles.flatMap((held) =>
      person(held.accountId).map((who) => roleView(held, who, accountId, now)),
    ),
    handOvers: current.handOvers.flatMap((asked) =>
      person(asked.from).flatMap((from) =>
        person(asked.to).map((to) => handOverView(asked, from, to, accountId)),
      ),
    ),
    firstLookDays: current.firstLookDays,
    publishesBands: current.publishesBands,
    you: { roles: member.roles, keepsList, alsoProductOwnerOf },
  };
}

/** A question stays between the two whom it concerns, and a "not now" with whoever asked: a no is told to nobody else. */
function seenBy(accountId: string, team: Team): Team {
  return {
    ...team,
    roles: team.roles.filter((held) => held.accountId === accountId || !isDeclined(held)),
    handOvers: team.handOvers.filter(
      (asked) => asked.from === accountId || questionTo(team, asked.role, accountId) === asked,
    ),
  };
}

function accountsIn({ members, roles, handOvers }: Team): readonly string[] {
  const ids = [
    ...roles.map(({ accountId }) => accountId),
    ...handOvers.flatMap(({ from, to }) => [from, to]),
    ...(members ?? []),
  ];
  return [...new Set(ids)];
}

function roleView(held: RoleHeld, person: PersonName, viewer: string, now: string): RoleView {
  const { role, from, until, awaitsYes } = held;
  return {
    role,
    person,
    from,
    until,
    inForce: isInForce(held, now),
    awaitsYes,
    isYou: person.accountId === viewer,
  };
}

function handOverView({ role }: HandOver, from: PersonName, to: PersonName, viewer: string): HandOverView {
  return { role, from, to, isForYou: to.accountId === viewer, isFromYou: from.accountId === viewer };
}
