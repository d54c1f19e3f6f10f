/**
 * Findings → score, band, next steps. The arithmetic of DESIGN "Is this story ready?":
 * score = 100 × Σ weight·credit ÷ Σ weight over what is met and unmet, in whole numbers; no score when less than half
 * of the weight can be seen.
 */
import type { AskedCheck, KindDefinition } from './definition';
import type { Assessment, Band, Finding, JudgedCheck } from './finding';

/** A finding before it is known what its fix would bring. */
export type WeighedFinding = Finding & { readonly gain: 0 };

/**
 * Scores one story.
 * @param findings one for each check, in the order of the Definition
 * @param definition the Definition of Ready for this kind of item; weights of checks that gave no finding are unseen
 */
export function score(findings: readonly WeighedFinding[], definition: KindDefinition): Assessment {
  let seen = 0;
  let earned = 0;
  for (const { credit, weight } of findings) {
    if (credit === null) continue;
    seen += weight;
    earned += weight * credit;
  }
  const points = (some: number): number => Math.round((100 * some) / seen);
  const isEnough = seen > 0 && seen * 2 >= wholeWeight(definition);
  const lost = lostByCheck(findings);
  const unmet = new Set<AskedCheck>();
  for (const { check, answer } of findings) if (answer === 'unmet') unmet.add(check);
  const band = isEnough ? bandOf(points(earned), unmet, definition) : null;
  const steps = stepsOf(findings, lost, gainOf, band, definition);
  return {
    score: isEnough ? points(earned) : null,
    band,
    findings: findings.map((finding) => withGain(finding, gainOf(finding.check))),
    steps,
    stepsToReady: isEnough ? stepsToReady() : null,
  };

  function gainOf(check: JudgedCheck): number {
    const more = lost.get(check) ?? 0;
    return isEnough && more > 0 ? points(earned + more) - points(earned) : 0;
  }

  /** Takes the steps one by one until the band is Ready. */
  function stepsToReady(): number {
    if (band === 'Ready') return 0;
    let after = earned;
    const open = new Set(unmet);
    let taken = 0;
    for (const step of steps) {
      if (bandOf(points(after), open, definition) === 'Ready') break;
      after += lost.get(step) ?? 0;
      for (const { check, causedBy } of findings) if (check === step || causedBy === step) open.delete(check);
      taken += 1;
    }
    return taken;
  }
}

/** Written out and not spread: this runs for every check of every story of a backlog. Most gain nothing and stay as they are. */
function withGain(finding: WeighedFinding, gain: number): Finding {
  if (finding.gain === gain) return finding;
  const { check, answer, credit, weight, observed, expected, fix, minutes, who, evidence, causedBy, own } =
    finding;
  const whole = { check, answer, credit, weight, observed, expected, fix, gain, minutes, who, evidence };
  // A check that a team adds waits for no other.
  if (own !== undefined) return { ...whole, own };
  return causedBy === undefined ? whole : { ...whole, causedBy };
}

const wholes = new WeakMap<KindDefinition, number>();

/** Of a Definition that judges a whole backlog it is summed up once. */
function wholeWeight(definition: KindDefinition): number {
  const before = wholes.get(definition);
  if (before !== undefined) return before;
  let whole = 0;
  for (const weight of Object.values(definition.weights)) whole += weight === 'hint' ? 0 : weight;
  wholes.set(definition, whole);
  return whole;
}

/** An unmet must-have holds the band at Nearly; what can't be seen holds nothing back. */
function bandOf(
  points: number,
  unmet: ReadonlySet<AskedCheck>,
  { thresholds, mustHaves }: KindDefinition,
): Band {
  const isHeld = mustHaves.some((check) => unmet.has(check));
  if (points >= thresholds.ready && !isHeld) return 'Ready';
  return points >= thresholds.nearly ? 'Nearly' : 'Early';
}

/** Weight that is not earned yet and would be by the fix of each check, that of findings which wait for it included. */
function lostByCheck(findings: readonly WeighedFinding[]): ReadonlyMap<JudgedCheck, number> {
  const lost = new Map<JudgedCheck, number>();
  for (const { check, causedBy, credit, weight } of findings) {
    const own = credit === null ? 0 : weight * (1 - credit);
    if (own === 0) continue;
    lost.set(check, (lost.get(check) ?? 0) + own);
    if (causedBy !== undefined && causedBy !== check) lost.set(causedBy, (lost.get(causedBy) ?? 0) + own);
  }
  return lost;
}

/** Nobody can write criteria for something that nobody has described: a bare title is told first. */
const isFoundation = ({ check, credit }: WeighedFinding): boolean => check === 'described' && credit === 0;

/** Most points first; of equal ones the quickest; then the order of the Definition. */
function stepsOf(
  findings: readonly WeighedFinding[],
  lost: ReadonlyMap<JudgedCheck, number>,
  gainOf: (check: JudgedCheck) => number,
  band: Band | null,
  { mustHaves }: KindDefinition,
): readonly JudgedCheck[] {
  const lostOf = ({ check }: WeighedFinding): number => lost.get(check) ?? 0;
  return findings
    .filter((finding) => {
      if (finding.causedBy !== undefined) return false;
      if (finding.answer === 'unmet') return lostOf(finding) > 0 || mustHaves.includes(finding.check);
      // What is met could still say more, and is worth naming until the story is Ready: if it brings a whole point.
      return finding.answer === 'met' && band !== 'Ready' && gainOf(finding.check) > 0;
    })
    .sort(
      (a, b) =>
        Number(isFoundation(b)) - Number(isFoundation(a)) || lostOf(b) - lostOf(a) || a.minutes - b.minutes,
    )
    .map(({ check }) => check);
}
