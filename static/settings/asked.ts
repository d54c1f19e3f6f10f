/** Whether a check counts, is a hint or isn't asked of one kind of item, and what share of the points it makes. Pure. */
import {
  DEFAULT_DEFINITION,
  type AskedCheck,
  type KindDefinition,
  type Weight,
} from '../../src/readiness/definition';
import { SET_CHECKS } from '../../src/readiness/set/finding';
import type { TeamDefinition } from '../../src/readiness/team-definition';
import type { IssueKind } from '../../src/story/story';

export const WAYS_TO_ASK = ['counts', 'hint', 'off'] as const;
export type Asked = (typeof WAYS_TO_ASK)[number];

/** What a check is worth that never counted before: as little as the product's lightest ones. */
const FIRST_POINTS = 5;

export function askedAs(weight: Weight | undefined): Asked {
  if (weight === undefined) return 'off';
  return weight === 'hint' ? 'hint' : 'counts';
}

/** Those that compare stories can only be hints: a score never depends on neighbours. */
export function waysToAsk(check: AskedCheck): readonly Asked[] {
  return SET_CHECKS.some((one) => one === check) ? ['hint', 'off'] : WAYS_TO_ASK;
}

/**
 * Asks a check in another way.
 * @param from where points are taken from that it had before: the rules that are saved, else the product's own
 */
export function asked(
  { weights, mustHaves, thresholds }: KindDefinition,
  check: AskedCheck,
  as: Asked,
  from: { readonly kind: IssueKind; readonly before: TeamDefinition },
): KindDefinition {
  const others = Object.fromEntries(Object.entries(weights).filter(([id]) => id !== check));
  const weight: Weight = as === 'counts' ? pointsBefore(check, from) : 'hint';
  return as === 'off'
    ? { weights: others, mustHaves: mustHaves.filter((one) => one !== check), thresholds }
    : { weights: { ...others, [check]: weight }, mustHaves, thresholds };
}

function pointsBefore(
  check: AskedCheck,
  { kind, before }: { readonly kind: IssueKind; readonly before: TeamDefinition },
): number {
  const [saved, usual] = [before.kinds[kind].weights[check], DEFAULT_DEFINITION[kind].weights[check]];
  if (typeof saved === 'number') return saved;
  return typeof usual === 'number' ? usual : FIRST_POINTS;
}

/** Whole percent of all points; `null` where it makes none, or not all of them are numbers yet. */
export function shareOf(
  weight: Weight | undefined,
  { weights }: Pick<KindDefinition, 'weights'>,
): number | null {
  if (typeof weight !== 'number') return null;
  const whole = Object.values(weights).reduce<number>(
    (sum, one) => sum + (typeof one === 'number' ? one : 0),
    0,
  );
  return whole > 0 ? Math.round((100 * weight) / whole) : null;
}
