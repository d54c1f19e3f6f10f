/** Fields that a fix may change: the description, those for criteria that the site has, and the board's own for estimates. */
import type { StoryInTeam } from '../story-in-team';

export interface FixFields {
  readonly textIds: readonly string[];
  readonly estimateId: string | null;
}

export function fixFieldsOf({ basis }: Pick<StoryInTeam, 'basis'>): FixFields {
  const { criteriaFields, estimateFieldId } = basis.fields;
  return {
    textIds: ['description', ...(criteriaFields ?? []).map(({ id }) => id)],
    estimateId: estimateFieldId ?? null,
  };
}
