/** Who worked on what lately, as the Product Owner may see it: read as them, when they look for somebody, and kept nowhere. */
import type { WorkArea, WorkTrace } from '../../refinement/pair/work-area';

export type { WorkArea, WorkTrace };

export interface PersonsWork {
  readonly accountId: string;
  readonly traces: readonly WorkTrace[];
  /** Items in progress. */
  readonly inProgress: number;
}

export interface WorkReader {
  /** Epic, components and labels of each of these issues that this person may see. One request, none for no issues. */
  areasOf(issueIds: readonly string[]): Promise<readonly (readonly WorkArea[])[]>;
  /**
   * What was done in these areas within half a year: of the hundred items that changed last. Three requests, none for no areas.
   * @param projectId of the items
   */
  workIn(projectId: string, areas: readonly WorkArea[]): Promise<readonly PersonsWork[]>;
}
