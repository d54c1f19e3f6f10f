import { aTeamDefinition } from '../../builders/team-definition';
import { criteriaFieldsOf } from '../../../src/usecases/set-index/criteria-fields';
import { aSetWorld, BOARD } from './a-set-world';

const FOUND = [{ id: 'customfield_1', name: 'Acceptance criteria' }];
const CHOSEN = [{ id: 'customfield_7', name: 'Done when' }];

function aBacklog() {
  const world = aSetWorld();
  const found = { criteriaFields: FOUND, pointsFieldId: null };
  return { ...world, backlogs: { ...world.backlogs, findFields: () => Promise.resolve(found) } };
}

describe('the fields in which criteria are compared', () => {
  it('are those that are found, until the team chooses others', async () => {
    const world = aBacklog();
    expect(await criteriaFieldsOf(world, BOARD)).toEqual(FOUND);
    const definition = aTeamDefinition([], 20, { criteriaFields: CHOSEN });
    world.records.put('definition', 'board:1', { number: 1, definition, savedAt: '', restoredFrom: null });
    expect(await criteriaFieldsOf(world, BOARD)).toEqual(CHOSEN);
  });

  it('are none where the team says that there are none', async () => {
    const world = aBacklog();
    const definition = aTeamDefinition([], 20, { criteriaFields: [] });
    world.records.put('definition', 'board:1', { number: 1, definition, savedAt: '', restoredFrom: null });
    expect(await criteriaFieldsOf(world, BOARD)).toEqual([]);
  });

  it('are found anew where the Definition can’t be read', async () => {
    const world = aBacklog();
    world.records.damage('definition', 'board:1');
    expect(await criteriaFieldsOf(world, BOARD)).toEqual(FOUND);
  });
});
