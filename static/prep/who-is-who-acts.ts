/** What somebody can do about roles here: each sends one call and shows what comes of it. */
import type { Reply } from '../../src/contract';
import type { PersonName } from '../../src/contract/team';
import type { FirstLookDays, Role } from '../../src/refinement/team/team';
import * as calls from '../shared/team-calls';
import type { ShownTeam } from './who-is-who-team';

export interface RoleActs {
  readonly confirm: (role: Role) => void;
  readonly stepBack: (role: Role) => void;
  readonly stay: (role: Role) => void;
  /** `null` takes the question back. */
  readonly offer: (role: Role, to: string | null) => void;
  readonly answerOffer: (role: Role, yes: boolean) => void;
  readonly answerSecond: (role: Role, accountId: string, yes: boolean) => void;
  readonly publishBands: (publishes: boolean) => void;
  readonly setFirstLook: (days: FirstLookDays) => void;
  /** Never rejects. */
  readonly find: (letters: string) => Promise<Reply<readonly PersonName[]>>;
}

/** @param timeZone of the person, IANA */
export function roleActs(boardId: number | null, timeZone: string, act: ShownTeam['act']): RoleActs {
  const claim = (role: Role) => ({ boardId, role, timeZone });
  return {
    confirm: (role) => {
      act(() => calls.confirmRole(claim(role)));
    },
    stepBack: (role) => {
      act(() => calls.stepBack(claim(role)));
    },
    stay: (role) => {
      act(() => calls.stayInRole(claim(role)));
    },
    offer: (role, to) => {
      act(() => calls.offerRole(claim(role), to));
    },
    answerOffer: (role, yes) => {
      act(() => calls.answerOffer(claim(role), yes));
    },
    answerSecond: (role, accountId, yes) => {
      act(() => calls.answerSecond(claim(role), accountId, yes));
    },
    publishBands: (publishes) => {
      act(() => calls.publishBands(boardId, publishes));
    },
    setFirstLook: (days) => {
      act(() => calls.setFirstLook(boardId, days));
    },
    find: (letters) => calls.findPeople(boardId, letters),
  };
}
