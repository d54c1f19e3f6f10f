/** What is asked of Jira about one sprint. */
import type { FieldMap } from '../story/fields';
import type { BacklogItem } from './placed-item';

export interface Sprint {
  readonly name: string;
  readonly isClosed: boolean;
}

/** Reads as the person who asks: what they may not see is a `Problem` of code `not-found`. */
export interface SprintReader {
  /** One request. */
  readSprint(sprintId: string): Promise<Sprint>;
  /**
   * What a board shows of a sprint and is not done, by rank; epics and sub-tasks are left out. One request.
   * @param size at most 100
   */
  readSprintItems(
    boardId: number,
    sprintId: string,
    size: number,
    fields: FieldMap,
  ): Promise<{ readonly items: readonly BacklogItem[]; readonly isWhole: boolean }>;
}
