/** The prep page is about to read a whole backlog: which fields, and by which rules. No story is read here. */
import type { WholePlan } from '../contract/whole';
import { withoutHints } from '../readiness/without-hints';
import type { Member } from './admission/member';
import { readBasisOfBoard } from './basis';
import type { World } from './ports';
import { around, readTeamFigures } from './team-figures';

/** @throws Problem `unreadable` where the team's Definition can't be read: nothing is judged by another one */
export async function readBacklogPlan(world: World, { board, place }: Member): Promise<WholePlan> {
  const basis = await readBasisOfBoard(world, place.projectId, place.boardId);
  const { kinds, ownChecks } = basis.definition;
  return {
    source:
      board === null ? { kind: 'project', projectId: place.projectId } : { kind: 'board', boardId: board.id },
    fields: basis.fields,
    definition: { kinds: withoutHints(kinds), ownChecks },
    siteFields: basis.siteFields === undefined ? null : [...basis.siteFields],
    surroundings: around(world, await readTeamFigures(world, basis)),
  };
}
