/** Which fields are read for a team. */
import { fieldsFor } from '../../src/readiness/fields-for';
import { DEFAULT_TEAM_DEFINITION } from '../../src/readiness/team-definition';
import { anOwnCheck, aTeamDefinition, FIELD } from '../builders/team-definition';

const FOUND = {
  criteriaFields: [{ id: 'customfield_1', name: 'Acceptance criteria' }],
  estimateFieldId: 'customfield_2',
};

it('are those that were found, where the team chose none', () => {
  expect(fieldsFor(DEFAULT_TEAM_DEFINITION, FOUND)).toEqual(FOUND);
  const unseen = { criteriaFields: undefined, estimateFieldId: null };
  expect(fieldsFor(DEFAULT_TEAM_DEFINITION, unseen)).toEqual(unseen);
});

it('are those that the team chose, none of them included', () => {
  const done = { id: 'customfield_3', name: 'Done when' };
  const points = { id: 'customfield_4', name: 'Points' };
  const chosen = { ...DEFAULT_TEAM_DEFINITION, criteriaFields: [done], estimateField: points };
  expect(fieldsFor(chosen, FOUND)).toEqual({ criteriaFields: [done], estimateFieldId: points.id });
  expect(fieldsFor({ ...chosen, criteriaFields: [] }, FOUND).criteriaFields).toEqual([]);
});

it('and those that own checks ask for, each once', () => {
  const definition = aTeamDefinition([
    anOwnCheck(FIELD),
    anOwnCheck(FIELD, { id: 'own:again' }),
    anOwnCheck({ kind: 'attachment' }, { id: 'own:file' }),
  ]);
  expect(fieldsFor(definition, FOUND).askedFields).toEqual([{ id: 'customfield_10042', name: 'Risk' }]);
});
