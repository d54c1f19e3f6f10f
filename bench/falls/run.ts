/**
 * `npm run bench:falls`: false alarms in 26 quiet cycles against how soon a fall of 2.5 sd is found, for our own method and for rules in use
 * elsewhere, on simulated histories (parameters.ts). The last line is for machines.
 */
import { fallsIn } from '../../src/refinement/fall/fall';
import { meanScore, type Point } from '../../src/refinement/history/point';
import { seeded } from '../reading/seeded';
import { KNOWN_RULES } from './known-rules';
import { PARAMETERS } from './parameters';
import { simulate, type Case } from './simulate';

const SERIES = 5000;
const QUIET_CYCLES = 26;
const FOUND_WITHIN = [2, 4, 8] as const;
const BASELINES = [24, 8] as const;
const MOST_FALSE = 0.04;
const LEAST_FOUND = 0.8;

const QUIET: readonly Case[] = PARAMETERS.alike.flatMap((alike): readonly Case[] => [
  { name: 'level', alike },
  { name: 'saw-tooth', alike, hasSprints: true },
  { name: 'imports', alike, hasImports: true },
  { name: 'gaps', alike, hasGaps: true },
]);
/** Printed beside them, and not what is aimed at: noisier backlogs, and slow changes, which are neither quiet nor a fall. */
const BESIDE: readonly Case[] = PARAMETERS.alike.flatMap((alike): readonly Case[] => [
  { name: 'twice the noise', alike, sd: 2 * PARAMETERS.sd },
  ...PARAMETERS.slow.map((slow): Case => ({ name: `slowly ${slow > 0 ? 'better' : 'worse'}`, alike, slow })),
]);

/** The index of the first point at which it alarms; `null`: none. */
type FirstAlarm = (points: readonly Point[], means: readonly number[], from: number) => number | null;

interface Method {
  readonly name: string;
  readonly firstAlarm: FirstAlarm;
}

const OURS: Method = {
  name: 'ours',
  firstAlarm: (points) => {
    const [fall] = fallsIn(points);
    return fall === undefined ? null : points.findIndex((point) => point.at === fall.noticedAt);
  },
};

const METHODS: readonly Method[] = [
  OURS,
  ...KNOWN_RULES.map(({ name, alarms }): Method => ({
    name,
    firstAlarm: (_, means, from) => {
      for (let at = from; at < means.length; at += 1) if (alarms(means.slice(0, at + 1), from)) return at;
      return null;
    },
  })),
];

/**
 * All methods see the same series.
 * @returns for each method the share of series with an alarm within so many cycles of the end of the baseline
 */
function shares(
  each: Case,
  baseline: number,
  falls: boolean,
  within: readonly number[],
): readonly (readonly number[])[] {
  const random = seeded(20_260_301);
  const after = Math.max(...within);
  const found = METHODS.map(() => within.map(() => 0));
  for (let series = 0; series < SERIES; series += 1) {
    const { points, afterBaseline } = simulate(each, { baseline, after, falls }, random);
    const means = points.map((point) => meanScore(point) ?? PARAMETERS.mean);
    const from = afterBaseline[0] ?? points.length;
    METHODS.forEach(({ firstAlarm }, method) => {
      const alarm = firstAlarm(points, means, from);
      // What alarmed before it fell has found nothing.
      if (alarm === null || alarm < from) return;
      within.forEach((cycles, at) => {
        const counts = found[method];
        if (counts !== undefined && alarm < (afterBaseline[cycles] ?? points.length))
          counts[at] = (counts[at] ?? 0) + 1;
      });
    });
  }
  return found.map((counts) => counts.map((count) => count / SERIES));
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

print(
  `${SERIES} series a case; a fall of ${PARAMETERS.step} sd; false alarms in ${QUIET_CYCLES} cycles (aim: at most 4 %)`,
);
print('and found within 2, 4, 8 cycles (aim: at least 80 % within 4)');
let worst = 0;
let smallest = 1;
for (const baseline of BASELINES) {
  const lines = METHODS.map(({ name }) => [`\n${name}, baseline of ${baseline} cycles`]);
  for (const each of [...QUIET, ...BESIDE]) {
    const quiet = shares(each, baseline, false, [QUIET_CYCLES]);
    const found = shares(each, baseline, true, FOUND_WITHIN);
    lines.forEach((own, method) => {
      const [alarms = 1] = quiet[method] ?? [];
      const [two = 0, four = 0, eight = 0] = found[method] ?? [];
      const name = `${each.name}, autocorrelation ${each.alike}`.padEnd(34);
      own.push(
        `  ${name} false ${percent(alarms)} | found ${percent(two)} ${percent(four)} ${percent(eight)}`,
      );
      if (METHODS[method] !== OURS || baseline !== 24 || !QUIET.includes(each)) return;
      worst = Math.max(worst, alarms);
      smallest = Math.min(smallest, four);
    });
  }
  lines.flat().forEach((line) => print(line));
}
print('');
print(
  `false alarms, worst quiet case | ${percent(worst)} | <= 4 % | ${worst <= MOST_FALSE ? 'ok' : 'missed'}`,
);
print(
  `found within 4 cycles, smallest | ${percent(smallest)} | >= 80 % | ${smallest >= LEAST_FOUND ? 'ok' : 'missed'}`,
);
print(JSON.stringify({ false_alarm_26: worst, found_4: smallest }));
