/** `npm run pictures`: takes the README's pictures anew from the running app, so that they never show another one. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { freshFolder, startLaptop } from './laptop';

const SHOTS = [
  { name: 'panel', path: '/browse/SHOP-23', width: 1240, height: 900 },
  { name: 'prep', path: '/projects/SHOP/prep', width: 1240, height: 960 },
] as const;

async function take(
  browser: Browser,
  url: string,
  shot: (typeof SHOTS)[number],
  colorScheme: 'light' | 'dark',
) {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height },
    colorScheme,
  });
  const page = await context.newPage();
  await page.goto(`${url}${shot.path}`);
  await page
    .frameLocator('iframe')
    .getByText(/^(Ready|Nearly|Early)$/)
    .first()
    .waitFor();
  await page.screenshot({ path: join(__dirname, '../../docs/pictures', `${shot.name}-${colorScheme}.png`) });
  await context.close();
}

async function main(): Promise<void> {
  const folder = freshFolder();
  const laptop = await startLaptop(['--data', folder.path]);
  const browser = await launchBrowser();
  for (const shot of SHOTS) {
    for (const colorScheme of ['light', 'dark'] as const) await take(browser, laptop.url, shot, colorScheme);
  }
  await browser.close();
  await laptop.stop();
  folder.remove();
}

void main();
