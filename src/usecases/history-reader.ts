/** The port to what stories were before: sprints that have ended, what was finished in them, and the change history of issues. */
import type { KnownIssue, PastFieldMap } from '../story/past';

export interface EndedSprint {
  readonly id: number;
  /** When it began: an instant, ISO 8601. */
  readonly startedAt: string;
}

/** Reads as the person who asks. */
export interface HistoryReader {
  /**
   * Sprints of a board that have ended, the last first. Those of which nobody knows when they began are left out.
   * @throws Problem `bad-request` for a board that has no sprints
   */
  endedSprints(boardId: number, count: number): Promise<readonly EndedSprint[]>;
  /**
   * What was finished in these sprints and is in no other since, as it is now and with how it became so: the last changed first.
   * Epics, sub-tasks and whatever has a security level are left out. A request for the items, and mostly one for their histories.
   * @param now before anything is read
   */
  finishedIn(sprintIds: readonly number[], fields: PastFieldMap, now: Date): Promise<readonly KnownIssue[]>;
  /**
   * One issue as it is now and with how it became so, whatever it is. A request for it, and mostly one for its history.
   * @param now before anything is read
   * @throws Problem `not-found` where it is gone or hidden from this person
   */
  knownIssue(issueId: string, fields: PastFieldMap, now: Date): Promise<KnownIssue>;
}
