/** What changed between two Definitions, change by change. */
import fc from 'fast-check';
import { compareDefinitions } from '../../src/readiness/compare-definitions';
import { DEFAULT_TEAM_DEFINITION } from '../../src/readiness/team-definition';
import { anOwnCheck, aTeamDefinition, FIELD, OWN, storiesAsked } from '../builders/team-definition';
import { anyDefinition } from './any-definition';

it('is nothing between the same', () => {
  fc.assert(
    fc.property(anyDefinition, (definition) => {
      expect(compareDefinitions(definition, structuredClone(definition))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

it('names what is asked, what it weighs, what the team won’t do without, and where the bands begin', () => {
  const before = storiesAsked({ described: 10, benefit: 20, atomic: 'hint', fresh: 5 }, ['benefit']);
  const after = storiesAsked({ described: 15, atomic: 5, minimal: 'hint', fresh: 'hint' }, ['described'], {
    ready: 70,
    nearly: 50,
  });
  expect(compareDefinitions(before, after)).toEqual([
    { kind: 'story', what: 'weight', check: 'described', before: 10, after: 15 },
    { kind: 'story', what: 'off', check: 'benefit', before: 20 },
    { kind: 'story', what: 'weight', check: 'atomic', before: 'hint', after: 5 },
    { kind: 'story', what: 'on', check: 'minimal', after: 'hint' },
    { kind: 'story', what: 'hint', check: 'fresh', before: 5 },
    { kind: 'story', what: 'must-have', check: 'described', after: true },
    { kind: 'story', what: 'must-have', check: 'benefit', after: false },
    { kind: 'story', what: 'threshold', band: 'ready', before: 80, after: 70 },
  ]);
});

it('names own checks that came, went or ask something else, and where they weigh', () => {
  const risk = anOwnCheck(FIELD);
  const other = anOwnCheck({ kind: 'attachment' }, { id: 'own:file' });
  const renamed = { ...risk, title: 'Risk' };
  const [before, after] = [aTeamDefinition([risk]), aTeamDefinition([renamed, other], 20)];
  expect(compareDefinitions(before, after).slice(0, 3)).toEqual([
    { what: 'own-changed', before: risk, after: renamed },
    { what: 'own-added', check: other },
    { kind: 'story', what: 'on', check: 'own:file', after: 20 },
  ]);
  expect(compareDefinitions(before, DEFAULT_TEAM_DEFINITION)).toContainEqual({
    what: 'own-removed',
    check: risk,
  });
  expect(compareDefinitions(before, DEFAULT_TEAM_DEFINITION)).toContainEqual({
    kind: 'bug',
    what: 'off',
    check: OWN,
    before: 20,
  });
});

it('names the fields', () => {
  const field = { id: 'customfield_1', name: 'Points' };
  const after = { ...DEFAULT_TEAM_DEFINITION, criteriaFields: [], estimateField: field };
  expect(compareDefinitions(DEFAULT_TEAM_DEFINITION, after)).toEqual([
    { what: 'criteria-fields', before: null, after: [] },
    { what: 'estimate-field', before: null, after: field },
  ]);
});
