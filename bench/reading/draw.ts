/**
 * Prints the pairs to be read: `npx tsx bench/reading/draw.ts` as JSON lines with the story's text, `--csv` as rows without
 * answers.
 */
import { isDataHere, readIssues } from '../data/real-stories';
import { largestFinished } from './largest-finished';
import { drawPairs } from './pairs';

function main(): void {
  if (!isDataHere()) {
    process.stdout.write('nothing to draw from: ../shared/data is not here\n');
    return;
  }
  const largest = largestFinished(readIssues());
  const asCsv = process.argv.includes('--csv');
  if (asCsv) process.stdout.write('draw,check,kind,story,limit,answer,why\n');
  for (const { draw, check, kind, story } of drawPairs()) {
    const limit = check === 'small-enough' ? (largest.get(story.backlog) ?? '') : '';
    process.stdout.write(
      asCsv
        ? `${draw},${check},${kind},${story.key},${limit},,\n`
        : `${JSON.stringify({ draw, check, kind, ...story, limit })}\n`,
    );
  }
}

main();
