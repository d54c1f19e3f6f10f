/** What pages learn of the team around a board: who said which role is theirs, and who belongs to it. Never a figure about anybody. */
import type { FirstLookDays, Role } from '../refinement/team/team';

export interface PersonName {
  readonly accountId: string;
  /** As Jira tells this person; empty where Jira tells no name. */
  readonly name: string;
}

export interface RoleView {
  readonly role: Role;
  readonly person: PersonName;
  /** From when on it is in force, and until when: instants, ISO 8601 in UTC. */
  readonly from: string;
  readonly until: string | null;
  readonly inForce: boolean;
  /** Whoever holds the role has not said yes to a second one yet; with `until`, they said "not now", which only whoever asked is told. */
  readonly awaitsYes: boolean;
  readonly isYou: boolean;
}

export interface HandOverView {
  readonly role: Role;
  readonly from: PersonName;
  readonly to: PersonName;
  /** It waits for the answer of whoever looks. */
  readonly isForYou: boolean;
  readonly isFromYou: boolean;
}

/** A board is where a team meets; a project, where there is none. */
export interface PlaceView {
  readonly projectKey: string;
  readonly boardId: number | null;
  readonly name: string;
}

export interface TeamView {
  readonly place: PlaceView;
  /** `null`: all who may edit. */
  readonly members: readonly PersonName[] | null;
  readonly roles: readonly RoleView[];
  readonly handOvers: readonly HandOverView[];
  readonly firstLookDays: FirstLookDays;
  /** Bands are shown to everybody who may see the stories, and can be searched for. */
  readonly publishesBands: boolean;
  readonly you: {
    /** Roles in force. */
    readonly roles: readonly Role[];
    /** May change the list of members: an administrator or the Product Owner. */
    readonly keepsList: boolean;
    /** Other places where the same person is Product Owner, so that both are seen as one; only to themselves. */
    readonly alsoProductOwnerOf: number;
  };
}

/** The page's time zone is an IANA name: working days are counted where people work. */
export interface RoleClaim {
  readonly boardId: number | null;
  readonly role: Role;
  readonly timeZone: string;
}
