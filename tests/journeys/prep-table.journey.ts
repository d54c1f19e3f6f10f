/** Somebody looks for certain stories of the backlog: chooses, searches, sorts, and reads what is asked. */
import type { Browser } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage } from './watched-page';

let browser: Browser;
let folder: ReturnType<typeof freshFolder>;
let laptop: Laptop;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = freshFolder();
  laptop = await startLaptop(['--data', folder.path]);
});
afterAll(async () => {
  await laptop.stop();
  folder.remove();
  await browser.close();
});

test('stories are chosen by band, searched, sorted and shown again, by keyboard alone', async () => {
  const { page, faults, close } = await watchedPage(browser);
  await page.goto(`${laptop.url}/projects/SHOP/prep`);
  const frame = page.frameLocator('iframe');
  const keys = frame.locator('.stories .issue-key');
  const band = frame.getByRole('button', { name: /^Band/, expanded: false }).first();
  await band.waitFor();
  const all = await keys.allTextContents();

  await band.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await frame.getByText(new RegExp(`^\\d+ of ${all.length} stories$`)).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await frame.getByRole('button', { name: 'Band (1)' }).and(frame.locator(':focus')).waitFor();
  const ready = await keys.allTextContents();
  expect(ready.length).toBeLessThan(all.length);
  expect(all).toEqual(expect.arrayContaining(ready));

  await page.keyboard.press('/');
  await page.keyboard.type('no such story');
  await frame.getByText('No story fits this choice.').waitFor();
  await frame.getByRole('button', { name: 'Clear' }).press('Enter');

  await frame.getByLabel('Order').selectOption('big ones first');
  await frame.locator('[aria-sort=descending]').waitFor();
  const sizes = await frame.locator('.stories tbody .cell-size').allInnerTexts();
  const numbers = sizes.map((size) => Number(/\d+$/.exec(size.trim())?.[0] ?? 0));
  expect(numbers[0]).toBeGreaterThan(0);
  expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
  await frame.getByLabel('Order').selectOption('by rank');
  expect(await keys.allTextContents()).toEqual(all);
  await keys.first().press('?');
  await frame.getByText('next story').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('?');
  await frame.getByText('next story').waitFor({ state: 'detached' });
  // Elsewhere on the page a letter is a letter.
  await frame.getByRole('button', { name: 'Look again', exact: true }).press('?');
  await page.keyboard.press('/');
  expect(await frame.getByText('next story').count()).toBe(0);
  expect(await frame.getByRole('searchbox').and(frame.locator(':focus')).count()).toBe(0);

  await keys.first().press('End');
  await keys.last().and(frame.locator(':focus')).waitFor();

  await frame.getByRole('columnheader', { name: 'Size' }).getByRole('button').press('Enter');
  await frame.locator('[aria-sort=ascending]').waitFor();
  expect((await keys.allTextContents()).toSorted()).toEqual(all.toSorted());
  expect(faults()).toEqual([]);
  await close();
});

test('the questions of all stories stand in one place, and a phone shows all of it', async () => {
  const { page, faults, close } = await watchedPage(browser);
  await page.setViewportSize({ width: 400, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${laptop.url}/projects/SHOP/prep`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: /^Questions \(\d+\)$/ }).press('Enter');
  await frame
    .locator('.all-questions')
    .getByText(/can answer$|^No question/)
    .first()
    .waitFor();
  await frame.getByRole('button', { name: 'More' }).press('Enter');
  const isWide = await frame.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
  expect(isWide).toBe(false);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults()).toEqual([]);
  await close();
});
