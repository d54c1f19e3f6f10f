import fc from 'fast-check';
import { goodOneOf, type JudgedItem } from '../../src/readiness/good-one';
import { aFinding, anAssessment } from '../static/a-finding';

interface Traits {
  readonly key?: string;
  readonly epic?: string | null;
  readonly score?: number | null;
  readonly credit?: number;
}

function judged({ key = 'SHOP-2', epic = null, score = 70, credit = 1 }: Traits): JudgedItem {
  const answer = credit >= 0.5 ? 'met' : 'unmet';
  return { key, epic, assessment: anAssessment([aFinding({ answer, credit })], { score }) };
}

const STORY = { key: 'SHOP-1', epic: 'SHOP-9' };
const chosen = (...items: readonly Traits[]): string | undefined =>
  goodOneOf('benefit', STORY, items.map(judged))?.item.key;

describe('a good one', () => {
  it('fulfils the check wholly, whatever else it is worth', () => {
    expect(chosen({ key: 'SHOP-2', credit: 0.9, score: 99 }, { key: 'SHOP-3', score: 20 })).toBe('SHOP-3');
    expect(chosen({ credit: 0 }, { credit: 0.7 })).toBeUndefined();
  });

  it('is of the same epic, if there is one', () => {
    expect(chosen({ key: 'SHOP-2', score: 99 }, { key: 'SHOP-3', epic: 'SHOP-9', score: 60 })).toBe('SHOP-3');
  });

  it('is near to no other story without an epic', () => {
    const items = [
      judged({ key: 'SHOP-2', score: 60 }),
      judged({ key: 'SHOP-3', epic: 'SHOP-9', score: 70 }),
    ];
    expect(goodOneOf('benefit', { key: 'SHOP-1', epic: null }, items)?.item.key).toBe('SHOP-3');
  });

  it('is the one with the highest score; one without a score comes last', () => {
    expect(
      chosen({ key: 'SHOP-2', score: null }, { key: 'SHOP-3', score: 10 }, { key: 'SHOP-4', score: 80 }),
    ).toBe('SHOP-4');
    expect(chosen({ key: 'SHOP-2', score: null }, { key: 'SHOP-3', score: 0 })).toBe('SHOP-3');
  });

  it('is the one with the smaller key where all else is equal', () => {
    expect(chosen({ key: 'SHOP-10' }, { key: 'SHOP-9' })).toBe('SHOP-9');
  });

  it('is never the story itself', () => {
    expect(chosen({ key: 'SHOP-1' })).toBeUndefined();
  });

  it('is the same in whatever order the items come', () => {
    const item = fc.record({
      key: fc.integer({ min: 1, max: 30 }).map((number) => `SHOP-${number}`),
      epic: fc.constantFrom(null, 'SHOP-9', 'SHOP-8'),
      score: fc.option(fc.integer({ min: 0, max: 100 })),
      credit: fc.constantFrom(0, 0.5, 1),
    });
    const items = fc.uniqueArray(item, { selector: ({ key }) => key });
    fc.assert(
      fc.property(items, (some) => {
        expect(chosen(...some)).toBe(chosen(...[...some].reverse()));
      }),
    );
  });
});
