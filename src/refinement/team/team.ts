/**
 * Who is who around a board: what the team has agreed about itself. It names people only where they named themselves, or where
 * the team narrowed itself to a list; nothing is counted about anybody.
 */

import type { Helper } from '../pair/helper';

/** A board or, where a project has none, the project: everything that a team decides belongs to one of them. */
export interface Place {
  readonly projectId: string;
  /** `null`: a project without boards. */
  readonly boardId: number | null;
}

export const ROLES = ['product-owner', 'scrum-master'] as const;
export type Role = (typeof ROLES)[number];

/** A role that somebody confirmed for themselves; nobody is given one. Instants are ISO 8601 in UTC. */
export interface RoleHeld {
  readonly role: Role;
  readonly accountId: string;
  readonly confirmedAt: string;
  /** From when on it is in force: after the first-look time, so that nobody is surprised. */
  readonly from: string;
  /** From when on it no longer is; `null` while nobody has stepped back. */
  readonly until: string | null;
  /**
   * Somebody of the same role was in force and has not said yes yet: then `from` is the end of a longer wait. Told "not now", it
   * ends where it would have begun (`until` is `from`), and is never in force.
   */
  readonly awaitsYes: boolean;
}

/** A role that its holder would like to hand to a colleague, who has not answered yet. */
export interface HandOver {
  readonly role: Role;
  readonly from: string;
  readonly to: string;
  readonly offeredAt: string;
}

export interface Team {
  /** Accounts to which the team narrowed itself; `null`: all who may edit. */
  readonly members: readonly string[] | null;
  readonly roles: readonly RoleHeld[];
  readonly handOvers: readonly HandOver[];
  /** Working days for which the Product Owner looks first. */
  readonly firstLookDays: FirstLookDays;
  /** The Product Owner has switched on that Jira shows everybody each story's band, in an issue property. */
  readonly publishesBands: boolean;
  /** What somebody said themselves of helping a Product Owner here; of whoever has said nothing there is nothing. */
  readonly helping: readonly Helper[];
}

export type FirstLookDays = 0 | 1 | 2 | 3;

/** A team that has not said anything about itself: nobody is Product Owner by default. */
export const NOTHING_SAID: Team = {
  members: null,
  roles: [],
  handOvers: [],
  firstLookDays: 1,
  publishesBands: false,
  helping: [],
};

/** The place in a word, the same for everybody: a board is one place, whichever of its projects somebody comes from. */
export function placeKey({ projectId, boardId }: Place): string {
  return boardId === null ? `project:${projectId}` : `board:${boardId}`;
}

/** The way back. A board's key does not tell its project. @returns `null` for what is no key of a place */
export function placeOfKey(
  key: string,
): { readonly projectId: string | null; readonly boardId: number | null } | null {
  const [, kind, id] = /^(board|project):(\d+)$/.exec(key) ?? [];
  if (kind === undefined || id === undefined) return null;
  return kind === 'board' ? { projectId: null, boardId: Number(id) } : { projectId: id, boardId: null };
}
