import fc from 'fast-check';
import { parseTeamDefinition } from '../../../src/readiness/parse-definition';
import { askedChecks } from '../../../src/usecases/definition/asked-checks';
import { tally, verdictOf, type BegunStory } from '../../../src/usecases/definition/fit';
import { mustHaveFor } from '../../../src/usecases/definition/must-have';
import { propose } from '../../../src/usecases/definition/propose';
import { relaxed } from '../../../src/usecases/definition/relax';
import { anyDefinition } from '../../readiness/any-definition';
import { aTeamDefinition, storiesAsked, withStory } from '../../builders/team-definition';
import { begun, times } from './begun';

const DEFAULT = aTeamDefinition();
/** As a test of the Definition says it: 40 points of 100. */
const NO_CRITERIA = { unmet: ['acceptance-criteria', 'testable-criteria'] } as const;
const NOTHING = { kinds: [], hints: [], readyFrom: null };
const verdict = (stories: readonly BegunStory[]) => verdictOf(tally(stories));

describe('whether the rules fit', () => {
  it('is said of twenty stories, and not of fewer', () => {
    expect(verdict(times(19))).toBe('too-few');
    expect(verdict(times(20))).toBe('fits');
    expect(verdict([])).toBe('too-few');
  });

  it('is a matter of half of them', () => {
    expect(verdict([...times(10), ...times(10, NO_CRITERIA)])).toBe('fits');
    expect(verdict([...times(10), ...times(11, NO_CRITERIA)])).toBe('does-not-fit');
  });

  it('doesn’t depend on stories of which too little is seen', () => {
    const unseen = times(15, { unseen: ['described', 'benefit', 'acceptance-criteria'] });
    const stories = [...times(10), ...times(10, NO_CRITERIA), ...unseen];
    expect(tally(stories)).toEqual({ finished: 35, ready: 10, unseen: 15 });
    expect(verdict(stories)).toBe('fits');
    expect(verdict([...times(10), ...unseen])).toBe('too-few');
  });
});

