/** Checks that are off by default are brought where a team asks for one, and judge as if they had always been there. */
import fc from 'fast-check';
import { ABOUT_ON_REQUEST } from '../../src/readiness/about-on-request';
import { assess } from '../../src/readiness/assess';
import { assessBy } from '../../src/readiness/assess-by';
import { checksFor, USUAL } from '../../src/readiness/checks-for';
import { CHECKS_ON_REQUEST } from '../../src/readiness/checks-on-request';
import {
  DEFAULT_DEFINITION,
  OFF_BY_DEFAULT,
  withAllHints,
  type Definition,
  type Weight,
} from '../../src/readiness/definition';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { rulesOf } from '../../src/readiness/rules';
import { aStory } from '../builders/story';
import { aTeamDefinition } from '../builders/team-definition';

const OFF = Object.values(ABOUT_ON_REQUEST).map(({ id }) => id);

const anyKind = fc.constantFrom('story', 'bug', 'task', 'spike');
const anyWords = fc.oneof(
  fc.constantFrom(
    'As a clerk, I want a red button at the bottom of the page, so that I can export data.',
    'As a guest, I want search to be fast, so that I need not wait.',
    'Als Gast möchte ich einen roten Knopf unten auf der Seite, damit ich Daten exportieren kann.',
    'Dialog to split a payment',
  ),
  fc.string(),
);
const anyWeight = fc.constantFrom<Weight | undefined>(undefined, 'hint', 20);
const anyRequest = fc.tuple(anyWeight, anyWeight, anyWeight).map((weights): Definition => {
  const asked = OFF.flatMap((id, at) => {
    const weight = weights[at];
    return weight === undefined ? [] : [[id, weight] as const];
  });
  const { story } = DEFAULT_DEFINITION;
  const weightsOfStory = { ...story.weights, ...Object.fromEntries(asked) };
  return { ...DEFAULT_DEFINITION, story: { ...story, weights: weightsOfStory } };
});

it('judges any story alike, whether all checks are at hand or only those asked', async () => {
  await fc.assert(
    fc.asyncProperty(anyRequest, anyKind, anyWords, anyWords, async (kinds, kind, summary, description) => {
      const story = aStory({ kind, summary, description });
      const rules = await rulesOf({ ...aTeamDefinition(), kinds });
      expect(assessBy(story, rules, ALL_LANGUAGES)).toEqual(assess(story, kinds, ALL_LANGUAGES));
    }),
  );
});

it.each(OFF)('has %s at hand only where a team asks for it, of any kind of item', async (id) => {
  const judges = async (definition: Definition) =>
    (await checksFor(definition)).some((check) => check.id === id && 'judge' in check);
  expect(await judges(DEFAULT_DEFINITION)).toBe(false);
  for (const kind of OFF_BY_DEFAULT[id]) {
    const { thresholds, mustHaves, weights } = DEFAULT_DEFINITION[kind];
    const asking = { thresholds, mustHaves, weights: { ...weights, [id]: 'hint' as const } };
    expect(await judges({ ...DEFAULT_DEFINITION, [kind]: asking })).toBe(true);
  }
});

it('counts as unseen what is asked and not at hand, never as kept or missed', () => {
  const definition = withAllHints(DEFAULT_DEFINITION);
  const { findings } = assessBy(aStory(), { definition, checks: USUAL, ownJudges: [] }, ALL_LANGUAGES);
  expect(findings.filter(({ check }) => OFF.some((id) => id === check))).toEqual([]);
});

it('names each check that is off by default once, and the same in both lists', () => {
  expect([...OFF].sort()).toEqual(Object.keys(OFF_BY_DEFAULT).sort());
  expect(CHECKS_ON_REQUEST.map(({ id }) => id).sort()).toEqual([...OFF].sort());
});
