import fc from 'fast-check';
import { CHECK_IDS } from '../../../src/readiness/check-id';
import { arrange, type Remark } from '../../../static/panel/arrange';
import { aFinding, anAssessment } from '../a-finding';

const checks = (remarks: readonly Remark[]): readonly string[] => remarks.map(({ finding }) => finding.check);

test('the first step comes first, the others follow in their order', () => {
  const findings = [
    aFinding({ check: 'described', gain: 5 }),
    aFinding({ check: 'benefit', gain: 10 }),
    aFinding({ check: 'atomic', gain: 15 }),
  ];
  const { next, others } = arrange(anAssessment(findings, { steps: ['benefit', 'atomic', 'described'] }));
  expect(next?.finding.check).toBe('benefit');
  expect(checks(others)).toEqual(['atomic', 'described']);
});

test('what an absence causes stands under it and is no remark of its own', () => {
  const described = aFinding({ check: 'described' });
  const atomic = aFinding({ check: 'atomic', causedBy: 'described' });
  const { next, others, hints } = arrange(anAssessment([atomic, described]));
  expect(next).toEqual({ finding: described, grouped: [atomic] });
  expect(others).toEqual([]);
  expect(hints).toEqual([]);
});

test('a chain of causes ends under its first cause', () => {
  const described = aFinding({ check: 'described' });
  const criteria = aFinding({ check: 'acceptance-criteria', causedBy: 'described' });
  const atomic = aFinding({ check: 'atomic', causedBy: 'acceptance-criteria' });
  const { next } = arrange(anAssessment([described, criteria, atomic]));
  expect(next?.grouped).toEqual([criteria, atomic]);
});

test('a remark whose cause asks for nothing stands for itself', () => {
  const described = aFinding({ check: 'described', answer: 'unknown' });
  const benefit = aFinding({ causedBy: 'described' });
  const { next, unknown } = arrange(anAssessment([described, benefit], { steps: [] }));
  expect(next?.finding).toBe(benefit);
  expect(unknown).toEqual([described]);
});

test('what is met but could say more is a step, and not counted as fine', () => {
  const benefit = aFinding({ answer: 'met', credit: 0.6, gain: 6 });
  const atomic = aFinding({ check: 'atomic', answer: 'met' });
  const { next, fine } = arrange(anAssessment([benefit, atomic], { steps: ['benefit'] }));
  expect(next?.finding).toBe(benefit);
  expect(fine).toEqual([atomic]);
});

test('what has no weight is a hint, never a step', () => {
  const hint = aFinding({ weight: 0, gain: 0 });
  expect(arrange(anAssessment([hint]))).toMatchObject({ next: null, others: [], hints: [hint] });
});

test('a hint that can’t be seen is nothing to think about', () => {
  const unseen = aFinding({ answer: 'unknown' });
  const hint = aFinding({ check: 'atomic', answer: 'unknown', weight: 0 });
  expect(arrange(anAssessment([unseen, hint])).unknown).toEqual([unseen]);
});

test('of hints for one reason only the reason is said', () => {
  const cause = aFinding({ check: 'well-formed', weight: 0 });
  const effect = aFinding({ check: 'minimal', weight: 0, causedBy: 'well-formed' });
  expect(arrange(anAssessment([cause, effect])).hints).toEqual([cause]);
});

test('a hint that a remark is the reason of is not said beside it', () => {
  const described = aFinding({ check: 'described' });
  const hint = aFinding({ check: 'estimable', weight: 0, causedBy: 'described' });
  expect(arrange(anAssessment([described, hint]))).toMatchObject({
    next: { finding: described, grouped: [] },
    hints: [],
  });
});

test('a hint whose reason is not asked here is not said either', () => {
  const hint = aFinding({ check: 'conceptually-sound', weight: 0, causedBy: 'benefit' });
  expect(arrange(anAssessment([hint])).hints).toEqual([]);
});

test('a story without a size is told so once', () => {
  const unseen = aFinding({ check: 'small-enough', answer: 'unknown' });
  const hint = aFinding({ check: 'estimated', weight: 0 });
  expect(arrange(anAssessment([unseen, hint]))).toMatchObject({ hints: [], unknown: [unseen] });
  expect(arrange(anAssessment([aFinding({ check: 'small-enough' }), hint])).hints).toEqual([hint]);
});

test('what does not apply is not spoken of', () => {
  const nothing = { next: null, others: [], hints: [], fine: [], unknown: [] };
  expect(arrange(anAssessment([aFinding({ answer: 'not-applicable' })]))).toEqual(nothing);
});

test('every finding that weighs and applies stands in exactly one place, and no other in two, whatever comes', () => {
  const findings = fc
    .tuple(
      ...CHECK_IDS.map((check) =>
        fc.record(
          {
            check: fc.constant(check),
            answer: fc.constantFrom('met', 'unmet', 'unknown'),
            weight: fc.constantFrom(0, 15),
            causedBy: fc.constantFrom(...CHECK_IDS),
          },
          { requiredKeys: ['check', 'answer', 'weight'] },
        ),
      ),
    )
    .map((parts) => parts.map((part) => aFinding(part)));
  fc.assert(
    fc.property(findings, fc.subarray([...CHECK_IDS]), (all, steps) => {
      const { next, others, hints, fine, unknown } = arrange(anAssessment(all, { steps }));
      const remarks = next === null ? others : [next, ...others];
      const places = [
        ...remarks.flatMap(({ finding, grouped }) => [finding, ...grouped]),
        ...hints,
        ...fine,
        ...unknown,
      ];
      expect(new Set(places).size).toBe(places.length);
      const weighing = all.filter(({ weight }) => weight > 0);
      expect(weighing.filter((finding) => !places.includes(finding))).toEqual([]);
    }),
  );
});
