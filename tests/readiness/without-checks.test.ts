/** A check that was called "not right here" has no say in this story. */
import { assess } from '../../src/readiness/assess';
import { USUAL } from '../../src/readiness/checks-for';
import { DEFAULT_DEFINITION } from '../../src/readiness/definition';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import type { Assessment, JudgedCheck } from '../../src/readiness/finding';
import type { Rules } from '../../src/readiness/rules';
import { withoutChecks } from '../../src/readiness/without-checks';
import type { Story } from '../../src/story/story';
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

describe('what waits for it', () => {
  const without = (story: Story, ...checks: readonly JudgedCheck[]) =>
    judge({ ...RULES, definition: withoutChecks(RULES.definition, checks) }, story);
  const of = ({ findings }: Assessment, check: JudgedCheck) => findings.find((one) => one.check === check);

  it('does not step forward in its stead, and costs no points', () => {
    const story = aStory({ description: 'Vouchers are sold at the desk today.' });
    expect(of(judge(RULES, story), 'testable-criteria')).toMatchObject({ causedBy: 'acceptance-criteria' });
    const after = without(story, 'acceptance-criteria');
    expect(after.steps).not.toContain('testable-criteria');
    expect(of(after, 'testable-criteria')).toMatchObject({ answer: 'not-applicable', weight: 0 });
    expect(after).toEqual(without(story, 'acceptance-criteria', 'testable-criteria'));
  });

  it('is asked all the same where it has something to judge', () => {
    const story = aStory({ description: '## Acceptance criteria\n- It works well\n- It is fast' });
    expect(of(without(story, 'acceptance-criteria'), 'testable-criteria')?.answer).toBe('unmet');
  });

  it('stands alone where the team’s Definition asks the cause of no story', () => {
    const weights = Object.fromEntries(
      Object.entries(DEFAULT_DEFINITION.story.weights).filter(([check]) => check !== 'acceptance-criteria'),
    );
    const story = { ...DEFAULT_DEFINITION.story, weights };
    const definition = { ...DEFAULT_DEFINITION, story };
    const { steps } = judge({ ...RULES, definition }, aStory({ description: 'Vouchers are sold.' }));
    expect(steps).toContain('testable-criteria');
  });

  it.each(['story', 'bug', 'task'] as const)(
    'is silent with each cause that a %s without text can have',
    (kind) => {
      const bare = aStory({ kind, summary: 'Vouchers', description: '' });
      const causes = new Set(judge(RULES, bare).findings.flatMap(({ causedBy }) => causedBy ?? []));
      expect(causes.size).toBeGreaterThan(0);
      for (const cause of causes) {
        const waiting = judge(RULES, bare).findings.filter(({ causedBy }) => causedBy === cause);
        const after = without(bare, cause);
        for (const { check } of waiting) expect(of(after, check)?.answer).toBe('not-applicable');
      }
    },
  );
});

it('costs nothing where there are none', () => {
  expect(withoutChecks(RULES.definition, [])).toBe(RULES.definition);
});
