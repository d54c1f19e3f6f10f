/**
 * On what a story was judged last: while nobody looks there is no person as whom the board's field or the team's figures could be
 * read, so what is still kept of the last look counts, however old.
 */
import { fieldsFor } from '../../readiness/fields-for';
import type { Surroundings } from '../../readiness/surroundings';
import type { Place } from '../../refinement/team/team';
import type { Basis } from '../basis';
import { readInForce } from '../definition/in-force';
import { Problem } from '../problem';
import { lastKnownSurroundings } from '../team-figures';
import type { BandWorld } from './world';

export interface LastKnown {
  readonly basis: Basis;
  readonly surroundings: Surroundings;
}

type Needed = Pick<BandWorld, 'records' | 'kept' | 'now'>;

/** Reads of the store only. @returns `null` where a part is no longer kept, or can't be read: then nothing can be told for sure */
export async function lastKnownBasis(world: Needed, place: Place): Promise<LastKnown | null> {
  const { kept, records } = world;
  const { projectId, boardId } = place;
  const [site, estimate, inForce] = await Promise.all([
    kept.fields.recall(projectId),
    boardId === null ? null : kept.estimateField.recall(String(boardId)),
    readInForce(records, place).catch(unreadable),
  ]);
  if (site === null || inForce === null || (boardId !== null && estimate === null)) return null;
  const { criteriaFields, pointsFieldId, sprintFieldId, ids } = site.value;
  const estimateFieldId = estimate === null ? (pointsFieldId ?? undefined) : estimate.value.id;
  const { definition } = inForce;
  const basis: Basis = {
    projectId,
    boardId,
    definition,
    fields: fieldsFor(definition, { criteriaFields, estimateFieldId }),
    siteFields: ids && new Set(ids),
    sprintFieldId,
  };
  const surroundings = await lastKnownSurroundings(world, basis);
  return surroundings === null ? null : { basis, surroundings };
}

function unreadable(problem: unknown): null {
  if (problem instanceof Problem && problem.code === 'unreadable') return null;
  throw problem;
}
