/**
 * How soon the prep page shows a hundred scored stories where each request of Jira takes 150 ms: in a real browser, from the page's own
 * navigation to the rows in sight; and what that costs of Jira. Forge's own time for a call, a few hundred milliseconds, is not in it.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../tests/journeys/browser';
import { startLaptop } from '../tests/journeys/laptop';
import { report, type Figure } from './figure';
import { backlogFile } from './prep/backlog-file';
import { costOfTable } from './prep/jira-cost';

const ROOT = join(__dirname, '..');
const LATENCY_MS = 150;
const COLD_LOOKS = 3;
const WARM_LOOKS = 5;

/** When the first row is there, by the clock of the page, which begins with its navigation. */
const SHOWN = `new Promise((seen) => {
  const look = () => {
    if (document.querySelector('.stories tbody .issue-key') === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => seen(performance.now()));
  };
  look();
})`;

const inForce = z.record(z.string(), z.unknown());

async function milliseconds(browser: Browser, url: string, project: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${url}/projects/${project}/prep`, { waitUntil: 'commit' });
  const element = await page.locator('iframe').elementHandle({ timeout: 60_000 });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the page has no frame');
  await frame.waitForURL('**/pages/prep/**', { waitUntil: 'commit' });
  const shown = z.number().parse(await frame.evaluate(SHOWN));
  await context.close();
  return shown;
}

async function slowDown(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  // Its cookie lets the console's own pages change something.
  await page.goto(url);
  const conditions = `${url}/local/console/conditions`;
  const now = inForce.parse(await (await context.request.get(conditions)).json());
  const answer = await context.request.put(conditions, { data: { ...now, latencyMs: LATENCY_MS } });
  if (!answer.ok()) throw new Error(`The conditions were not taken: ${await answer.text()}`);
  await context.close();
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-table-'));
  mkdirSync(join(folder, 'file'));
  const file = backlogFile(join(folder, 'file'));
  const browser = await launchBrowser();
  try {
    const { cold, warm } = await costOfTable(ROOT, join(folder, 'cost'), file);
    const colds: number[] = [];
    const warms: number[] = [];
    for (let look = 0; look < COLD_LOOKS; look += 1) {
      const laptop = await startLaptop(['--data', join(folder, `data-${look}`), '--import', file.path]);
      try {
        await slowDown(browser, laptop.url);
        colds.push(await milliseconds(browser, laptop.url, file.project));
        for (let again = 0; look === 0 && again < WARM_LOOKS; again += 1)
          warms.push(await milliseconds(browser, laptop.url, file.project));
      } finally {
        await laptop.stop();
      }
    }
    process.stdout.write(
      `${warm.rows} ${file.isReal ? 'real' : 'made'} stories; cold ${told(colds)}, warm ${told(warms)} ms; ` +
        `cold ${cold.calls} requests of Jira and ${cold.points} points\n`,
    );
    report([
      atMost(3, 's', 'the scored table, first look of all, the slowest', Math.max(...colds) / 1000),
      atMost(1.5, 's', 'the scored table, warm, the middle', middle(warms) / 1000),
      atMost(5, 'calls', 'asked of Jira, warm', warm.calls),
      atMost(130, 'points', 'rate points, warm', warm.points),
    ]);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function atMost(budget: number, unit: string, name: string, value: number): Figure {
  return { name, value, unit, budget, kind: 'at-most' };
}

const told = (values: readonly number[]): string => values.map(Math.round).join(', ');

function middle(values: readonly number[]): number {
  const inOrder = [...values].sort((one, other) => one - other);
  return inOrder[Math.floor(inOrder.length / 2)] ?? Infinity;
}

void main();
