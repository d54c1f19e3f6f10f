/** What the prep page needs to read a whole backlog by itself, as the person who looks, and to judge it as the app does. */
import type { Surroundings } from '../readiness/surroundings';
import type { TeamDefinition } from '../readiness/team-definition';
import type { FieldMap } from '../story/fields';

/** Where the stories are: in a board's backlog or, without a board, among a project's open items. */
export type WholeSource =
  | { readonly kind: 'board'; readonly boardId: number }
  | { readonly kind: 'project'; readonly projectId: string };

export interface WholePlan {
  readonly source: WholeSource;
  /** Which of the site's own fields are read. */
  readonly fields: FieldMap;
  /** By these the stories are judged; hints are left out, as in every row. */
  readonly definition: Pick<TeamDefinition, 'kinds' | 'ownChecks'>;
  readonly siteFields: readonly string[] | null;
  readonly surroundings: Surroundings;
}
