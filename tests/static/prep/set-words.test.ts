import fc from 'fast-check';
import { SET_CHECKS, type SetCheck } from '../../../src/readiness/set/finding';
import { setParts } from '../../../static/prep/set-words';

type Counts = Partial<Record<SetCheck, number>>;

const line = (counts: Counts): string =>
  setParts(SET_CHECKS.flatMap((check) => ({ check, count: counts[check] ?? 0 })))
    .map(({ words }) => words)
    .join(', ');

test.each<[Counts, string]>([
  [
    { unique: 2, 'conflict-free': 1, independent: 3 },
    '2 pairs look alike, 1 contradicts, 3 wait for something',
  ],
  [
    { unique: 1, 'conflict-free': 2, independent: 1 },
    '1 pair looks alike, 2 contradict, 1 waits for something',
  ],
  [{ unique: 1, uniform: 1 }, '1 pair looks alike, 1 story is told differently'],
  [{ uniform: 1200 }, '1,200 stories are told differently'],
  [{ 'conflict-free': 1 }, 'two stories contradict each other'],
  [{ 'conflict-free': 2, independent: 1 }, '2 pairs contradict each other, 1 waits for something'],
  [{ independent: 1 }, '1 story waits for something'],
  [{ independent: 3, uniform: 4 }, '3 times a story waits for something, 4 stories are told differently'],
  [{}, ''],
])('%j is said as: %s', (counts, words) => {
  expect(line(counts)).toBe(words);
});

test('the order is the same, however the counts come', () => {
  const counts = SET_CHECKS.map((check) => ({ check, count: 2 }));
  expect(setParts([...counts].reverse())).toEqual(setParts(counts));
});

test('each sort is said once, and the first part says what is counted', () => {
  const some = fc.record({
    unique: fc.nat(3),
    uniform: fc.nat(3),
    independent: fc.nat(3),
    'conflict-free': fc.nat(3),
  });
  fc.assert(
    fc.property(some, (counts) => {
      const parts = setParts(SET_CHECKS.map((check) => ({ check, count: counts[check] })));
      expect(parts.length).toBe(Object.values(counts).filter((count) => count > 0).length);
      if (parts[0] !== undefined) expect(parts[0].words).toMatch(/pair|stor(?:y|ies)/);
    }),
  );
});
