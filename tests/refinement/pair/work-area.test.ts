/** How familiar recent work makes somebody with an area. */
import fc from 'fast-check';
import { areaKey, knowledgeOf, type WorkArea, type WorkTrace } from '../../../src/refinement/pair/work-area';

const NOW = '2026-03-20T09:00:00.000Z';
const AREA: WorkArea = { kind: 'label', id: 'gifts', name: 'gifts' };
const at = (days: number): string => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
const trace = (days: number, as: WorkTrace['as'] = 'assignee'): WorkTrace => ({
  areas: [AREA],
  at: at(days),
  as,
});
const familiar = (...traces: readonly WorkTrace[]): number =>
  knowledgeOf(traces, NOW).get(areaKey(AREA))?.familiarity ?? 0;

test('it counts half after ninety days', () => {
  const learnt = (days: number): number => -Math.log(1 - familiar(trace(days)));
  expect(learnt(90)).toBeCloseTo(learnt(0) / 2, 10);
  expect(learnt(180)).toBeCloseTo(learnt(0) / 4, 10);
});

test('carrying an item out teaches most; an epic and a label of the same name are two areas', () => {
  for (const as of ['editor', 'commenter', 'reporter'] as const)
    expect(familiar(trace(5, as))).toBeLessThan(familiar(trace(5)));
  const epic: WorkArea = { ...AREA, kind: 'epic' };
  expect(knowledgeOf([trace(1)], NOW).has(areaKey(epic))).toBe(false);
});

test('what hasn’t happened yet, or has no time, teaches nothing', () => {
  expect(familiar(trace(-1))).toBe(0);
  expect(familiar({ ...trace(1), at: 'some day' })).toBe(0);
});

test('more work never makes anybody less familiar, and it stays below 1; the last time is kept', () => {
  const days = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 500 }), (before, another) => {
      const traces = before.map((each) => trace(each));
      expect(familiar(...traces, trace(another))).toBeGreaterThanOrEqual(familiar(...traces));
      expect(familiar(...traces)).toBeLessThan(1);
      expect(knowledgeOf(traces, NOW).get(areaKey(AREA))?.lastAt).toBe(at(Math.min(...before)));
    }),
  );
});
