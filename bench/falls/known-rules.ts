/** Rules in use elsewhere (practice.md), for comparison: each looks at the means alone, and says whether the last of them is an alarm. */
export interface Rule {
  readonly name: string;
  /** @param baseline how many of the first means it may learn from @returns whether the last mean alarms */
  readonly alarms: (means: readonly number[], baseline: number) => boolean;
}

interface Usual {
  readonly mean: number;
  readonly sd: number;
}

function usualOf(means: readonly number[], baseline: number): Usual {
  const some = means.slice(0, baseline);
  const mean = some.reduce((sum, each) => sum + each, 0) / some.length;
  return { mean, sd: Math.sqrt(some.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (some.length - 1)) };
}

function ewma(
  means: readonly number[],
  baseline: number,
  weight: number,
): { readonly value: number } & Usual {
  const usual = usualOf(means, baseline);
  const value = means
    .slice(baseline)
    .reduce((smooth, each) => weight * each + (1 - weight) * smooth, usual.mean);
  return { ...usual, value };
}

const ofEwma = (weight: number): number => Math.sqrt(weight / (2 - weight));

function isBelow(means: readonly number[], baseline: number, limit: number): boolean {
  const { value, mean, sd } = ewma(means, baseline, 0.3);
  return value < mean - limit * sd * ofEwma(0.3);
}

export const KNOWN_RULES: readonly Rule[] = [
  {
    name: 'dropped >= 10 since last',
    alarms: (means) => (means.at(-2) ?? 0) - (means.at(-1) ?? 0) >= 10,
  },
  {
    name: 'Mann-Kendall, last 10',
    alarms: (means) => {
      const last = means.slice(-10);
      let sum = 0;
      last.forEach((one, at) => {
        last.slice(at + 1).forEach((later) => (sum += Math.sign(later - one)));
      });
      // One-sided 5 % for ten values without ties.
      return last.length === 10 && (sum + 1) / Math.sqrt((10 * 9 * 25) / 18) < -1.645;
    },
  },
  {
    name: 'XmR limit',
    alarms: (means, baseline) => {
      const some = means.slice(0, baseline);
      const moves = some.slice(1).map((each, at) => Math.abs(each - (some[at] ?? each)));
      const move = moves.reduce((sum, each) => sum + each, 0) / moves.length;
      return (means.at(-1) ?? 0) < usualOf(means, baseline).mean - 2.66 * move;
    },
  },
  {
    name: 'CUSUM k .5 h 5',
    alarms: (means, baseline) => {
      const { mean, sd } = usualOf(means, baseline);
      const sum = means.slice(baseline).reduce((low, each) => Math.max(0, low + (mean - each) / sd - 0.5), 0);
      return sum > 5;
    },
  },
  { name: 'EWMA .3 L 2.7', alarms: (means, baseline) => isBelow(means, baseline, 2.7) },
  {
    name: 'EWMA, 5 down, two in a row',
    alarms: (means, baseline) =>
      means.length > baseline + 1 &&
      [means, means.slice(0, -1)].every((some) => {
        const { value, mean } = ewma(some, baseline, 0.3);
        return mean - value >= 5 && isBelow(some, baseline, 2.7);
      }),
  },
  // Its limit keeps the false alarms of an autocorrelation of .3 at about 4 % for a baseline of 24.
  { name: 'EWMA .3 L 4.4 (calibrated)', alarms: (means, baseline) => isBelow(means, baseline, 4.4) },
];
