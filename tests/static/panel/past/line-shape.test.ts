import fc from 'fast-check';
import type { PastPoint } from '../../../../src/contract/past';
import { dotsOf, HEIGHT, pathThrough, WIDTH } from '../../../../static/panel/past/line-shape';

const pointOf = (score: number | null): PastPoint => ({
  at: '2025-11-03T09:05:00Z',
  score,
  band: null,
  changes: [],
  isAgreed: false,
  isFlat: false,
});

test('goes from one edge to the other, higher for more', () => {
  const [first, second] = dotsOf([pointOf(0), pointOf(100)]);
  expect([first?.x, second?.x]).toEqual([6, WIDTH - 6]);
  expect([first?.y, second?.y]).toEqual([HEIGHT - 6, 6]);
});

test('stops where there is no score, and begins anew', () => {
  expect(pathThrough(dotsOf([0, 0, null, 0, 0].map(pointOf)))).toBe('M6 66L73 66M207 66L274 66');
});

test('stays in the picture, from left to right, whatever the scores are', () => {
  const scores = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(scores, (some) => {
      const dots = dotsOf(some.map(pointOf));
      expect(dots.map((dot) => dot?.score ?? null)).toEqual(some);
      const seen = dots.filter((dot) => dot !== null);
      for (const { x, y } of seen) {
        expect(x).toBeGreaterThanOrEqual(6);
        expect(x).toBeLessThanOrEqual(WIDTH - 6);
        expect(y).toBeGreaterThanOrEqual(6);
        expect(y).toBeLessThanOrEqual(HEIGHT - 6);
      }
      const xs = seen.map(({ x }) => x);
      expect(xs).toEqual(xs.toSorted((one, other) => one - other));
      expect(new Set(xs).size).toBe(xs.length);
    }),
  );
});
