/** Somebody takes the backlog along: as a spreadsheet, as text, with the stories as they stand on the page. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
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

/** Clicks, and reads the file that comes. */
async function saved(page: Page, name: string): Promise<{ readonly file: string; readonly text: string }> {
  const coming = page.waitForEvent('download');
  await page.frameLocator('iframe').getByRole('button', { name, exact: true }).click();
  const download = await coming;
  return { file: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('the stories of the page are the lines of the files, by rank', async () => {
  const { page, faults, close } = await watchedPage(browser);
  await page.goto(`${laptop.url}/projects/SHOP/prep`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Take along' }).press('Enter');
  await frame.getByText('Nobody’s name is in it.').waitFor();
  const keys = await frame.locator('.stories .issue-key').allTextContents();

  const csv = await saved(page, 'Spreadsheet (CSV)');
  await frame.getByText(`${csv.file} is saved.`).waitFor();
  const [head = [], ...lines] = parse(csv.text, { bom: true });
  expect(csv.file).toMatch(/^backlog-.+-\d{4}-\d\d-\d\d\.csv$/);
  expect(lines.map((line) => line[head.indexOf('Key')])).toEqual(keys);

  const markdown = await saved(page, 'Text (Markdown)');
  expect(markdown.file).toMatch(/\.md$/);
  expect([...markdown.text.matchAll(/\[(SHOP-\d+)\]\(/g)].map(([, key]) => key)).toEqual(keys);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults()).toEqual([]);
  await close();
});
