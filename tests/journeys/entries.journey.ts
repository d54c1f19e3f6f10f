/** The other ways in: from the menu of a backlog, of its board and of a sprint, and from the command palette. */
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage, type Look, type WatchedPage } from './watched-page';

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

const dialog = (page: Page): Locator => page.getByRole('dialog');
const app = (page: Page): FrameLocator => page.frameLocator('dialog iframe');

async function visit(path: string, look?: Look): Promise<WatchedPage> {
  const watched = await watchedPage(browser, look);
  await watched.page.goto(`${laptop.url}${path}`);
  return watched;
}

async function choose(page: Page, menu: string, action: string, at = 0): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: action }).nth(at).click();
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('a sprint’s menu tells whether it is ready, story by story', async () => {
    const { page, faults, close } = await visit('/projects/SHOP/backlog', { colorScheme });
    const sprint = page.getByRole('region', { name: /Sprint/ }).first();
    const name = (await sprint.getByRole('heading').textContent()) ?? '';
    await choose(page, `More actions of ${name}`, 'Is this sprint ready?');
    await app(page).getByRole('heading', { name: 'Is this sprint ready?' }).waitFor();
    await app(page)
      .getByText(new RegExp(`stories of ${name}.*(look|looks) ready`, 'i'))
      .waitFor();
    expect(await app(page).getByRole('rowheader').count()).toBeGreaterThan(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(faults()).toEqual([]);
    await close();
  });

  it('a backlog’s and a board’s menu open the prep page of that board, which is not remembered for it', async () => {
    const { page, faults, close } = await visit('/projects/SHOP/backlog', { colorScheme, width: 1000 });
    await page.getByRole('button', { name: /Choose a board/ }).click();
    await page.getByRole('menuitemradio', { name: 'Shop bugs' }).click();
    for (const at of [0, 1]) {
      await choose(page, 'More actions of Shop bugs', 'Refinement prep', at);
      await app(page).getByRole('heading', { name: 'Refinement prep' }).waitFor();
      await app(page)
        .getByRole('table', { name: 'Stories by rank' })
        .getByText('App closes itself sometimes')
        .waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await dialog(page).getByRole('button', { name: 'Close', exact: true }).click();
      await dialog(page).waitFor({ state: 'detached' });
    }
    await page.goto(`${laptop.url}/projects/SHOP/prep`);
    await page.frameLocator('iframe').getByRole('table').getByText('Wish list').first().waitFor();
    expect(faults()).toEqual([]);
    await close();
  });
});

it('the command palette leads to a project’s prep page, by keyboard alone', async () => {
  const { page, faults, close } = await visit('/');
  await page.getByRole('link', { name: 'Backlog' }).first().waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('refine');
  await page.keyboard.press('Enter');
  await app(page).getByRole('button', { name: /Shop/ }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await app(page).getByRole('searchbox').press('x');
  await page.keyboard.type('yz');
  await app(page).getByText('No project of that name that you can see.').waitFor();
  await app(page).getByRole('searchbox').fill('shop');
  await app(page).getByRole('button', { name: /Shop/ }).waitFor();
  await app(page).getByRole('searchbox').press('Enter');
  await page.waitForURL('**/projects/SHOP/prep');
  await page.frameLocator('iframe').getByRole('heading', { name: 'Refinement prep' }).waitFor();
  expect(faults()).toEqual([]);
  await close();
});

it('somebody outside the team is told so politely, of a sprint, too', async () => {
  const { page, close } = await visit('/projects/SHOP/backlog');
  await page.getByRole('button', { name: /Choose who you are/ }).click();
  await page.getByText('Oliver Grant').click();
  const sprint = page.getByRole('region', { name: /Sprint/ }).first();
  const name = (await sprint.getByRole('heading').textContent()) ?? '';
  await choose(page, `More actions of ${name}`, 'Is this sprint ready?');
  await app(page).getByText('This is where the team prepares these stories.').waitFor();
  expect(await app(page).getByRole('rowheader').count()).toBe(0);
  await close();
});
