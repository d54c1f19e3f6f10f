/**
 * Precision, recall and F1 of flags against labels, with bootstrap intervals. Items are drawn anew by backlog where the labels
 * come from several: stories of one team resemble each other, and single stories would make the interval too narrow.
 */
import { seeded } from '../reading/seeded';

export interface Labelled {
  readonly backlog: string;
  /** Whether the label says that something is there to be found. */
  readonly isViolation: boolean;
  readonly isFlagged: boolean;
}

export interface Measures {
  /** NaN where nothing was flagged. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Valid items that were flagged, of all valid ones. */
  readonly falseAlarms: number;
}

/** All between 0 and 1; what can't be divided is NaN. */
export function measuresOf(items: readonly Labelled[]): Measures {
  const count = (isViolation: boolean, isFlagged: boolean): number =>
    items.filter((item) => item.isViolation === isViolation && item.isFlagged === isFlagged).length;
  const hits = count(true, true);
  const misses = count(true, false);
  const alarms = count(false, true);
  return {
    precision: hits / (hits + alarms),
    recall: hits / (hits + misses),
    f1: (2 * hits) / (2 * hits + misses + alarms),
    falseAlarms: alarms / (alarms + count(false, false)),
  };
}

const ROUNDS = 2000;

/** @returns the middle 95 % of a measure over items drawn anew, by backlog if there are several; `null` where it has no value */
export function intervalOf(
  items: readonly Labelled[],
  measure: (measures: Measures) => number,
  seed: number,
): readonly [number, number] | null {
  const groups = groupsOf(items);
  const random = seeded(seed);
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const drawn = groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []);
    const value = measure(measuresOf(drawn));
    if (!Number.isNaN(value)) values.push(value);
  }
  if (values.length === 0) return null;
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.floor(share * (values.length - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

function groupsOf(items: readonly Labelled[]): readonly (readonly Labelled[])[] {
  const byBacklog = new Map<string, Labelled[]>();
  for (const item of items) byBacklog.set(item.backlog, [...(byBacklog.get(item.backlog) ?? []), item]);
  return byBacklog.size > 1 ? [...byBacklog.values()] : items.map((item) => [item]);
}
