/** The demo tells its story on the screen when one clicks through it, without a word beside it. */
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
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

async function backlog(): Promise<WatchedPage> {
  const watched = await watchedPage(browser);
  await watched.page.goto(`${laptop.url}/projects/SHOP/backlog`);
  await watched.page.getByRole('region', { name: 'Backlog' }).getByRole('link').first().waitFor();
  return watched;
}

async function open(page: Page, summary: string): Promise<void> {
  await page.getByRole('link', { name: summary }).first().click();
  await page.getByRole('heading', { name: summary, level: 1 }).waitFor();
}

const HISTORY = ['desk checks the ID', 'To Do', 'Abholung durch andere'] as const;

it('a story of the running sprint was written in the meeting, and grew after the sprint had begun', async () => {
  const { page, faults, close } = await backlog();
  await open(page, 'Somebody else picks up my order');
  await page.getByText('Entering a name means a form in the app; I had built the forwarding only.').waitFor();
  await page.getByRole('tab', { name: 'History' }).click();
  // The history is read when its tab is opened.
  const history = page.getByRole('tabpanel');
  for (const words of HISTORY) await history.getByText(words).first().waitFor();
  const said = await history.innerText();
  // Newest first: it grew, after it had begun, after it had been written.
  const places = HISTORY.map((words) => said.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(faults()).toEqual([]);
  await close();
});

it('its epic tells of the new role, and shows what lies below it', async () => {
  const { page, faults, close } = await backlog();
  await open(page, 'Somebody else picks up my order');
  await page
    .getByRole('link', { name: /Click & collect/ })
    .first()
    .click();
  await page.getByText('From this week on Petra is our Product Owner').waitFor();
  const below = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Child issues' }) });
  await below.getByRole('link', { name: 'Lockers outside opening hours' }).waitFor();
  expect(await below.getByRole('link').count()).toBeGreaterThan(10);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults()).toEqual([]);
  await close();
});

it('the ways to other statuses stand in the order of work', async () => {
  const { page, close } = await backlog();
  await open(page, 'Reserve without paying');
  await page.getByRole('button', { name: /To Do/ }).click();
  await page.getByRole('menuitemradio').first().waitFor();
  expect(await page.getByRole('menuitemradio').allTextContents()).toEqual([
    'To Do',
    'In Progress',
    'In Review',
    'Done',
  ]);
  await close();
});

it('the hidden item says that it is hidden, and is not there for somebody of another department', async () => {
  const { page, close } = await backlog();
  const hidden = 'Order confirmation of somebody else can be opened by its number';
  await open(page, hidden);
  await page.getByText('Only the team').waitFor();
  const address = page.url();
  await page.getByRole('button', { name: /Choose who you are/ }).click();
  await page.getByRole('menuitemradio', { name: /Oliver Grant/ }).click();
  await page.getByRole('heading', { name: /cannot be shown/ }).waitFor();
  await page.goto(`${laptop.url}/projects/SHOP/backlog`);
  await page.getByRole('link', { name: 'Reserve without paying' }).waitFor();
  expect(await page.getByRole('link', { name: hidden }).count()).toBe(0);
  await page.goto(address);
  await page.getByRole('heading', { name: /cannot be shown/ }).waitFor();
  await close();
});
