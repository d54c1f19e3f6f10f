/** The first ten minutes: somebody who has never seen it opens the page, reads, mends a story and takes the agenda along. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage } from './watched-page';

/** DESIGN: under ten, and none of them in settings. */
const MOST_CLICKS = 9;

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

test('open, read, fix one, copy the agenda: fewer than ten clicks, no settings', async () => {
  const { page, faults, close } = await watchedPage(browser, { width: 1440, height: 900 });
  let clicks = 0;
  await page.exposeFunction('onClicked', () => {
    clicks += 1;
  });
  await page.addInitScript({
    content: 'addEventListener("click", (event) => { if (event.isTrusted) top.onClicked(); }, true);',
  });
  await page.goto(`${laptop.url}/projects/SHOP/backlog`);

  await page.getByRole('link', { name: 'Refinement prep' }).click();
  const prep = page.frameLocator('iframe[data-forge-module="refinement-prep"]');
  await prep
    .locator('.headline')
    .getByText(/stories for the next sprint/)
    .waitFor();
  const agenda = prep.getByRole('region', { name: /^Agenda for/ });
  await agenda.getByText(/beforehand would free about/).waitFor();

  // The first story that lacks nothing but criteria.
  const step = agenda.locator('.step-link').first();
  const key = await step.locator('xpath=ancestor::li[1]').locator('.issue-key').first().innerText();
  await step.click();
  const panel = page.frameLocator('dialog iframe');
  await panel.getByRole('textbox').first().waitFor();
  await page.keyboard.type('The size guide opens beside the product, and closes by Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.type('If there is no size guide, nothing is offered');
  await panel.getByRole('button', { name: 'Put it into the story', exact: true }).click();
  await panel.getByRole('button', { name: 'Undo', exact: true }).waitFor();
  await page.locator('dialog').getByRole('button', { name: 'Close' }).click();
  await prep.getByText(`${key} is now Ready.`).waitFor();
  await agenda.getByRole('button', { name: 'Copy agenda' }).click();
  await agenda.getByText(/^Copied|The text below is selected/).waitFor();

  process.stdout.write(`a newcomer’s path: ${clicks} clicks\n`);
  expect(clicks).toBeGreaterThanOrEqual(5);
  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  expect(faults()).toEqual([]);
  await close();
});
