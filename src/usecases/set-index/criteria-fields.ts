/** In which fields the criteria of a backlog stand: those that its team chose, else those that are found. */
import type { FieldMap } from '../../story/fields';
import { readInForce } from '../definition/in-force';
import type { UnattendedWorld, WholeBacklog } from '../ports';
import { Problem } from '../problem';

export async function criteriaFieldsOf(
  { backlogs, records }: UnattendedWorld,
  backlog: WholeBacklog,
): Promise<NonNullable<FieldMap['criteriaFields']>> {
  const [found, chosen] = await Promise.all([
    backlogs.findFields(),
    readInForce(records, backlog).then(({ definition }) => definition.criteriaFields, nothingChosen),
  ]);
  return chosen ?? found.criteriaFields;
}

/** A Definition that can't be read stops no comparison: what lies between stories is only told as a hint. */
function nothingChosen(problem: unknown): null {
  if (problem instanceof Problem && problem.code === 'unreadable') return null;
  throw problem;
}