describe('a proposal', () => {
  it('makes hints of what most finished stories did without: the most often unmet first, of equal ones the lightest', () => {
    const without = ['small-enough', 'open-questions', 'atomic'] as const;
    const stories = [
      ...times(5),
      ...times(5, { unmet: without }),
      ...times(10, { unmet: [...without, 'benefit'] }),
    ];
    // 75 points without the three, 60 without the fourth.
    expect(propose(DEFAULT, stories)).toEqual({
      kinds: ['story'],
      hints: ['open-questions', 'atomic'],
      readyFrom: null,
      ready: 10,
    });
  });

  it('begins with what is unmet most often, also where less often would do', () => {
    const stories = [
      ...times(5, { unmet: ['small-enough'] }),
      ...times(15, { unmet: ['small-enough', 'benefit'] }),
    ];
    expect(propose(DEFAULT, stories)).toMatchObject({ hints: ['small-enough'], ready: 20 });
  });

  it('takes back what turns out not to be needed', () => {
    const stories = times(20, { unmet: ['atomic', 'acceptance-criteria'] });
    expect(propose(DEFAULT, stories)).toMatchObject({ hints: ['acceptance-criteria'], ready: 20 });
  });

  it('is about the kinds of item that were seen', () => {
    const stories = times(20, { unmet: ['described', 'acceptance-criteria'], kind: 'task' });
    const proposal = propose(DEFAULT, stories);
    expect(proposal).toMatchObject({ kinds: ['task'], ready: 20 });
    const { kinds } = relaxed(DEFAULT, proposal ?? NOTHING);
    expect(kinds.story).toEqual(DEFAULT.kinds.story);
    expect(kinds.task).not.toEqual(DEFAULT.kinds.task);
  });

  it('lets Ready begin earlier only where no check is mostly unmet', () => {
    const stories = [
      ...times(7, { unmet: ['benefit', 'atomic', 'open-questions'] }),
      ...times(7, { unmet: ['small-enough', 'testable-criteria'] }),
      ...times(7, { unmet: ['acceptance-criteria'] }),
    ];
    expect(propose(DEFAULT, stories)).toMatchObject({ hints: [], readyFrom: 75, ready: 14 });
  });

  it('does not call a story Ready below 60, and says nothing then', () => {
    const quarters = storiesAsked({ described: 25, benefit: 25, 'acceptance-criteria': 25, atomic: 25 });
    const story = (unmet: readonly ('described' | 'benefit' | 'acceptance-criteria' | 'atomic')[]) =>
      times(5, { unmet, definition: quarters });
    const halves = [
      ...story(['described', 'benefit']),
      ...story(['benefit', 'acceptance-criteria']),
      ...story(['acceptance-criteria', 'atomic']),
      ...story(['atomic', 'described']),
    ];
    expect(propose(quarters, halves)).toBeNull();
  });

  it('is none where the rules fit', () => {
    expect(propose(DEFAULT, times(20))).toBeNull();
  });

  it('is the same for the same stories, can be saved, and would have made half of them Ready', () => {
    const anyStories = fc.array(
      fc.record({
        kind: fc.constantFrom('story' as const, 'bug' as const, 'task' as const, 'spike' as const),
        met: fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }),
      }),
      { minLength: 20, maxLength: 40 },
    );
    fc.assert(
      fc.property(anyDefinition, anyStories, (definition, drawn) => {
        const checks = askedChecks(definition);
        const stories = drawn.map(({ kind, met }) =>
          begun({ kind, definition, unmet: checks.filter((_, at) => met[at % met.length] === false) }),
        );
        const proposal = propose(definition, stories);
        expect(propose(definition, [...stories].reverse())).toEqual(proposal);
        if (proposal === null) return;
        expect(verdict(stories)).not.toBe('fits');
        expect(proposal.ready).toBeGreaterThanOrEqual(10);
        const definitionThen = relaxed(definition, proposal);
        expect(parseTeamDefinition(JSON.parse(JSON.stringify(definitionThen)))).toEqual({
          definition: definitionThen,
        });
        expect(proposal.readyFrom ?? 60).toBeGreaterThanOrEqual(60);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a Definition that asks less', () => {
  it('keeps the hint, and no longer insists on it', () => {
    const strict = withStory(DEFAULT, { mustHaves: ['benefit', 'described'] });
    const { story, task } = relaxed(strict, { kinds: ['story'], hints: ['benefit'], readyFrom: 60 }).kinds;
    expect(story.weights).toEqual({ ...DEFAULT.kinds.story.weights, benefit: 'hint' });
    expect(story.mustHaves).toEqual(['described']);
    expect(story.thresholds).toEqual({ ready: 60, nearly: 50 });
    expect(task.weights).toEqual(DEFAULT.kinds.task.weights);
  });

  it('never leaves a kind with nothing to be scored by', () => {
    const only = storiesAsked({ benefit: 100, described: 'hint' });
    expect(relaxed(only, { kinds: ['story'], hints: ['benefit'], readyFrom: null })).toEqual(only);
  });
});

describe('a must-have', () => {
  const twoSprints = [...times(10), ...times(10, { sprintId: 2 })];

  it('is proposed of what nearly all Ready stories met: the heaviest of these, one only', () => {
    expect(mustHaveFor(DEFAULT, twoSprints)).toBe('acceptance-criteria');
  });

  it('is none that holds already', () => {
    const held = withStory(DEFAULT, { mustHaves: ['acceptance-criteria'] });
    expect(mustHaveFor(held, twoSprints)).toBe('described');
  });

  it('is none that more than a tenth of them did without', () => {
    const definition = storiesAsked({ benefit: 10, atomic: 90 }, ['atomic']);
    const stories = (without: number) => [
      ...times(20 - without, { definition }),
      ...times(without, { definition, sprintId: 2, unmet: ['benefit'] }),
    ];
    expect(mustHaveFor(definition, stories(2))).toBe('benefit');
    expect(mustHaveFor(definition, stories(3))).toBeNull();
  });

  it('takes two cycles, and ten stories', () => {
    expect(mustHaveFor(DEFAULT, times(20))).toBeNull();
    expect(mustHaveFor(DEFAULT, [...times(5), ...times(4, { sprintId: 2 })])).toBeNull();
    expect(mustHaveFor(DEFAULT, [...times(5), ...times(5, { sprintId: 2 })])).toBe('acceptance-criteria');
  });
});
