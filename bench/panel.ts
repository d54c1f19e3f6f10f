/**
 * How quick the panel is to somebody at a modest laptop: over the built app, in a real browser that is slowed down, with a back
 * end that answers at once; what it asks for its first picture; and how soon a letter is judged.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../tests/journeys/browser';
import { startLaptop } from '../tests/journeys/laptop';
import { report, type Figure } from './figure';
import { firstPictures, lettersJudged } from './panel/in-browser';
import { jiraCalls } from './panel/jira-calls';
import { sizesOfPanel } from './panel/sizes';

const ROOT = join(__dirname, '..');
/** Processor four times as slow as this one. */
const SLOWED = 4;

const atMost = (budget: number, unit: string, name: string, value: number): Figure => ({
  name,
  value,
  unit,
  budget,
  kind: 'at-most',
});

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-panel-'));
  const browser = await launchBrowser();
  const laptop = await startLaptop(['--data', join(folder, 'data')]);
  try {
    const { milliseconds, calls } = await firstPictures(browser, laptop.url, SLOWED);
    const letters = await lettersJudged(browser, laptop.url, 1);
    const slowed = await lettersJudged(browser, laptop.url, SLOWED);
    const jira = await jiraCalls(ROOT, join(folder, 'calls'));
    const sizes = await sizesOfPanel(ROOT, join(folder, 'pages'));
    process.stdout.write(
      `ready in ${milliseconds.map((one) => Math.round(one)).join(', ')} ms, of the page’s own navigation\n` +
        `the first look of all asks Jira ${jira.cold} times\n` +
        `a letter, processor ${SLOWED} times as slow: ${at(slowed, 0.5)} ms in the middle, ${at(slowed, 0.95)} ms at p95\n`,
    );
    report([
      atMost(1, 's', 'ready: processor 4 × slower, 10 Mbit/s, the middle', at(milliseconds, 0.5) / 1000),
      atMost(1, 'calls', 'calls of the back end that the first picture takes', Math.max(...calls)),
      atMost(2, 'calls', 'asked of Jira for it, warm', jira.warm),
      atMost(16, 'ms', 'letter → judged, the middle', at(letters, 0.5)),
      atMost(16, 'ms', 'letter → judged, p95', at(letters, 0.95)),
      atMost(90, 'KB', 'initial script, gzip', sizes.initial),
      atMost(60, 'KB', 'script of the checks in English, gzip, beyond the initial one', sizes.checks),
    ]);
  } finally {
    await laptop.stop();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param share 0.5 for the one in the middle */
function at(values: readonly number[], share: number): number {
  const inOrder = [...values].sort((one, other) => one - other);
  const value = inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))];
  if (value === undefined) throw new Error('Nothing was measured.');
  return Math.round(value * 10) / 10;
}

void main();
