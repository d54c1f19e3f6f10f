/** Where the acceptance criteria of a story stand, or would: so that a new one joins the others and nobody keeps two lists. */
import type { Criteria, Criterion } from './criteria';

/** A field of the item that holds text; the description among them. */
export interface CriteriaPlace {
  /** `description`, or Jira's id of a field for criteria. */
  readonly fieldId: string;
  /** What the site calls it. */
  readonly name: string;
}

export interface CriteriaHome {
  readonly fieldId: string;
  /** The criteria that stand there as a list, in order; sentences of the prose are none of them. */
  readonly listed: readonly Criterion[];
}

const DESCRIPTION = 'description';

/** These are told within a sentence that says more, or are items of their own: no list that could be edited. */
const NOT_LISTED: ReadonlySet<Criterion['found']> = new Set(['done-when', 'rule', 'subtask']);

/**
 * A list in the description wins, as that is where people read it; then the field that holds criteria; then one that could, empty as
 * it is; else the description.
 * @param places the description first, then the fields for criteria that the item has
 */
export function criteriaHome(places: readonly CriteriaPlace[], { all, title }: Criteria): CriteriaHome {
  const listedIn = (source: Criterion['source']): readonly Criterion[] =>
    all.filter((criterion) => criterion.source === source && !NOT_LISTED.has(criterion.found));
  const inDescription: CriteriaHome = { fieldId: DESCRIPTION, listed: listedIn('description') };
  if (title !== null || inDescription.listed.length > 0) return inDescription;
  const fields = places
    .filter(({ fieldId }) => fieldId !== DESCRIPTION)
    .map(({ fieldId, name }): CriteriaHome => ({ fieldId, listed: listedIn(`field:${name}`) }));
  return fields.find(({ listed }) => listed.length > 0) ?? fields[0] ?? inDescription;
}
