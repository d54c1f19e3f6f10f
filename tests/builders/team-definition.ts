/** Builders of a team's rules for tests: the product's defaults, and what a test is about. */
import type { AskedCheck, Definition, KindDefinition, Weight, Weights } from '../../src/readiness/definition';
import type { OwnCheck, OwnCheckId, OwnQuestion } from '../../src/readiness/own-check';
import { DEFAULT_TEAM_DEFINITION, type TeamDefinition } from '../../src/readiness/team-definition';

export const OWN: OwnCheckId = 'own:ours';

/** A check that a team added, with harmless words. */
export function anOwnCheck(asks: OwnQuestion, traits: Partial<OwnCheck> = {}): OwnCheck {
  return { id: OWN, title: 'Our own', help: 'Ask Kim.', asks, ...traits };
}

export const FIELD: OwnQuestion = { kind: 'field', fieldId: 'customfield_10042', fieldName: 'Risk' };

/** One of each kind of question. */
export const QUESTIONS: readonly OwnQuestion[] = [
  FIELD,
  { kind: 'heading', text: 'Security' },
  { kind: 'label', anyOf: ['ux', 'legal'] },
  { kind: 'link', relation: 'is tested by' },
  { kind: 'attachment' },
  { kind: 'pattern', pattern: 'SHOP-\\d+', in: 'anywhere' },
];

/** The default with these own checks, each of which every kind of item is asked. */
export function aTeamDefinition(
  ownChecks: readonly OwnCheck[] = [],
  weight: Weight = 20,
  traits: Partial<TeamDefinition> = {},
): TeamDefinition {
  const own = Object.fromEntries(ownChecks.map(({ id }) => [id, weight]));
  const { kinds } = DEFAULT_TEAM_DEFINITION;
  const asked = (kind: keyof Definition): KindDefinition => ({
    ...kinds[kind],
    weights: { ...kinds[kind].weights, ...own },
  });
  return {
    ...DEFAULT_TEAM_DEFINITION,
    kinds: { story: asked('story'), bug: asked('bug'), task: asked('task'), spike: asked('spike') },
    ownChecks,
    ...traits,
  };
}

/** Changes what is asked of stories. */
export function withStory(definition: TeamDefinition, change: Partial<KindDefinition>): TeamDefinition {
  const { kinds } = definition;
  return { ...definition, kinds: { ...kinds, story: { ...kinds.story, ...change } } };
}

/** A Definition for stories that asks only these. */
export function storiesAsked(
  weights: Weights,
  mustHaves: readonly AskedCheck[] = [],
  thresholds = { ready: 80, nearly: 50 },
): TeamDefinition {
  return withStory(aTeamDefinition(), { weights, mustHaves, thresholds });
}
