/** What a point of the history tells of its stories, and which points can be compared. */
import {
  bandCounts,
  comparable,
  meanScore,
  readyShare,
  type Point,
  type PointStory,
} from '../../../src/refinement/history/point';

const story = (id: string, score: number | null): PointStory => ({
  id,
  score,
  band: score === null ? null : score >= 80 ? 'Ready' : score >= 50 ? 'Nearly' : 'Early',
});
const point = (day: number, also: Partial<Point> = {}): Point => ({
  at: `2026-03-${String(day).padStart(2, '0')}T09:00:00.000Z`,
  stories: [],
  scoredBy: 'one',
  isRebuilt: false,
  ...also,
});

test('counts, share and mean are of those of which enough was seen', () => {
  const stories = [story('1', 90), story('2', 60), story('3', 20), story('4', null), story('5', 90)];
  expect(bandCounts({ stories })).toEqual({ Ready: 2, Nearly: 1, Early: 1 });
  expect(readyShare({ stories })).toBe(0.5);
  expect(meanScore({ stories })).toBe(65);
});

test('of nothing nothing is told', () => {
  expect(readyShare({ stories: [story('1', null)] })).toBeNull();
  expect(meanScore({ stories: [] })).toBeNull();
});

test('a change of rules begins anew, and what was rebuilt by the same ones doesn’t', () => {
  const days = (points: readonly Point[]) => comparable(points).map(({ at }) => Number(at.slice(8, 10)));
  expect(days([])).toEqual([]);
  expect(days([point(1), point(2)])).toEqual([1, 2]);
  expect(days([point(1), point(2, { scoredBy: 'two' }), point(3, { scoredBy: 'two' })])).toEqual([2, 3]);
  // What was rebuilt by the same checks counts as what was seen.
  expect(days([point(1, { isRebuilt: true }), point(2), point(3)])).toEqual([1, 2, 3]);
  // Back to rules of before, nobody knows what else has changed in between.
  expect(days([point(1), point(2, { scoredBy: 'two' }), point(3)])).toEqual([3]);
});
