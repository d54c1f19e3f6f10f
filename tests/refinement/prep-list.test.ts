/** What somebody with a few minutes can do for the next meeting: compared with every choice there is. */
import fc from 'fast-check';
import { prepListOf, type Preparable } from '../../src/refinement/prep-list';

const of = (...minutes: number[]): readonly Preparable[] =>
  minutes.map((each, at) => ({ id: String(at), minutes: each }));
const chosen = (stories: readonly Preparable[], minutes: number): readonly string[] =>
  prepListOf(stories, [], minutes).stories.map(({ id }) => id);

it('takes as many stories as fit, and the higher ones where that is no fewer', () => {
  expect(chosen(of(10, 5, 5, 3), 15)).toEqual(['1', '2', '3']);
  expect(chosen(of(10, 5, 5), 15)).toEqual(['0', '1']);
  expect(chosen(of(30, 20), 15)).toEqual([]);
});

it('fills what is left with what is owed, by rank, and never at the cost of a story', () => {
  const owed = [
    { id: 'long', minutes: 9 },
    { id: 'short', minutes: 3 },
    { id: 'other', minutes: 3 },
  ];
  expect(prepListOf(of(10), owed, 15)).toEqual({
    stories: [{ id: '0', minutes: 10 }],
    owed: [{ id: 'short', minutes: 3 }],
    minutes: 13,
  });
});

it('is the best of all choices: the most stories, then by rank one after the other', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 9 }), fc.nat(40), (minutes, time) => {
      const stories = of(...minutes);
      let best: readonly Preparable[] = [];
      for (let choice = 0; choice < 1 << stories.length; choice += 1) {
        const some = stories.filter((_, at) => (choice & (1 << at)) !== 0);
        if (some.reduce((sum, each) => sum + each.minutes, 0) <= time && isBetter(some, best)) best = some;
      }
      expect(prepListOf(stories, [], time).stories).toEqual(best);
    }),
  );
});

function isBetter(one: readonly Preparable[], other: readonly Preparable[]): boolean {
  if (one.length !== other.length) return one.length > other.length;
  const at = one.findIndex(({ id }, index) => id !== other[index]?.id);
  return at !== -1 && Number(one[at]?.id) < Number(other[at]?.id);
}
