/**
 * What the set's checks cost on backlogs of 1,000 to 50,000 stories (made as said in set/large-backlog.ts): time, memory, growth,
 * and one change. Each size is measured in processes of its own, so that none warms up or crowds the next one, bundled as it
 * ships; of three the quickest counts, and what else the machine does meanwhile is not ours to measure (set/thread-clock.ts).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { StoryCard } from '../src/readiness/set/card';
import { StorySet } from '../src/readiness/story-set';
import { isDataHere } from './data/real-stories';
import { report } from './figure';
import { largeBacklog } from './set/large-backlog';
import { cardOfReal } from './set/real-set';
import { threadClock } from './set/thread-clock';

const SIZES = [1000, 2000, 5000, 10_000, 20_000, 50_000] as const;
const CHANGES = 200;
const RUNS = 3;
const MEGABYTE = 1_000_000;

interface Measured {
  readonly size: number;
  /** Milliseconds: to make the cards, to put them in, to find everything. */
  readonly cards: number;
  readonly put: number;
  readonly find: number;
  /** Milliseconds by the wall's clock for each of 200 changed stories, its findings included. */
  readonly changes: readonly number[];
  /** Megabytes that the process holds at most, Node itself included. */
  readonly memory: number;
  readonly findings: number;
  /** Mean bytes of a card as JSON. */
  readonly bytes: number;
}

function main(): void {
  const size = Number(process.argv[2]);
  if (size > 0) {
    process.stdout.write(JSON.stringify(measure(size)));
    return;
  }
  if (!isDataHere()) {
    process.stdout.write('speed of the set | skipped: ../shared/data is not here | ≤ 2 s | skipped\n');
    return;
  }
  const all = measureAll();
  for (const each of all) {
    const [cards, put, find] = [each.cards, each.put, each.find].map((ms) => `${Math.round(ms)} ms`);
    process.stdout.write(
      `${each.size} stories: cards ${cards}, index ${put}, findings ${find} (${each.findings}), ` +
        `one change ${meanOf(each.changes).toFixed(2)} ms, at most ${Math.max(...each.changes).toFixed(1)} ms, ` +
        `${Math.round(each.memory)} MB, ${Math.round(each.bytes)} bytes a card\n`,
    );
  }
  const tenThousand = all.find((each) => each.size === 10_000);
  const largest = all.at(-1);
  report([
    {
      name: 'set checks of 10,000 stories',
      value: time(tenThousand) / 1000,
      unit: 's',
      budget: 2,
      kind: 'at-most',
    },
    { name: 'their memory', value: tenThousand?.memory ?? NaN, unit: 'MB', budget: 300, kind: 'at-most' },
    {
      name: 'growth of n, 1,000 to 50,000, exponent',
      value: growth(all),
      unit: '',
      budget: 1.2,
      kind: 'at-most',
    },
    {
      name: 'growth of n, 10,000 to 50,000, exponent',
      value: growth(all.filter(({ size: stories }) => stories >= 10_000)),
      unit: '',
      budget: 1.2,
      kind: 'at-most',
    },
    {
      name: 'one change among 1,000 to 50,000, the slowest',
      value: Math.max(...all.flatMap(({ changes }) => changes)),
      unit: 'ms',
      budget: 20,
      kind: 'at-most',
    },
    { name: 'a card', value: largest?.bytes ?? NaN, unit: 'bytes', budget: 400, kind: 'at-most' },
  ]);
}

/** One file beside this one, so that the data is found from it as well. */
function measureAll(): readonly Measured[] {
  const folder = mkdtempSync(join(__dirname, '.speed-'));
  try {
    const outfile = join(folder, 'speed.js');
    buildSync({
      entryPoints: [__filename],
      bundle: true,
      platform: 'node',
      outfile,
      logLevel: 'error',
      define: { __dirname: JSON.stringify(join(__dirname, 'data')) },
    });
    return SIZES.map((size) => {
      const runs = Array.from({ length: RUNS }, () => {
        const printed = execFileSync(process.execPath, [outfile, String(size)], { encoding: 'utf8' });
        return JSON.parse(printed) as Measured;
      });
      const best = runs.reduce((quickest, run) => (time(run) < time(quickest) ? run : quickest));
      return {
        ...best,
        changes: best.changes.map((_, n) => Math.min(...runs.map(({ changes }) => changes[n] ?? NaN))),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The index from cards, and everything found in it; the cards are stored and not made anew. */
function time(measured: Measured | undefined): number {
  return measured === undefined ? NaN : measured.put + measured.find;
}

/**
 * The exponent of a power law through the sizes, by least squares of logarithms. Small sets are counted while the engine still warms
 * up, which flatters the growth: so the large ones are told on their own too.
 */
function growth(all: readonly Measured[]): number {
  const points = all.map((each) => [Math.log(each.size), Math.log(time(each))] as const);
  const mean = (of: 0 | 1): number => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return slope / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** The stories themselves are not kept, as they aren't where the cards are stored. */
function cardsOfLarge(size: number): ReturnType<typeof timed<readonly StoryCard[]>> {
  const stories = largeBacklog(size);
  return timed(() => stories.map(cardOfReal));
}

function measure(size: number): Measured {
  const made = cardsOfLarge(size);
  const cards = made.value;
  const bytes = cards.reduce((sum, card) => sum + Buffer.byteLength(JSON.stringify(card)), 0) / size;
  const put = timed(() => StorySet.of(cards));
  const found = timed(() => put.value.findingsOfSet());
  const changes = Array.from({ length: CHANGES }, (_, index) => {
    const card = cards[Math.floor((index * size) / CHANGES)];
    const other = cards[(index * 7919 + 1) % size];
    if (card === undefined || other === undefined) return 0;
    const start = performance.now();
    put.value.put({ ...other, id: card.id, key: card.key });
    put.value.findingsOf(card.id);
    return performance.now() - start;
  });
  return {
    size,
    cards: made.time,
    put: put.time,
    find: found.time,
    changes,
    memory: (process.resourceUsage().maxRSS * 1024) / MEGABYTE,
    findings: found.value.length,
    bytes,
  };
}

function timed<T>(work: () => T): { readonly value: T; readonly time: number } {
  const start = threadClock();
  const value = work();
  return { value, time: threadClock() - start };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

main();
