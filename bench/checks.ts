/**
 * How many real stories one core judges in a second, bundled as they are deployed: loaded file by file, every name of
 * another file costs a detour that the app never takes. The stories are read and turned into text before the clock starts.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { z } from 'zod';
import { assess } from '../src/readiness/assess';
import { DEFAULT_DEFINITION, type Definition } from '../src/readiness/definition';
import { ALL_LANGUAGES } from '../src/readiness/language/all-languages';
import { withoutHints } from '../src/readiness/without-hints';
import type { IssueKind, Story } from '../src/story/story';
import { isDataHere, readIssues, storyOf } from './data/real-stories';
import { report } from './figure';

const WARM_UP = 10;
const ROUNDS = 30;
const BUDGET = 10_000;
/** All that the panel shows; and what a page of rows asks, which shows no hints. */
const ASKED = {
  'stories, hints included': { kind: 'story', definition: DEFAULT_DEFINITION },
  'stories, as rows': { kind: 'story', definition: withoutHints(DEFAULT_DEFINITION) },
  'bugs, hints included': { kind: 'bug', definition: DEFAULT_DEFINITION },
} as const satisfies Record<string, { kind: IssueKind; definition: Definition }>;
const measured = z.record(z.string(), z.number());

function main(): void {
  if (!isDataHere()) {
    process.stdout.write(`checks | skipped: ../shared/data is not here | ≥ ${BUDGET} stories/s | skipped\n`);
    return;
  }
  report(
    Object.entries(measureBundled()).map(([asked, value]) => ({
      name: `checks of real issues as ${asked}`,
      value,
      unit: 'stories/s',
      budget: BUDGET,
      kind: 'at-least',
    })),
  );
}

/** One file beside this one, so that the data is found from it as well. */
function measureBundled(): z.infer<typeof measured> {
  const folder = mkdtempSync(join(__dirname, '.checks-'));
  try {
    const outfile = join(folder, 'checks.js');
    buildSync({
      entryPoints: [__filename],
      bundle: true,
      platform: 'node',
      outfile,
      logLevel: 'error',
      define: { __dirname: JSON.stringify(join(__dirname, 'data')) },
    });
    return measured.parse(
      JSON.parse(execFileSync(process.execPath, [outfile, 'measure'], { encoding: 'utf8' })),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * By the processor's clock: what else the machine does meanwhile is not ours to measure. The best of some rounds, once the
 * code is warm: what a round takes longer, others on the machine took.
 */
function storiesPerSecond(stories: readonly Story[], definition: Definition): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    for (const story of stories) assess(story, definition, ALL_LANGUAGES);
    const { user, system } = process.cpuUsage(start);
    if (round >= WARM_UP) best = Math.max(best, (1_000_000 * stories.length) / (user + system));
  }
  return best;
}

if (process.argv[2] === 'measure') {
  const issues = readIssues();
  const speeds = Object.entries(ASKED).map(([asked, { kind, definition }]) => {
    const stories = issues.map((issue) => storyOf(issue, kind));
    return [asked, storiesPerSecond(stories, definition)];
  });
  process.stdout.write(JSON.stringify(Object.fromEntries(speeds)));
} else main();
