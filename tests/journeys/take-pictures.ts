/** `npm run pictures`: takes the README's pictures anew from the running app, so that they never show another one. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeThursday } from './before-thursday';
import { launchBrowser } from './browser';
import { freshFolder, startLaptop } from './laptop';
import { bench, openCriteria } from './panel-page';

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** What is done before, once the page is there. */
  readonly open?: (page: Page) => Promise<void>;
}

const SHOTS: readonly Shot[] = [
  { name: 'panel', path: '/browse/SHOP-23', width: 1240, height: 900 },
  { name: 'fix', path: '/browse/SHOP-23', width: 442, height: 1000, open: writeCriteria },
  { name: 'prep', path: '/projects/SHOP/prep', width: 1440, height: 1040, open: waitForAgenda },
];

/** Once Petra is the Product Owner, and Thursday is near. */
const OFFER: Shot = {
  name: 'offer',
  path: '/projects/SHOP/prep',
  width: 1240,
  height: 760,
  open: async (page) => {
    await waitForAgenda(page);
    await page.frameLocator('iframe').getByText('Only you can see this.').waitFor();
  },
};

/** A list begun, with what it would look like in the story. */
async function writeCriteria(page: Page): Promise<void> {
  await openCriteria(page);
  await page.keyboard.type('The table shows lengths in centimetres and in inches');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A size that is not in stock says so in its line');
  const preview = bench(page).locator('.fix-preview');
  await preview.getByText('in its line').waitFor();
  await preview.scrollIntoViewIfNeeded();
}

/** All that comes after the rows. */
async function waitForAgenda(page: Page): Promise<void> {
  const frame = page.frameLocator('iframe');
  await frame.getByText('Minutes of the meeting').waitFor();
  await frame.getByPlaceholder('Search the stories').waitFor();
  await frame.getByText(/none seems to stand in another/).waitFor();
}

async function take(browser: Browser, url: string, shot: Shot, colorScheme: 'light' | 'dark') {
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
  await shot.open?.(page);
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
  const petra = await browser.newPage();
  await beforeThursday(petra, laptop);
  await petra.close();
  for (const colorScheme of ['light', 'dark'] as const) await take(browser, laptop.url, OFFER, colorScheme);
  await browser.close();
  await laptop.stop();
  folder.remove();
}

void main();
