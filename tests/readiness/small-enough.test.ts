import { findingOf } from './finding-of';
import { growthWithText, LINEAR } from '../builders/growth';

describe('a size', () => {
  const judge = (
    estimate: number | null | undefined,
    velocity?: number | null,
    largestFinished?: number | null,
  ): ReturnType<typeof findingOf> => findingOf('small-enough', { estimate }, { velocity, largestFinished });

  it('is at most half of what the team finishes in a sprint', () => {
    expect(judge(10, 20)).toMatchObject({ answer: 'met', credit: 1 });
    expect(judge(11, 20).answer).toBe('unmet');
    expect(judge(0, 20).answer).toBe('met');
  });

  it('is at most the largest finished, where no velocity is known', () => {
    for (const velocity of [undefined, null, 0]) {
      expect(judge(5, velocity, 5).answer).toBe('met');
      expect(judge(8, velocity, 5).answer).toBe('unmet');
    }
    expect(judge(8, 20, 5).answer).toBe('met');
  });

  it('earns less the further it is over, and never as much as one that fits', () => {
    const credits = [10.1, 13, 20, 100].map((size) => judge(size, 20).credit ?? 1);
    expect(credits).toEqual([...credits].sort((a, b) => b - a));
    expect(credits[0]).toBeLessThan(0.5);
  });

  it('is unknown where there is nothing to compare, each for its own reason', () => {
    const reasons = [judge(null, 20), judge(undefined, 20), judge(5), judge(5, null, null), judge(5, 0, 0)];
    expect(reasons.map(({ answer, observed }) => [answer, observed.key])).toEqual([
      ['unknown', 'small-enough.no-size'],
      ['unknown', 'small-enough.unseen-size'],
      ['unknown', 'small-enough.unseen-team'],
      ['unknown', 'small-enough.unseen-team'],
      ['unknown', 'small-enough.unseen-team'],
    ]);
  });
});

describe('a spike', () => {
  const judge = (
    description: string,
    estimate: number | null | undefined = null,
  ): ReturnType<typeof findingOf> => findingOf('small-enough', { kind: 'spike', description, estimate });

  it.each([
    'Time box: 2 days.',
    'This is timeboxed to one day.',
    'Time-boxed at 4h',
    'Max 8 hours.',
    'Two days at most.',
    'Spend no more than an afternoon on it.',
    'We spend up to 3 days.',
    'Limited to half a day.',
  ])('has an end: %s', (text) => {
    expect(judge(`We look into it. ${text}`)).toMatchObject({ answer: 'met', evidence: [{ text }] });
  });

  it('has an end by its size, whatever the velocity', () => {
    expect(judge('We look into it.', 3).answer).toBe('met');
  });

  it.each(['We look into it.', 'The offer is shown for up to 20 customers.', 'It is within reach.'])(
    'has none yet: %s',
    (text) => {
      expect(judge(text)).toMatchObject({
        answer: 'unmet',
        credit: 0,
        observed: { key: 'small-enough.no-time-box' },
        fix: { key: 'small-enough.fix.time-box' },
      });
    },
  );

  it('speaks of one without its length', () => {
    expect(judge('This one is time-boxed.')).toMatchObject({ answer: 'unmet', credit: 0.3 });
  });

  it('may have one where nobody can see', () => {
    expect(findingOf('small-enough', { kind: 'spike', description: 'Words.' }).answer).toBe('unknown');
    expect(judge('https://wiki.example/x').answer).toBe('unknown');
  });

  it.each(['time box ', 'up to 1 ', 'max ', '1 day '])('takes linear time for %j', (unit) => {
    expect(growthWithText(unit, judge)).toBeLessThan(LINEAR);
  });
});
