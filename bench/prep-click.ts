/**
 * How soon the prep page answers a click, or a letter of a search, over ten thousand rows: from the event to what is painted after it, as
 * the browser itself measures it; and what the page holds in memory. The rows come in one answer: reading them is measured elsewhere.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Route } from 'playwright-core';
import { z } from 'zod';
import type { BacklogPage, BacklogRow } from '../src/contract';
import { launchBrowser } from '../tests/journeys/browser';
import { startLaptop } from '../tests/journeys/laptop';
import { aRow } from '../tests/static/prep/a-row';
import { report } from './figure';

const COUNT = 10_000;
const BANDS = ['Early', 'Nearly', 'Ready'] as const;
const BOARD = { id: 1, name: 'Shop team' };
const ROWS: readonly BacklogRow[] = Array.from({ length: COUNT }, (_, at) =>
  aRow({
    id: String(20_000 + at),
    key: `SHOP-${at + 1000}`,
    summary: `Story number ${at} of a long backlog`,
    band: BANDS[at % 3] ?? 'Early',
    score: (at * 7) % 100,
    estimate: at % 5 === 0 ? null : (at % 8) + 1,
    epic: `Epic ${at % 20}`,
  }),
);
const PAGE: BacklogPage = {
  project: { key: 'SHOP', name: 'Shop' },
  boards: [BOARD],
  board: BOARD,
  rows: ROWS,
  horizon: null,
  youAreProductOwner: false,
  yourHelping: null,
  meeting: null,
  help: null,
  asked: [],
  next: null,
};

/** In the page: what each event took until it was painted, the longest of an interaction. */
const STOPWATCH = `
  window.answered = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId > 0) answered.set(interactionId, Math.max(duration, answered.get(interactionId) ?? 0));
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

const call = z.object({ functionKey: z.string() });

async function answered(
  browser: Browser,
  url: string,
): Promise<{ milliseconds: readonly number[]; megabytes: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.route('**/local/bridge/invoke', async (route: Route) => {
    if (call.parse(route.request().postDataJSON()).functionKey !== 'readBacklog') return route.fallback();
    return route.fulfill({ json: { ok: true, value: { ok: true, value: PAGE } } });
  });
  await page.goto(`${url}/projects/SHOP/prep`);
  const app = page.frameLocator('iframe');
  const search = app.getByRole('searchbox', { name: 'Search the stories' });
  await app.locator('.row-group').first().waitFor();
  const frame: Frame | undefined = page.frames().find((each) => each.parentFrame() !== null);
  if (frame === undefined) throw new Error('the page has no frame');
  await frame.evaluate(STOPWATCH);
  for (const column of ['Size', 'Band', 'Next step']) {
    await app.getByRole('table').getByRole('button', { name: column, exact: true }).click();
    await page.waitForTimeout(400);
  }
  await search.click();
  for (const letter of 'number 99') {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(400);
  }
  for (let gone = 0; gone < 9; gone += 1) {
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(400);
  }
  const milliseconds = z.array(z.number()).parse(await frame.evaluate('[...answered.values()]'));
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return { milliseconds, megabytes: usedSize / 1024 / 1024 };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-prep-'));
  const browser = await launchBrowser();
  const laptop = await startLaptop(['--data', join(folder, 'data')]);
  try {
    const { milliseconds, megabytes } = await answered(browser, laptop.url);
    const sorted = [...milliseconds].sort((one, other) => one - other);
    process.stdout.write(`clicks and letters over ${COUNT} rows: ${sorted.join(', ')} ms\n`);
    report([
      {
        name: `a click or a letter over ${COUNT} rows → painted, the slowest`,
        value: sorted.at(-1) ?? Infinity,
        unit: 'ms',
        budget: 100,
        kind: 'at-most',
      },
      {
        name: `memory of the page with ${COUNT} rows`,
        value: Math.round(megabytes),
        unit: 'MB',
        budget: 250,
        kind: 'at-most',
      },
    ]);
  } finally {
    await laptop.stop();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
