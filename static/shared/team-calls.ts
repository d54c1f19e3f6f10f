/** The calls about who is who around a board; see the contract. None of them rejects. */
import type { Reply } from '../../src/contract';
import type { PersonName, RoleClaim, TeamView } from '../../src/contract/team';
import type { FirstLookDays } from '../../src/refinement/team/team';
import { invoke, wellFormed } from './bridge';

type Asked = Promise<Reply<TeamView>>;

export function readTeam(boardId: number | null): Asked {
  return wellFormed(invoke('readTeam', { boardId }));
}

/** "I'm the Product Owner here", or the Scrum Master. */
export function confirmRole(claim: RoleClaim): Asked {
  return wellFormed(invoke('confirmRole', claim));
}

export function stepBack(claim: RoleClaim): Asked {
  return wellFormed(invoke('stepBack', claim));
}

export function stayInRole(claim: RoleClaim): Asked {
  return wellFormed(invoke('stayInRole', claim));
}

/** @param to `null` takes the question back */
export function offerRole(claim: RoleClaim, to: string | null): Asked {
  return wellFormed(invoke('offerRole', { ...claim, to }));
}

export function answerOffer(claim: RoleClaim, yes: boolean): Asked {
  return wellFormed(invoke('answerOffer', { ...claim, yes }));
}

/** @param accountId whoever would share the role */
export function answerSecond(claim: RoleClaim, accountId: string, yes: boolean): Asked {
  return wellFormed(invoke('answerSecond', { ...claim, accountId, yes }));
}

/** People by the first letters of their names. */
export function findPeople(boardId: number | null, letters: string): Promise<Reply<readonly PersonName[]>> {
  return wellFormed(invoke('findPeople', { boardId, letters }));
}

/**
 * @param members accounts; `null`: all who may edit
 * @param over the list as it was read
 */
export function nameMembers(
  boardId: number | null,
  members: readonly string[] | null,
  over: readonly string[] | null,
): Asked {
  return wellFormed(invoke('nameMembers', { boardId, members, over }));
}

/** Shows bands to everybody who may see the stories, or no longer does. */
export function publishBands(boardId: number | null, publishes: boolean): Asked {
  return wellFormed(invoke('publishBands', { boardId, publishes }));
}

export function setFirstLook(boardId: number | null, days: FirstLookDays): Asked {
  return wellFormed(invoke('setFirstLook', { boardId, days }));
}
