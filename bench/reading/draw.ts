/**
 * Draws the (story, check) pairs that a person answers by reading, by a fixed seed: `npx tsx bench/reading/draw.ts` prints
 * them as JSON lines with the story's text, `--csv` as the empty rows of `bench/reading.csv`.
 * Two thirds come from real issues, one third from one-line stories; a bug's checks are asked of issues that tell of a failure.
 */
import { DEFINED_CHECKS, type DefinedCheck } from '../../src/readiness/definition';
import type { IssueKind } from '../../src/story/story';
import { isDataHere, readIssues, readSentences, type RealStory } from '../data/real-stories';
import { largestFinished } from './largest-finished';
import { drawFrom, seeded } from './seeded';

const SEED = 20261122;
const SET_CHECKS: ReadonlySet<DefinedCheck> = new Set(['unique', 'uniform', 'independent', 'conflict-free']);
const BUG_CHECKS: ReadonlySet<DefinedCheck> = new Set(['expected-actual', 'reproducible']);
const HINTS: ReadonlySet<DefinedCheck> = new Set(DEFINED_CHECKS.slice(DEFINED_CHECKS.indexOf('well-formed')));
const FOR_WEIGHED = 20;
const FOR_HINT = 10;

/** Issues that tell of a failure stand for bugs: the file doesn't say which are. */
const FAILURE =
  /\b(?:bug|errors?|exceptions?|crash\w*|fail(?:s|ed|ing|ure)?|broken|wrong|incorrect\w*|doesn'?t|does not|can'?t|cannot|NPE)\b/i;

interface Pair {
  readonly check: DefinedCheck;
  readonly kind: IssueKind;
  readonly story: RealStory;
}

function drawPairs(): readonly Pair[] {
  const random = seeded(SEED);
  const issues = readIssues();
  const sentences = readSentences();
  const failures = issues.filter(({ summary }) => FAILURE.test(summary));
  return DEFINED_CHECKS.filter((check) => !SET_CHECKS.has(check)).flatMap((check) => {
    const size = HINTS.has(check) ? FOR_HINT : FOR_WEIGHED;
    const kind: IssueKind = BUG_CHECKS.has(check) ? 'bug' : 'story';
    const fromSentences = BUG_CHECKS.has(check) || check === 'small-enough' ? 0 : Math.round(size / 3);
    return [
      ...drawFrom(kind === 'bug' ? failures : issues, size - fromSentences, random),
      ...drawFrom(sentences, fromSentences, random),
    ].map((story) => ({ check, kind, story }));
  });
}

function main(): void {
  if (!isDataHere()) {
    process.stdout.write('nothing to draw from: ../shared/data is not here\n');
    return;
  }
  const largest = largestFinished(readIssues());
  const asCsv = process.argv.includes('--csv');
  if (asCsv) process.stdout.write('check,kind,story,limit,answer,why\n');
  for (const { check, kind, story } of drawPairs()) {
    const limit = check === 'small-enough' ? (largest.get(story.backlog) ?? '') : '';
    process.stdout.write(
      asCsv
        ? `${check},${kind},${story.key},${limit},,\n`
        : `${JSON.stringify({ check, kind, ...story, limit })}\n`,
    );
  }
}

main();
