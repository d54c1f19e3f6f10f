/** What another Definition would make of stories, and why. */
import fc from 'fast-check';
import { assess } from '../../src/readiness/assess';
import { storyChange, sumUp, type Judged, type StoryChange } from '../../src/readiness/dry-run';
import type { Weight } from '../../src/readiness/definition';
import type { Band, JudgedCheck } from '../../src/readiness/finding';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { rulesOf } from '../../src/readiness/rules';
import { score, type WeighedFinding } from '../../src/readiness/score';
import type { TeamDefinition } from '../../src/readiness/team-definition';
import { aReadyStory, aStory } from '../builders/story';
import {
  anOwnCheck,
  aTeamDefinition,
  FIELD,
  OWN,
  storiesAsked,
  withStory,
} from '../builders/team-definition';
import { anyDefinition } from './any-definition';

const STORY = { key: 'SHOP-1', summary: 'Pay with a voucher' };
/** By check, e.g. `benefit`, which gives a story so much; `null` can't be seen. */
type Credits = readonly (readonly [JudgedCheck, number | null])[];

function judged(credits: Credits, { kinds }: TeamDefinition): Judged {
  const ofKind = kinds.story;
  const findings = credits.map(([check, credit]) => findingOf(check, credit, ofKind.weights[check]));
  return { assessment: score(findings, ofKind), ofKind };
}

function findingOf(check: JudgedCheck, credit: number | null, weight: Weight | undefined): WeighedFinding {
  const asked = credit === null ? 'unknown' : credit >= 0.5 ? 'met' : 'unmet';
  const anything = { key: 'general.not-asked' };
  return {
    check,
    answer: weight === undefined ? 'not-applicable' : asked,
    credit: weight === undefined ? null : credit,
    weight: typeof weight === 'number' ? weight : 0,
    observed: anything,
    expected: anything,
    fix: anything,
    gain: 0,
    minutes: 5,
    who: 'po',
    evidence: [],
  };
}

function change(credits: Credits, before: TeamDefinition, after: TeamDefinition): StoryChange {
  return storyChange(STORY, judged(credits, before), judged(credits, after));
}

