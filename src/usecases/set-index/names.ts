/** Under which names the index of a backlog is kept. They are part of the format: another scheme needs other beginnings. */
import type { SetCheck } from '../../readiness/set/finding';
import type { WholeBacklog } from '../ports';

/** Which writing of an index: the reading it is of, and how often it was laid out anew since. */
export interface Generation {
  readonly built: number;
  readonly edition: number;
}

export type PartName = `cards:${number}` | `findings:${number}` | `overview:${SetCheck}`;

export interface IndexNames {
  readonly head: string;
  /** A reading that is under way, and a piece of what it has read so far. */
  readonly build: string;
  readonly piece: (built: number, number: number) => string;
  readonly part: (generation: Generation, part: PartName) => string;
  /** Each story that has changed since the index was last brought up to date has a mark of its own. */
  readonly changedBeginning: string;
  readonly changed: (issueId: string) => string;
  /** Changes that somebody is working on, or has broken off working on. */
  readonly taken: string;
  readonly asked: (slot: number) => string;
}

/** A board is compared as one backlog, whichever of its projects somebody comes from. */
export function scopeOf({ projectId, boardId }: WholeBacklog): string {
  return boardId === null ? `project:${projectId}` : `board:${boardId}`;
}

export function namesOf(backlog: WholeBacklog): IndexNames {
  const own = `set-index:${scopeOf(backlog)}`;
  return {
    head: `${own}:head`,
    build: `${own}:build`,
    piece: (built, number) => `${own}:${built}:piece:${number}`,
    part: ({ built, edition }, part) => `${own}:${built}.${edition}:${part}`,
    changedBeginning: `${own}:changed:`,
    changed: (issueId) => `${own}:changed:${issueId}`,
    taken: `${own}:taken`,
    asked: (slot) => `${own}:asked:${slot}`,
  };
}

/** Which indexes hold stories of a project: one mark each. */
export function registerBeginning(projectId: string): string {
  return `set-index-of:${projectId}:`;
}

export function registerName(projectId: string, backlog: WholeBacklog): string {
  return `${registerBeginning(projectId)}${scopeOf(backlog)}`;
}
