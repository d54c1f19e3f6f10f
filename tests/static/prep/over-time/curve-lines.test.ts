import fc from 'fast-check';
import { curveLines } from '../../../../static/prep/over-time/curve-lines';
import { aPoint } from './a-point';

const drawn = (...points: Parameters<typeof curveLines>[0][number][]): readonly (readonly number[])[] =>
  curveLines(points).map((line) => line.map(({ index }) => index));
const weeks = (...numbers: readonly number[]) => numbers.map((week) => aPoint(1 + 7 * week));

test('the first is at the left, the last at the right, by time; more Ready is higher', () => {
  const [line = []] = curveLines([
    aPoint(1, { ready: 0 }),
    aPoint(8, { ready: 1 }),
    aPoint(15, { ready: 0.25 }),
    aPoint(29),
  ]);
  expect(line.map(({ x, y }) => [x, y])).toEqual([
    [0, 1],
    [0.25, 0],
    [0.5, 0.75],
    [1, 0.5],
  ]);
});

test('where the rules were changed the line ends and another begins', () => {
  const [one, two, three, four] = weeks(0, 1, 2, 3);
  if (!one || !two || !three || !four) throw new Error('too few');
  expect(drawn(one, two, { ...three, changes: null }, four)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('a missing week is bridged, a pause is not; single days after weeks are no other line', () => {
  expect(drawn(...weeks(0, 1, 3, 4, 5, 11, 12))).toEqual([
    [0, 1, 2, 3, 4],
    [5, 6],
  ]);
  const days = [29, 30, 31, 32, 33].map((day) => aPoint(day));
  expect(drawn(...weeks(0, 1, 2, 3), ...days)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8]]);
});

test('of what could not be told there is no spot', () => {
  const [one, two, three] = weeks(0, 1, 2);
  if (!one || !two || !three) throw new Error('too few');
  expect(drawn(one, { ...two, ready: null }, three)).toEqual([[0, 2]]);
  expect(drawn()).toEqual([]);
});

test('every point that can be told has one spot, within the picture, in order', () => {
  const point = fc.record({
    day: fc.integer({ min: 1, max: 200 }),
    ready: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    isBreak: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(point, { selector: ({ day }) => day, maxLength: 40 }), (some) => {
      const points = some
        .toSorted((one, other) => one.day - other.day)
        .map(({ day, ready, isBreak }) => aPoint(day, { ready, ...(isBreak && { changes: null }) }));
      const spots = curveLines(points).flat();
      expect(spots.map(({ index }) => index)).toEqual(
        points.flatMap(({ ready }, index) => (ready === null ? [] : [index])),
      );
      for (const { x, y } of spots) for (const at of [x, y]) expect(at >= 0 && at <= 1).toBe(true);
    }),
  );
});
