/** The shortest way to Ready: compared with all ways there are, each scored anew. */
import fc from 'fast-check';
import { cheapestToReady } from '../../src/readiness/cheapest-to-ready';
import type { CheckId } from '../../src/readiness/check-id';
import type { KindDefinition } from '../../src/readiness/definition';
import { score, type WeighedFinding } from '../../src/readiness/score';

const message = { key: 'general.not-asked' };
const finding = (
  check: CheckId,
  credit: number | null,
  weight: number,
  minutes: number,
  causedBy?: CheckId,
): WeighedFinding => ({
  check,
  answer: credit === null ? 'unknown' : credit >= 0.5 ? 'met' : 'unmet',
  credit,
  weight,
  observed: message,
  expected: message,
  fix: message,
  gain: 0,
  minutes,
  who: 'po',
  evidence: [],
  ...(causedBy !== undefined && { causedBy }),
});
const definition = (
  findings: readonly WeighedFinding[],
  mustHaves: readonly CheckId[] = [],
  ready = 80,
): KindDefinition => ({
  weights: Object.fromEntries(findings.map(({ check, weight }) => [check, weight])),
  thresholds: { ready, nearly: 50 },
  mustHaves,
});
const way = (findings: readonly WeighedFinding[], by = definition(findings)) =>
  cheapestToReady(score(findings, by), by);

it('takes the quicker steps where they are enough, and not the one that brings most', () => {
  const findings = [
    finding('described', 1, 40, 5),
    finding('acceptance-criteria', 0, 30, 20),
    finding('benefit', 0, 20, 2),
    finding('atomic', 0.5, 10, 3),
  ];
  expect(way(findings)).toEqual({
    checks: ['acceptance-criteria', 'benefit'],
    minutes: 22,
    isCheapest: true,
  });
  expect(way(findings, definition(findings, [], 65))).toEqual({
    checks: ['benefit'],
    minutes: 2,
    isCheapest: true,
  });
});

it('mends what follows from a finding with it', () => {
  const findings = [
    finding('described', 1, 50, 5),
    finding('acceptance-criteria', 0, 30, 8),
    finding('testable-criteria', 0, 20, 30, 'acceptance-criteria'),
  ];
  expect(way(findings)).toEqual({ checks: ['acceptance-criteria'], minutes: 8, isCheapest: true });
});

it('includes what the team won’t do without, also where it weighs nothing', () => {
  const findings = [
    finding('described', 1, 90, 5),
    finding('benefit', 0, 10, 2),
    finding('parent-linked', 0, 0, 1),
  ];
  expect(way(findings, definition(findings, ['parent-linked']))).toMatchObject({ checks: ['parent-linked'] });
});

it('is none for what is ready, has no score, or can’t become ready', () => {
  expect(way([finding('described', 1, 50, 5)])).toBeNull();
  expect(way([finding('described', 0, 10, 5), finding('benefit', null, 90, 5)])).toBeNull();
});

it('says so where it has not tried everything, and still leaves out what isn’t needed', () => {
  const checks: readonly CheckId[] = [
    'described', 'benefit', 'acceptance-criteria', 'testable-criteria', 'small-enough', 'dependencies-clear', 'open-questions',
    'atomic', 'well-formed', 'minimal', 'full-sentence', 'unambiguous', 'estimated', 'parent-linked', 'fresh',
  ]; // prettier-ignore
  const findings = checks.map((check, at) => finding(check, 0, 10, at + 1));
  expect(way(findings)).toMatchObject({ checks: checks.slice(0, 12), minutes: 78, isCheapest: false });
});

const CHECKS = [
  'described',
  'benefit',
  'acceptance-criteria',
  'testable-criteria',
  'atomic',
  'fresh',
] as const;
const anyFindings = fc
  .tuple(
    ...CHECKS.map((check) =>
      fc
        .tuple(fc.option(fc.constantFrom(0, 0.2, 0.5, 0.8, 1)), fc.nat(30), fc.integer({ min: 1, max: 15 }))
        .map(([credit, weight, minutes]) => finding(check, credit, weight, minutes)),
    ),
  )
  .map((findings) => {
    const criteria = findings.find(({ check }) => check === 'acceptance-criteria');
    return findings.map((each) =>
      each.check === 'testable-criteria' && each.answer === 'unmet' && criteria?.answer === 'unmet'
        ? { ...each, causedBy: criteria.check as CheckId }
        : each,
    );
  });

it('is the shortest of all ways to Ready', () => {
  fc.assert(
    fc.property(anyFindings, fc.subarray([...CHECKS], { maxLength: 2 }), (findings, mustHaves) => {
      const by = definition(findings, mustHaves);
      const assessment = score(findings, by);
      const found = cheapestToReady(assessment, by);
      if (assessment.band === 'Ready' || assessment.band === null) {
        expect(found).toBeNull();
        return;
      }
      const shortest = Math.min(...waysOf(findings, by, assessment.steps));
      expect(found?.minutes ?? Infinity).toBe(shortest);
      if (found !== null) expect(bandAfter(findings, by, found.checks)).toBe('Ready');
    }),
    { numRuns: 400 },
  );
});

function waysOf(
  findings: readonly WeighedFinding[],
  by: KindDefinition,
  steps: readonly string[],
): readonly number[] {
  const minutes: number[] = [];
  for (let choice = 1; choice < 1 << steps.length; choice += 1) {
    const chosen = steps.filter((_, at) => (choice & (1 << at)) !== 0);
    if (bandAfter(findings, by, chosen) !== 'Ready') continue;
    minutes.push(
      findings.filter(({ check }) => chosen.includes(check)).reduce((sum, each) => sum + each.minutes, 0),
    );
  }
  return minutes;
}

function bandAfter(findings: readonly WeighedFinding[], by: KindDefinition, mended: readonly string[]) {
  const isMended = ({ check, causedBy }: WeighedFinding): boolean =>
    mended.includes(check) || (causedBy !== undefined && mended.includes(causedBy));
  const after = findings.map((each): WeighedFinding =>
    isMended(each) ? { ...each, answer: 'met', credit: 1 } : each,
  );
  return score(after, by).band;
}
