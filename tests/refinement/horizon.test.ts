/** How far a team has to look ahead: by what it usually gets done, and without any figure all the same. */
import fc from 'fast-check';
import { horizonOf as horizonOfRanked, type Horizon, type Pace } from '../../src/refinement/horizon';

const NOTHING: Pace = { velocity: undefined, storiesPerSprint: undefined, storiesPerDay: undefined };
/** None of them is Ready. */
const horizonOf = (estimates: readonly (number | null)[], pace: Pace): Horizon =>
  horizonOfRanked(
    estimates.map((estimate) => ({ estimate, isReady: false })),
    pace,
  );
const all = (count: number, estimate: number | null = 3): (number | null)[] =>
  Array.from({ length: count }, () => estimate);

it('fills two sprints with points, by rank, and says how many stories each takes', () => {
  const estimates = [5, 5, 8, 3, 8, 8, 5, 13, ...all(20, 5)];
  expect(horizonOf(estimates, { ...NOTHING, velocity: 20 })).toEqual({
    basis: 'points',
    size: 10,
    sprints: [3, 3],
    range: null,
    isMoreThanNeeded: false,
  });
});

it('counts what is not estimated like the others on average, and 0 as an estimate', () => {
  expect(horizonOf([4, null, 0, 8, ...all(10, 4)], { ...NOTHING, velocity: 12 }).sprints).toEqual([3, 2]);
});

it('counts stories where fewer than half are estimated', () => {
  const horizon = horizonOf([5, ...all(30, null)], { ...NOTHING, velocity: 20, storiesPerSprint: 7.6 });
  expect(horizon).toMatchObject({ basis: 'stories', sprints: [8, 8], size: 16 });
});

it('tells a range where work flows without sprints', () => {
  expect(horizonOf(all(40, null), { ...NOTHING, storiesPerDay: 1.3 })).toMatchObject({
    basis: 'throughput',
    range: [7, 13],
    size: 13,
    sprints: [],
    isMoreThanNeeded: false,
  });
});

it('looks at the first twenty where nothing is known', () => {
  for (const pace of [NOTHING, { velocity: null, storiesPerSprint: null, storiesPerDay: null }])
    expect(horizonOf(all(50), pace)).toMatchObject({ basis: 'first', size: 20, sprints: [] });
  expect(horizonOf(all(50, null), { ...NOTHING, velocity: 20 }).basis).toBe('first');
});

it('lets a story that is larger than a sprint be the only one of it', () => {
  expect(horizonOf([40, 3, 3], { ...NOTHING, velocity: 10 })).toMatchObject({ sprints: [1, 2], size: 3 });
});

it('is more than is needed once what is ready fills three sprints', () => {
  const pace = { ...NOTHING, velocity: 10 };
  const readyOf = (ready: number) =>
    horizonOfRanked(
      all(12, 5).map((estimate, at) => ({ estimate, isReady: at < ready })),
      pace,
    ).isMoreThanNeeded;
  expect([readyOf(5), readyOf(6)]).toEqual([false, true]);
});

it('never reaches beyond the backlog, a hundred stories or what its sprints add up to', () => {
  const figure = fc.option(fc.double({ min: 0, max: 500, noNaN: true }), { nil: undefined });
  const pace = fc.record({ velocity: figure, storiesPerSprint: figure, storiesPerDay: figure });
  const estimates = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true })), { maxLength: 160 });
  fc.assert(
    fc.property(estimates, pace, (sizes, figures) => {
      const { size, sprints, range } = horizonOf(sizes, figures);
      const needed = sprints.reduce((sum, count) => sum + count, 0);
      expect(size).toBeLessThanOrEqual(Math.min(sizes.length, 100));
      expect(size).toBeGreaterThanOrEqual(Math.min(sizes.length, 10));
      expect(needed).toBeLessThanOrEqual(sizes.length);
      expect(size).toBeGreaterThanOrEqual(Math.min(needed, 100));
      if (range !== null) expect(range[0]).toBeLessThanOrEqual(range[1]);
    }),
  );
});
