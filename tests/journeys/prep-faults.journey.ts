/** The prep page where little or nothing is there, where something is refused, and where it was left open. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { moveClock } from './clock';
import { failing, pause } from './faults';
import { changeByHand, deleteBoard, finish } from './jira-by-program';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage, type Look, type WatchedPage } from './watched-page';

/** A project with one story, and one in which nothing has a size. */
const FEW = stringify([
  ['issuekey', 'title', 'description', 'storypoint'],
  ['ONE-1', 'As a guest, I want to cancel my table so that somebody else gets it', '', '3'],
  ...Array.from({ length: 12 }, (_, at) => [
    `BARE-${at + 1}`,
    `As a guest, I want dish number ${at} without nuts so that I can eat it`,
    '',
    '',
  ]),
]);

let browser: Browser;
let folder: ReturnType<typeof freshFolder>;
let laptop: Laptop;
/** With the demo's project, which has two boards. */
let demo: Laptop;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = freshFolder();
  const file = join(folder.path, 'few.csv');
  writeFileSync(file, FEW);
  laptop = await startLaptop(['--data', join(folder.path, 'data'), '--import', file]);
  demo = await startLaptop(['--data', join(folder.path, 'demo')]);
});
afterAll(async () => {
  await laptop.stop();
  await demo.stop();
  folder.remove();
  await browser.close();
});

const app = (page: Page): FrameLocator => page.frameLocator('iframe');
const row = (page: Page, key: string) =>
  app(page).getByRole('table', { name: 'Stories by rank' }).getByRole('link', { name: key, exact: true });

async function visit(project: string, look: Look = {}): Promise<WatchedPage> {
  const watched = await watchedPage(browser, { width: 1440, ...look });
  await watched.page.goto(`${laptop.url}/projects/${project}/prep`);
  return watched;
}

/** Nothing that a template left open, and no share of nothing. */
const NONSENSE = /NaN|undefined|null|\{|Infinity/;

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('where nothing has a size, the head line counts stories and asks for none', async () => {
    const { page, faults, close } = await visit('BARE', { colorScheme });
    await row(page, 'BARE-12').waitFor();
    const list = app(page).getByRole('region', { name: /^I have/ });
    await list.waitFor();
    await app(page)
      .getByRole('region', { name: /^Agenda for/ })
      .waitFor();
    expect(await app(page).locator('.headline').innerText()).toMatch(/first ten/i);
    expect(await list.getByText('Give it a size').count()).toBe(0);
    expect(await app(page).locator('main').innerText()).not.toMatch(NONSENSE);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults()).toEqual([]);
    await close();
  });

  it('one story is told of as one, and without any there is a sentence, and still the team’s meeting', async () => {
    const { page, faults, close } = await visit('ONE', { colorScheme });
    if (colorScheme === 'light') {
      await row(page, 'ONE-1').waitFor();
      expect(await app(page).locator('.headline').innerText()).toMatch(/story/i);
      expect(await app(page).locator('main').innerText()).not.toMatch(NONSENSE);
      expect(await accessibilityFaults(page)).toEqual([]);
      await finish(laptop, 'ONE-1');
      await page.reload();
    }
    await app(page)
      .getByText('This backlog is empty. Stories that are added to it show up here, by rank.')
      .waitFor();
    await app(page).getByRole('button', { name: 'Say when you refine' }).waitFor();
    expect(await app(page).locator('main').innerText()).not.toMatch(NONSENSE);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults()).toEqual([]);
    await close();
  });
});

it('Jira asks for a pause: the page says how long, and goes on by a click', async () => {
  const watched = await watchedPage(browser, { width: 1440 });
  const { page, close } = watched;
  const busy = await failing(page, 'readBacklog', pause);
  await page.goto(`${laptop.url}/projects/BARE/prep`);
  await app(page).getByText('Jira asked for a short pause. Try again in 7 seconds.').waitFor();
  await busy.cure();
  await app(page).getByRole('button', { name: 'Try again' }).click();
  await row(page, 'BARE-1').waitFor();
  await close();
});

it('left open overnight, it shows the next morning how things stand then, and keeps what is shown until it knows', async () => {
  const { page, faults, close } = await visit('BARE');
  await row(page, 'BARE-3').waitFor();
  await changeByHand(laptop, 'BARE-3', { summary: 'Dishes without nuts are marked on the card' });
  let asked = 0;
  page.on('request', (request) => {
    if (request.postData()?.includes('"functionKey":"readBacklog"') === true) asked += 1;
  });
  const comesBack = async (): Promise<void> => {
    await app(page)
      .locator('html')
      .evaluate((html) => html.dispatchEvent(new PointerEvent('pointerenter')));
  };
  await page.waitForTimeout(10_500); // coming back sooner is no coming back
  await comesBack();
  await page.waitForTimeout(500);
  expect(asked).toBe(0);

  await moveClock(page, laptop, { advance: 'PT14H' });
  // A page of the laptop hears of its clock with an answer: here of a story that is opened and closed.
  await row(page, 'BARE-1').click();
  const dialog = page.locator('dialog.issue-dialog');
  await dialog
    .frameLocator('iframe')
    .getByRole('heading', { name: /BARE-1/ })
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.waitForTimeout(10_500);
  await comesBack();
  await app(page).getByText('Dishes without nuts are marked on the card').first().waitFor();
  expect(asked).toBe(1);
  expect(faults()).toEqual([]);
  await close();
});

it('a board that somebody deletes meanwhile: that is said, and the page goes on with another one', async () => {
  const { page, close } = await watchedPage(browser, { width: 1440 });
  await page.goto(`${demo.url}/projects/SHOP/prep`);
  const board = app(page).getByRole('combobox', { name: 'Board' });
  await board.selectOption({ label: 'Shop bugs' });
  await app(page).getByText('App closes itself sometimes').first().waitFor();
  await deleteBoard(demo, Number(await board.inputValue()));
  await app(page).getByRole('button', { name: 'Look again', exact: true }).first().click();
  await app(page).getByText('Nothing can be shown here: it is gone').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await app(page).getByRole('button', { name: 'Look again', exact: true }).click();
  await row(page, 'SHOP-11').waitFor();
  // There is one board left, so there is nothing to choose.
  expect(await board.count()).toBe(0);
  await close();
});
