/** A story of the prep page is mended without leaving the page: it opens over it, with its panel, and its row follows. */
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { finish } from './jira-by-program';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage, type WatchedPage } from './watched-page';

let browser: Browser;
let folder: ReturnType<typeof freshFolder>;
let laptop: Laptop;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = freshFolder();
  laptop = await startLaptop(['--data', folder.path]);
});
afterAll(async () => {
  await browser.close();
  await laptop.stop();
  folder.remove();
});

const prep = (page: Page): FrameLocator => page.frameLocator('iframe[data-forge-module="refinement-prep"]');
const dialog = (page: Page): Locator => page.locator('dialog.issue-dialog');
const panel = (page: Page): FrameLocator => dialog(page).frameLocator('iframe');
const row = (page: Page, key: string): Locator =>
  prep(page).locator(`.stories tbody tr:has(.issue-key:text-is("${key}"))`);

const STEP = 'Say when it is done';

async function openPrep(look: Parameters<typeof watchedPage>[1] = {}): Promise<WatchedPage> {
  const watched = await watchedPage(browser, look);
  await watched.page.goto(`${laptop.url}/projects/SHOP/prep`);
  await prep(watched.page).locator('.stories .issue-key').first().waitFor();
  return watched;
}

/** The key of the first story with this next step. */
async function storyWith(page: Page, step: string): Promise<string> {
  const found = prep(page).locator(`.stories tbody tr:has(.step-link:has-text("${step}"))`);
  return found.locator('.issue-key').first().innerText();
}

test('a step opens its fix beside the story; once it is done and closed, the row says where the story stands', async () => {
  const { page, faults, close } = await openPrep();
  const key = await storyWith(page, STEP);
  const before = await row(page, key).innerText();
  await row(page, key).locator('.step-link').click();

  await dialog(page).getByRole('heading', { level: 1 }).waitFor();
  const words = panel(page).getByRole('textbox').first();
  await words.and(panel(page).locator(':focus')).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await words.fill('The parcel can be picked up with the code alone');
  await panel(page).getByRole('button', { name: 'Put it into the story', exact: true }).click();
  await panel(page).getByRole('button', { name: 'Undo', exact: true }).waitFor();
  await dialog(page).getByRole('button', { name: 'Close' }).click();

  await dialog(page).waitFor({ state: 'detached' });
  await row(page, key).locator('.step-link', { hasText: STEP }).waitFor({ state: 'detached' });
  expect(await row(page, key).innerText()).not.toBe(before);
  expect(new URL(page.url()).pathname).toBe('/projects/SHOP/prep');
  expect(faults()).toEqual([]);
  await close();
});

test('by keyboard alone: a story opens, is read, and is closed where one was', async () => {
  const { page, faults, close } = await openPrep({ colorScheme: 'dark' });
  const link = prep(page).locator('.stories .issue-key').nth(2);
  const key = await link.innerText();
  await link.press('Enter');
  await dialog(page)
    .getByRole('link', { name: `Open ${key}` })
    .waitFor();
  await panel(page).locator('.standing').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await link.and(prep(page).locator(':focus')).waitFor();
  expect(faults()).toEqual([]);
  await close();
});

test('a story that is done meanwhile leaves the list, and a sentence says so', async () => {
  const { page, faults, close } = await openPrep();
  const link = prep(page).locator('.stories .issue-key').nth(4);
  const key = await link.innerText();
  await link.click();
  await panel(page).locator('.standing').waitFor();
  await finish(laptop, key);
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await prep(page).getByText(`${key} is no longer in this backlog.`).waitFor();
  await row(page, key).waitFor({ state: 'detached' });
  expect(faults()).toEqual([]);
  await close();
});

test('where it can’t open over the page, one gets to the story all the same', async () => {
  const { page, close } = await openPrep();
  await page.route(/view-issue|whole-|beside-row/, (route) => route.abort());
  const link = prep(page).locator('.stories .issue-key').first();
  const key = await link.innerText();
  await link.click();
  await page.waitForURL(`**/browse/${key}`);
  await close();
});
