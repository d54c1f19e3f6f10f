/** When a fall is told of, and what is none: rules that changed, a sprint's start, raw ideas that come in, a cycle without a point. */
import fc from 'fast-check';
import { fallIn, fallsIn } from '../../../src/refinement/fall/fall';
import type { Point, PointStory } from '../../../src/refinement/history/point';

const WEEK = 7 * 86_400_000;
const START = Date.parse('2026-01-05T09:00:00.000Z');
const atWeek = (week: number): string => new Date(START + week * WEEK).toISOString();

/** Ten stories whose mean is this. */
const stories = (mean: number): readonly PointStory[] =>
  Array.from({ length: 10 }, (_, at) => ({
    id: String(at),
    score: mean + (at % 2 === 0 ? 3 : -3),
    band: null,
  }));
const point = (week: number, mean: number, change: Partial<Point> = {}): Point => ({
  at: atWeek(week),
  scoredBy: 'a',
  isRebuilt: false,
  stories: stories(mean),
  ...change,
});
/** As it goes up and down by itself. */
const WEATHER = [1, -2, 0, 3, -1, 2, -3, 0];
const quiet = (weeks: number, mean = 60): readonly Point[] =>
  Array.from({ length: weeks }, (_, week) => point(week, mean + (WEATHER[week % WEATHER.length] ?? 0)));
const later = (from: number, means: readonly number[]): readonly Point[] =>
  means.map((mean, at) => point(from + at, mean));

it('a quiet backlog has no fall, nor one that gets better', () => {
  expect(fallsIn(quiet(50))).toEqual([]);
  expect(fallsIn([...quiet(24), ...later(24, [75, 76, 78, 80, 79, 81])])).toEqual([]);
});

it('readiness that goes down and stays down is told of, with since when and by how much', () => {
  const points = [...quiet(24), ...later(24, [50, 51, 49, 50, 48])];
  const fall = fallIn(points);
  expect(fall).toMatchObject({ drop: 9, clearedAt: null });
  expect(fall?.noticedAt).toBe(atWeek(25));
  expect(fall?.since).toBe(atWeek(24));
});

it('one bad week is none', () => {
  expect(fallsIn([...quiet(24), point(24, 50), ...later(25, [61, 58, 60, 62])])).toEqual([]);
});

it('what is less than five points and a half is nothing to speak of, however still it was before', () => {
  const still = Array.from({ length: 30 }, (_, week) => point(week, 60));
  expect(fallsIn([...still, ...later(30, [55, 55, 55, 55, 55, 55])])).toEqual([]);
  expect(fallsIn([...still, ...later(30, [54, 54, 54, 54])])).toHaveLength(1);
});

it('nothing is said of a team that is seen for less than eight cycles; a young one is to fall deeper', () => {
  const falls = (weeks: number, mean: number) =>
    fallsIn([
      ...quiet(weeks).map((_, week) => point(week, 60 + 2 * (WEATHER[week % WEATHER.length] ?? 0))),
      ...later(weeks, [mean, mean, mean, mean]),
    ]);
  expect(falls(7, 20)).toEqual([]);
  expect(falls(10, 20)).toHaveLength(1);
  expect(falls(10, 50)).toEqual([]);
  expect(falls(24, 50)).toHaveLength(1);
});

it('it is over after two points in a row that are near to what was before, and a later one is another', () => {
  const down = [...quiet(24), ...later(24, [45, 45, 45])];
  expect(fallIn([...down, ...later(27, [60, 45, 60])])).not.toBeNull();
  const up = [...down, ...later(27, [60, 45, 60, 59])];
  expect(fallIn(up)).toBeNull();
  expect(fallsIn(up)).toMatchObject([{ clearedAt: atWeek(30) }]);
  const again = fallsIn([...up, ...later(31, [60, 61, 45, 44, 45, 44])]);
  expect(again).toHaveLength(2);
  expect(again[1]).toMatchObject({ clearedAt: null });
});

it('what was fallen for long does not become what is usual', () => {
  const long = [...quiet(24), ...later(24, Array<number>(30).fill(45))];
  expect(fallsIn(long)).toHaveLength(1);
  expect(fallIn(long)?.since).toBe(atWeek(24));
});

it('points that were scored by other rules are not compared', () => {
  const before = quiet(24, 80).map((each): Point => ({ ...each, scoredBy: 'before' }));
  expect(fallsIn([...before, ...later(24, Array<number>(12).fill(50))])).toEqual([]);
});

it('a week without a point changes nothing: it is still told in time', () => {
  const points = [...quiet(24), ...later(24, [48, 48, 48, 48])].filter((_, at) => ![5, 13, 25].includes(at));
  expect(fallIn(points)?.since).toBe(atWeek(24));
  expect(fallIn(points.slice(0, -1))?.noticedAt).toBe(atWeek(26));
});

