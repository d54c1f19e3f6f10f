/** A board's rules as the app tells them. */
import type { DefinitionView } from '../../../src/contract/definition';
import { DEFAULT_TEAM_DEFINITION } from '../../../src/readiness/team-definition';

export function aView(parts: Partial<DefinitionView> = {}): DefinitionView {
  return {
    place: { projectKey: 'SHOP', boardId: 7, name: 'Shop team' },
    boards: [{ id: 7, name: 'Shop team' }],
    definition: DEFAULT_TEAM_DEFINITION,
    number: 0,
    savedAt: null,
    mayChange: true,
    mayTry: true,
    mayAskFit: true,
    fields: [
      { id: 'customfield_1', name: 'Done when', holds: 'text' },
      { id: 'customfield_2', name: 'Story Points', holds: 'number' },
    ],
    found: { criteriaFields: [], estimateField: { id: 'customfield_2', name: 'Story Points' } },
    relations: ['blocks', 'is blocked by'],
    contested: [],
    ...parts,
  };
}
