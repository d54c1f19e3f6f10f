/** A check that was called "not right here" has no say in this story. */
import { assess } from '../../src/readiness/assess';
import { USUAL } from '../../src/readiness/checks-for';
import { DEFAULT_DEFINITION } from '../../src/readiness/definition';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import type { Rules } from '../../src/readiness/rules';
import { withoutChecks } from '../../src/readiness/without-checks';
import { aReadyStory, aStory } from '../builders/story';

const RULES: Rules = { definition: DEFAULT_DEFINITION, checks: USUAL, ownJudges: [] };
const judge = (rules: Rules, story = aReadyStory({ parent: null })) => assess(story, rules, ALL_LANGUAGES);

it('asks all others, and weighs as if there were no more', () => {
  const story = aStory({ description: 'Vouchers are sold at the desk today.' });
  const before = judge(RULES, story);
  const after = judge({ ...RULES, definition: withoutChecks(RULES.definition, ['benefit']) }, story);
  const answers = (of: typeof before, check: string) =>
    of.findings.find((one) => one.check === check)?.answer;
  expect(answers(before, 'benefit')).toBe('unmet');
  expect(answers(after, 'benefit')).toBe('not-applicable');
  expect(after.steps).not.toContain('benefit');
  expect(after.steps.length).toBe(before.steps.length - 1);
  expect(after.score ?? 0).toBeGreaterThan(before.score ?? 0);
});

it('holds no band back by it', () => {
  const { story } = DEFAULT_DEFINITION;
  const strict = {
    ...RULES,
    definition: { ...DEFAULT_DEFINITION, story: { ...story, mustHaves: ['parent-linked'] } },
  } as const;
  expect(judge(strict).band).toBe('Nearly');
  expect(judge({ ...strict, definition: withoutChecks(strict.definition, ['parent-linked']) }).band).toBe(
    'Ready',
  );
});

it('says nothing of a story of which nothing is asked any more', () => {
  const all = judge(RULES).findings.map(({ check }) => check);
  expect(judge({ ...RULES, definition: withoutChecks(RULES.definition, all) })).toMatchObject({
    score: null,
    band: null,
    steps: [],
  });
});

it('costs nothing where there are none', () => {
  expect(withoutChecks(RULES.definition, [])).toBe(RULES.definition);
});