it('points of a pause do not count as the last weeks', () => {
  const points = [...quiet(24), point(24, 50), point(35, 50)];
  expect(fallsIn(points)).toEqual([]);
  expect(fallsIn([...points, point(36, 50)])).toHaveLength(1);
});

/** A sprint takes what is ready from the top, every other week, and others follow that are not. */
function sawTooth(weeks: number, drop: (week: number) => number): readonly Point[] {
  return Array.from({ length: weeks }, (_, week) => {
    const sprint = Math.ceil(week / 2);
    const level = 60 + (WEATHER[week % WEATHER.length] ?? 0) - drop(week) - (week % 2 === 1 ? 12 : 0);
    const own = Array.from({ length: 12 }, (__, rank) => ({
      id: String(sprint * 5 + rank),
      score: level + (rank % 2 === 0 ? 4 : -4),
      band: null,
    }));
    return point(week, 0, { stories: own });
  });
}

it("a sprint's start is no fall, and hides none", () => {
  expect(fallsIn(sawTooth(48, () => 0))).toEqual([]);
  const fall = fallIn(sawTooth(30, (week) => (week < 26 ? 0 : 9)));
  expect(fall?.since).toBe(atWeek(26));
});

describe('raw ideas that come in at once', () => {
  const raw = (score: number): readonly PointStory[] =>
    Array.from({ length: 8 }, (_, at) => ({ id: `raw-${at}`, score, band: null }));
  const withRaw = (from: number, weeks: number, score = 10): readonly Point[] =>
    Array.from({ length: weeks }, (_, at) =>
      point(from + at, 0, { stories: [...raw(score), ...stories(60 + (WEATHER[at % 8] ?? 0))] }),
    );

  it('are no fall, however long nobody touches them', () => {
    expect(fallsIn([...quiet(24), ...withRaw(24, 12)])).toEqual([]);
  });

  it('count as soon as somebody has worked on them', () => {
    const worked = withRaw(25, 6, 12);
    expect(fallsIn([...quiet(24), ...withRaw(24, 1), ...worked])).toHaveLength(1);
  });

  it('hide no fall of the others', () => {
    const fallen = Array.from({ length: 4 }, (_, at) =>
      point(24 + at, 0, { stories: [...raw(10), ...stories(49)] }),
    );
    expect(fallsIn([...quiet(24), ...fallen])).toHaveLength(1);
  });
});

const anyPoints = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 30 }),
      scoredBy: fc.constantFrom('a', 'a', 'a', 'a', 'a', 'b'),
      stories: fc.uniqueArray(
        fc.record({
          id: fc.integer({ min: 0, max: 30 }).map(String),
          score: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 9 }),
          band: fc.constant(null),
        }),
        { selector: ({ id }) => id, maxLength: 20 },
      ),
    }),
    { maxLength: 60 },
  )
  .map((raws) => {
    let at = START;
    return raws.map(({ gap, scoredBy, stories: own }): Point => {
      at += gap * 86_400_000;
      return { at: new Date(at).toISOString(), scoredBy, isRebuilt: false, stories: own };
    });
  });

it('whatever the points are: falls are in order, of these points, and told once', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const falls = fallsIn(points);
      const times = points.map(({ at }) => at);
      let earliest = '';
      falls.forEach(({ since, noticedAt, drop, clearedAt }, index) => {
        expect(times).toEqual(expect.arrayContaining([since, noticedAt]));
        expect(since < noticedAt && since > earliest).toBe(true);
        expect(drop).toBeGreaterThanOrEqual(5);
        if (clearedAt === null) expect(index).toBe(falls.length - 1);
        else expect(clearedAt > noticedAt).toBe(true);
        earliest = clearedAt ?? noticedAt;
      });
    }),
    { numRuns: 300 },
  );
});

it('what was told stays told when points come in: a fall is noticed once and at one time', () => {
  fc.assert(
    fc.property(anyPoints, fc.nat(60), (all, count) => {
      const points = all.map((each) => ({ ...each, scoredBy: 'a' }));
      const before = fallsIn(points.slice(0, count));
      const after = fallsIn(points);
      expect(after.slice(0, before.length).map(({ noticedAt }) => noticedAt)).toEqual(
        before.map(({ noticedAt }) => noticedAt),
      );
    }),
    { numRuns: 300 },
  );
});

it('by how much all scores are higher makes no difference', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 20, max: 70 }), { minLength: 12, maxLength: 50 }),
      fc.integer({ min: 1, max: 20 }),
      (means, more) => {
        const times = (plus: number) =>
          fallsIn(means.map((mean, week) => point(week, mean + plus))).map(({ noticedAt }) => noticedAt);
        expect(times(more)).toEqual(times(0));
      },
    ),
    { numRuns: 200 },
  );
});
