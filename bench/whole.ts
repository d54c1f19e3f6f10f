/**
 * What it is like to read a backlog of 10,000 stories as a whole: how soon the first rows are there, what it asks of Jira, how soon the
 * page answers meanwhile, and what it holds in memory. In a real browser, over the importer's own path.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../tests/journeys/browser';
import { startLaptop } from '../tests/journeys/laptop';
import { report, type Figure } from './figure';
import { madeCsv } from './prep/backlog-file';

const COUNT = 10_000;
const PROJECT = 'MADE';
/** Clicks while it is read. */
const CLICK_EVERY_MS = 400;

/** In the page: what each event took until it was painted, the longest of an interaction. */
const STOPWATCH = `
  window.answered = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId > 0) answered.set(interactionId, Math.max(duration, answered.get(interactionId) ?? 0));
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;
/** From the click that starts it to the first row that is painted. */
const FIRST_ROWS = `new Promise((seen) => {
  const began = performance.now();
  [...document.querySelectorAll('.whole .button')].at(-1).click();
  const look = () => {
    if (document.querySelector('.whole .stories tbody .issue-key') === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => seen(performance.now() - began));
  };
  look();
})`;

interface Measured {
  readonly firstRowsMs: number;
  /** From the click that opens it later that day to all of its rows. */
  readonly recalledMs: number;
  readonly calls: number;
  readonly seconds: number;
  readonly clicks: readonly number[];
  readonly megabytes: number;
}

async function measured(browser: Browser, url: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  let calls = 0;
  page.on('request', (request) => {
    if (request.url().includes('/local/bridge/product')) calls += 1;
  });
  await page.goto(`${url}/projects/${PROJECT}/prep`);
  const app = page.frameLocator('iframe');
  await app.getByRole('searchbox', { name: 'Search the stories' }).waitFor();
  await app.locator('.whole').getByRole('button').click();
  await app
    .locator('.whole')
    .getByText(/questions? to Jira/)
    .first()
    .waitFor();
  const frame = frameOf(page.frames());
  await frame.evaluate(STOPWATCH);
  const began = Date.now();
  const firstRowsMs = z.number().parse(await frame.evaluate(FIRST_ROWS));
  // Among all that have come, which is the most that a click there can ask for.
  const filter = app.locator('.whole .filter-bar').getByRole('button', { name: 'Open questions' });
  const progress = app.locator('.whole progress');
  while ((await progress.count()) > 0) {
    await filter.click();
    await page.waitForTimeout(CLICK_EVERY_MS);
  }
  const seconds = (Date.now() - began) / 1000;
  const clicks = z.array(z.number()).parse(await frame.evaluate('[...answered.values()]'));
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const recalledMs = await recalled(page);
  await context.close();
  return { firstRowsMs, recalledMs, calls, seconds, clicks, megabytes: usedSize / 1024 / 1024 };
}

async function recalled(page: Page): Promise<number> {
  await page.reload();
  const app = page.frameLocator('iframe');
  await app.getByRole('searchbox', { name: 'Search the stories', exact: true }).waitFor();
  const began = Date.now();
  await app.locator('.whole').getByRole('button').click();
  await app.locator(`.whole .stories[aria-rowcount="${COUNT + 1}"]`).waitFor();
  return Date.now() - began;
}

function frameOf(frames: readonly Frame[]): Frame {
  const frame = frames.find((each) => each.parentFrame() !== null);
  if (frame === undefined) throw new Error('the page has no frame');
  return frame;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-whole-'));
  const file = join(folder, 'made.csv');
  writeFileSync(file, madeCsv(PROJECT, COUNT));
  const browser = await launchBrowser();
  const laptop = await startLaptop(['--data', join(folder, 'data'), '--import', file]);
  try {
    const { firstRowsMs, recalledMs, calls, seconds, clicks, megabytes } = await measured(
      browser,
      laptop.url,
    );
    const slowest = Math.max(...clicks);
    process.stdout.write(
      `all of it again the same day: ${(recalledMs / 1000).toFixed(2)} s\n${COUNT} stories in ${seconds.toFixed(1)} s; ${clicks.length} clicks meanwhile, the slowest ${slowest} ms\n`,
    );
    report([
      atMost(1, 's', 'start → first rows', firstRowsMs / 1000),
      atMost(105, 'calls', 'asked of Jira', calls),
      atMost(100, 'ms', 'a click while it is read → painted, the slowest', slowest),
      atMost(250, 'MB', 'memory of the page afterwards', megabytes),
    ]);
  } finally {
    await laptop.stop();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function atMost(budget: number, unit: string, name: string, value: number): Figure {
  return { name, value, unit, budget, kind: 'at-most' };
}

void main();
