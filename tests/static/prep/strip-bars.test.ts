import fc from 'fast-check';
import { bars } from '../../../static/prep/strip-bars';
import { aRow } from './a-row';

const heights = (...estimates: (number | null)[]): readonly number[] =>
  bars(
    estimates.map((estimate, index) => aRow({ id: String(index), estimate })),
    [],
  ).map(({ height }) => height);

test('a bigger story is taller, and 0 is an estimate', () => {
  const [none = 0, small = 0, big = 0] = heights(0, 3, 8);
  expect(none).toBeGreaterThan(0);
  expect(small).toBeGreaterThan(none);
  expect(big).toBeGreaterThan(small);
});

test('a story without a size is neither small nor big', () => {
  const [lowest = 0, unsized = 0, tallest = 0] = heights(0, null, 8);
  expect(unsized).toBeGreaterThan(lowest);
  expect(unsized).toBeLessThan(tallest);
});

test('where nothing is sized all are alike', () => {
  expect(new Set(heights(null, null, 0)).size).toBe(1);
});

test('draws at most forty, none taller than the strip', () => {
  const estimates = fc.array(fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: null }), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(estimates, (all) => {
      const drawn = heights(...all);
      expect(drawn.length).toBe(Math.min(40, all.length));
      for (const height of drawn) expect(height >= 10 && height <= 48).toBe(true);
    }),
  );
});

test('say where a sprint ends, as far as there are bars', () => {
  const rows = Array.from({ length: 6 }, (_, at) => aRow({ id: String(at) }));
  const begins = (sprints: readonly number[]) =>
    bars(rows, sprints).flatMap(({ beginsSprint }, at) => (beginsSprint ? [at] : []));
  expect(begins([2, 3])).toEqual([2, 5]);
  expect(begins([4, 9])).toEqual([4]);
  expect(begins([])).toEqual([]);
});