describe('a story', () => {
  const asked = { described: 50, benefit: 50 } as const;

  it('stays where it is without a reason', () => {
    expect(
      change(
        [
          ['described', 1],
          ['benefit', 1],
        ],
        storiesAsked(asked),
        storiesAsked({ described: 100 }),
      ),
    ).toEqual({
      ...STORY,
      before: 'Ready',
      after: 'Ready',
      because: [],
    });
  });

  it('falls by a check that is new and not met, and not by those that it makes lighter', () => {
    const after = storiesAsked({ ...asked, 'own:risk': 40 });
    expect(
      change(
        [
          ['described', 1],
          ['benefit', 0.9],
          ['own:risk', 0],
        ],
        storiesAsked(asked),
        after,
      ),
    ).toMatchObject({
      before: 'Ready',
      after: 'Nearly',
      because: [{ by: 'weight', check: 'own:risk' }],
    });
  });

  it('rises by a check that weighs nothing any more', () => {
    const after = storiesAsked({ ...asked, benefit: 'hint' });
    expect(
      change(
        [
          ['described', 1],
          ['benefit', 0],
        ],
        storiesAsked(asked),
        after,
      ),
    ).toMatchObject({
      before: 'Nearly',
      after: 'Ready',
      because: [{ by: 'weight', check: 'benefit' }],
    });
  });

  it('is told the largest reasons first, and no more than three', () => {
    const credits: Credits = [
      ['described', 1],
      ['benefit', 0],
      ['atomic', 0.2],
      ['fresh', 0],
      ['minimal', 0],
    ];
    const { because } = change(credits, storiesAsked({ described: 10 }), storiesAsked({ described: 10, benefit: 3, atomic: 5, fresh: 9, minimal: 1 })); // prettier-ignore
    expect(because.map((reason) => 'check' in reason && reason.check)).toEqual([
      'fresh',
      'atomic',
      'benefit',
    ]);
  });

  it('is held back by what the team won’t do without, and let go', () => {
    const strict = storiesAsked({ described: 90, benefit: 10 }, ['benefit']);
    const loose = storiesAsked({ described: 90, benefit: 10 });
    const credits: Credits = [
      ['described', 1],
      ['benefit', 0],
    ];
    const because = [{ by: 'must-have', check: 'benefit' }];
    expect(change(credits, loose, strict)).toMatchObject({ before: 'Ready', after: 'Nearly', because });
    expect(change(credits, strict, loose)).toMatchObject({ before: 'Nearly', after: 'Ready', because });
  });

  it('stands elsewhere because the bands begin elsewhere', () => {
    const lower = storiesAsked(asked, [], { ready: 70, nearly: 50 });
    expect(
      change(
        [
          ['described', 1],
          ['benefit', 0.5],
        ],
        storiesAsked(asked),
        lower,
      ),
    ).toMatchObject({
      before: 'Nearly',
      after: 'Ready',
      because: [{ by: 'threshold' }],
    });
  });

  it('gets no band any more where too much is asked that can’t be seen, and one again', () => {
    const seen = storiesAsked({ described: 40, benefit: 40 });
    const unseen = storiesAsked({ described: 40, benefit: 40, 'small-enough': 100 });
    const credits: Credits = [
      ['described', 1],
      ['benefit', 1],
      ['small-enough', null],
    ];
    const because = [{ by: 'unseen', check: 'small-enough' }];
    expect(change(credits, seen, unseen)).toMatchObject({
      before: 'Ready',
      after: null,
      because,
    });
    expect(change(credits, unseen, seen)).toMatchObject({
      before: null,
      after: 'Ready',
      because,
    });
  });

  it('is explained from real assessments, own checks included', async () => {
    const before = aTeamDefinition();
    const after = withStory(aTeamDefinition([anOwnCheck(FIELD)], 'hint'), { mustHaves: [OWN] });
    const story = aReadyStory({ askedFields: [{ id: 'customfield_10042', filled: null }] });
    const [was, is] = await Promise.all(
      [before, after].map(async (definition) => ({
        assessment: assess(story, await rulesOf(definition), ALL_LANGUAGES),
        ofKind: definition.kinds.story,
      })),
    );
    if (was === undefined || is === undefined) throw new Error('It was not judged.');
    expect(storyChange(story, was, is)).toEqual({
      key: 'SHOP-1',
      summary: 'Pay with a voucher',
      before: 'Ready',
      after: 'Nearly',
      because: [{ by: 'must-have', check: OWN }],
    });
  });

  it('has a reason whenever its band is another one, by any two Definitions', async () => {
    const stories = [
      aStory(),
      aReadyStory(),
      aStory({ description: 'We want to sell vouchers at the desk.' }),
    ];
    await fc.assert(
      fc.asyncProperty(anyDefinition, anyDefinition, async (before, after) => {
        const rules = await Promise.all([rulesOf(before), rulesOf(after)]);
        for (const story of stories) {
          const [was, is] = rules.map((one) => ({
            assessment: assess(story, one, ALL_LANGUAGES),
            ofKind: one.definition.story,
          }));
          if (was === undefined || is === undefined) throw new Error('It was not judged.');
          const told = storyChange(story, was, is);
          expect(told.because.length > 0).toBe(told.before !== told.after);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a backlog', () => {
  const stories = (
    ...bands: readonly (readonly [Band | null, Band | null, number])[]
  ): readonly StoryChange[] =>
    bands.flatMap(([before, after, count]) =>
      Array.from({ length: count }, () => ({ ...STORY, before, after, because: [] })),
    );

  it('is counted by band, before and after, and its changes are listed', () => {
    const run = sumUp(stories(['Ready', 'Nearly', 2], ['Early', 'Early', 3], [null, 'Ready', 1]));
    expect(run.before).toEqual({ Ready: 2, Nearly: 0, Early: 3, unseen: 1 });
    expect(run.after).toEqual({ Ready: 1, Nearly: 2, Early: 3, unseen: 0 });
    expect(run.changes).toHaveLength(3);
    expect(run.verdict).toBeNull();
  });

  it.each([
    ['almost-none', stories(['Ready', 'Ready', 1], ['Ready', 'Nearly', 20])],
    [null, stories(['Ready', 'Ready', 1], ['Ready', 'Nearly', 19])],
    ['almost-all', stories(['Early', 'Ready', 20], ['Early', 'Early', 1])],
    ['almost-all', stories(['Early', 'Ready', 10])],
    [null, stories(['Early', 'Ready', 19], ['Early', 'Early', 1])],
    [null, stories(['Early', 'Ready', 9])],
    [null, stories(['Early', 'Ready', 9], ['Early', null, 50])],
    ['almost-none', stories(['Early', 'Early', 10])],
  ] as const)('is almost none or almost all Ready: %s', (verdict, run) => {
    expect(sumUp(run).verdict).toBe(verdict);
  });

  it('is nothing without stories', () => {
    const none = { Ready: 0, Nearly: 0, Early: 0, unseen: 0 };
    expect(sumUp([])).toEqual({ before: none, after: none, changes: [], verdict: null });
  });
});
