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
import type { LanguageCode } from '../src/readiness/language/identify';
import { withoutHints } from '../src/readiness/without-hints';
import type { IssueKind, Story } from '../src/story/story';
import { isDataHere, readIssues, storyOf } from './data/real-stories';
import { report } from './figure';
import { PARITY_STORIES } from './parity/stories';

const WARM_UP = 10;
const ROUNDS = 30;
const BUDGET = 10_000;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'] as const satisfies readonly LanguageCode[];
/** Sixty are judged too quickly for the clock. */
const REPEATED = 20;
const ROWS = withoutHints(DEFAULT_DEFINITION);
/** All that the panel shows; and what a page of rows asks, which shows no hints. */
const ASKED = {
  'stories, hints included': { kind: 'story', definition: DEFAULT_DEFINITION },
  'stories, as rows': { kind: 'story', definition: ROWS },
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
      name: `checks of ${asked}`,
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
    // Each in a process of its own: a team's backlog is in a language or two, and what runs in five at once is slower for it.
    const parts = ['real', ...LANGUAGES].map((part) =>
      measured.parse(
        JSON.parse(execFileSync(process.execPath, [outfile, 'measure', part], { encoding: 'utf8' })),
      ),
    );
    return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
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

/** The stories of the parity bench, as told in one language: longer than most real ones, and of every kind. */
function toldIn(code: LanguageCode): readonly Story[] {
  return PARITY_STORIES.map(({ id, kind, in: tellings }) =>
    storyOf({ backlog: 'parity', key: id, estimate: undefined, ...tellings[code] }, kind),
  );
}

function measure(part: string | undefined): Record<string, number> {
  const code = LANGUAGES.find((one) => one === part);
  return code === undefined ? measureReal() : measureLanguage(code);
}

function measureReal(): Record<string, number> {
  const issues = readIssues();
  const real = Object.entries(ASKED).map(([asked, { kind, definition }]) => {
    const stories = issues.map((issue) => storyOf(issue, kind));
    return [`real issues as ${asked}`, storiesPerSecond(stories, definition)] as const;
  });
  return Object.fromEntries(real);
}

function measureLanguage(code: LanguageCode): Record<string, number> {
  const stories = Array.from({ length: REPEATED }, () => toldIn(code)).flat();
  return { [`sixty stories in ${code}, as rows`]: storiesPerSecond(stories, ROWS) };
}

if (process.argv[2] === 'measure') process.stdout.write(JSON.stringify(measure(process.argv[3])));
else main();
