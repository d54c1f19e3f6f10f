/** All that a team decides about readiness: the Definition of Ready, checks of its own, and where to look. */
import { DEFAULT_DEFINITION, type Definition } from './definition';
import type { OwnCheck } from './own-check';

/** A field of the site, and its name as it was when it was chosen: what is gone can still be named. */
export interface FieldChoice {
  readonly id: string;
  readonly name: string;
}

export interface TeamDefinition {
  readonly kinds: Definition;
  readonly ownChecks: readonly OwnCheck[];
  /** In which fields criteria live, besides the description; `null`: those that are found by their names. */
  readonly criteriaFields: readonly FieldChoice[] | null;
  /** Which field holds estimates; `null`: the one that the board names. */
  readonly estimateField: FieldChoice | null;
}

export const DEFAULT_TEAM_DEFINITION: TeamDefinition = {
  kinds: DEFAULT_DEFINITION,
  ownChecks: [],
  criteriaFields: null,
  estimateField: null,
};
