/** Histories by chance: points of a quiet backlog, or of one that falls, with the stories behind them. */
import type { Point, PointStory } from '../../src/refinement/history/point';
import { PARAMETERS } from './parameters';

export interface Case {
  readonly name: string;
  /** Autocorrelation of neighbouring cycles. */
  readonly alike: number;
  readonly hasSprints?: true;
  readonly hasImports?: true;
  readonly hasGaps?: true;
  /** In sd a cycle, all the time. */
  readonly slow?: number;
  readonly sd?: number;
}

const WEEK = 7 * 86_400_000;
const START = Date.parse('2025-01-06T09:00:00.000Z');

export interface Simulated {
  readonly points: readonly Point[];
  /** By cycles after the baseline: how many points there were before that cycle. */
  readonly afterBaseline: readonly number[];
}

/** @param falls from the end of the baseline on by `PARAMETERS.step`; else nothing happens */
export function simulate(
  { alike, hasSprints, hasImports, hasGaps, slow = 0, sd = PARAMETERS.sd }: Case,
  { baseline, after, falls }: { readonly baseline: number; readonly after: number; readonly falls: boolean },
  random: () => number,
): Simulated {
  const { mean, step, sprint, startDrop, missing } = PARAMETERS;
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const crowd = crowdOf(random);
  const points: Point[] = [];
  let noise = normal();
  const afterBaseline: number[] = [];
  for (let cycle = 0; cycle < baseline + after; cycle += 1) {
    if (cycle >= baseline) afterBaseline.push(points.length);
    const isStart = hasSprints === true && cycle % sprint.cycles === 0;
    crowd.turnOver(isStart ? sprint.takes : 0);
    if (hasImports === true && cycle > 0 && random() < PARAMETERS.imported.chance) crowd.import();
    const fallen = falls && cycle >= baseline ? step : 0;
    const level = mean + sd * (noise - fallen + slow * cycle) - (isStart ? startDrop : 0);
    noise = alike * noise + Math.sqrt(1 - alike ** 2) * normal();
    // What nobody saw happened all the same.
    if (hasGaps === true && random() < missing) continue;
    const at = new Date(START + cycle * WEEK).toISOString();
    points.push({ at, scoredBy: 'a', isRebuilt: true, stories: crowd.scored(level) });
  }
  return { points, afterBaseline };
}

interface Member {
  readonly id: string;
  readonly apart: number;
  /** A raw idea that came with many others: it stays as it is until it is one of the next. */
  readonly isRaw: boolean;
}

/** Stories that come and go; each keeps its distance from the mean. */
function crowdOf(random: () => number) {
  const { stories, sdWithin, turnover, imported, sprint } = PARAMETERS;
  let count = 0;
  const one = (isRaw = false): Member => ({
    id: String((count += 1)),
    apart: (random() - 0.5) * sdWithin * Math.sqrt(12),
    isRaw,
  });
  let all = Array.from({ length: stories }, () => one());
  return {
    turnOver(taken: number) {
      const gone = turnover + taken;
      all = [
        ...all.slice(gone),
        ...Array.from({ length: Math.max(0, stories - all.length + gone) }, () => one()),
      ].map((each, rank) => (each.isRaw && rank < sprint.takes ? { ...each, isRaw: false } : each));
    },
    import() {
      // On top of what is planned next, where new wishes are put.
      const raw = Array.from({ length: imported.stories }, () => one(true));
      all = [...all.slice(0, 2), ...raw, ...all.slice(2, stories - imported.stories)];
    },
    /** Whatever their distances are, those that are not raw have this mean. */
    scored(level: number): readonly PointStory[] {
      const told = all.filter(({ isRaw }) => !isRaw);
      const away = told.reduce((sum, { apart }) => sum + apart, 0) / Math.max(1, told.length);
      return all.map(({ id, apart, isRaw }) => ({
        id,
        score: isRaw ? imported.score : level + apart - away,
        band: null,
      }));
    },
  };
}
