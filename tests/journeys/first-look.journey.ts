/** What a person sees in the first minutes: the demo, a story with its next step, the prep page; and that it stays. */
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from './browser';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { accessibilityFaults } from './accessibility';
import { watchedPage, type Look, type WatchedPage } from './watched-page';

/** Three stories of the demo, by how ready they are. */
const READY = 'SHOP-19';
const NEARLY = 'SHOP-23';
const TITLE_ONLY = 'SHOP-18';

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

/** The app's page inside the small Jira. */
const app = (page: Page): FrameLocator => page.frameLocator('iframe');

const stories = (page: Page): Locator => app(page).getByRole('table', { name: 'Stories by rank' });

async function visit(path: string, look?: Look): Promise<WatchedPage> {
  const watched = await watchedPage(browser, look);
  await watched.page.goto(`${laptop.url}${path}`);
  return watched;
}

/** What Jira itself says is in the backlog, by rank. */
async function backlogKeys(): Promise<readonly string[]> {
  const boards = await rest('/rest/agile/1.0/board?projectKeyOrId=SHOP');
  const id = z.object({ values: z.array(z.object({ id: z.number() })) }).parse(boards).values[0]?.id ?? 0;
  const backlog = await rest(`/rest/software/1.0/board/${id}/backlog?fields=summary&maxResults=100`);
  return z
    .object({ issues: z.array(z.object({ key: z.string() })) })
    .parse(backlog)
    .issues.map(({ key }) => key);
}

async function rest(path: string): Promise<unknown> {
  const credentials = Buffer.from('petra@example.com:local').toString('base64');
  return (await fetch(`${laptop.url}${path}`, { headers: { Authorization: `Basic ${credentials}` } })).json();
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('the way leads from the start page over the backlog to a story and its next step', async () => {
    const { page, faults, close } = await visit('/', { colorScheme });
    await page.getByRole('link', { name: 'Backlog' }).first().click();
    await page.getByRole('link', { name: new RegExp(`^${NEARLY} `) }).click();
    const panel = app(page);
    await panel.getByText('Nearly', { exact: true }).waitFor();
    await panel.getByRole('heading', { name: /^Next step: / }).waitFor();
    await panel
      .getByText(/minutes/)
      .first()
      .waitFor();
    expect(await page.locator('html').getAttribute('data-color-mode')).toBe(colorScheme);
    expect(await panel.locator('html').getAttribute('data-color-mode')).toBe(colorScheme);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults()).toEqual([]);
    await close();
  });

  it('the prep page shows each story by rank with band, score and next step', async () => {
    const { page, faults, close } = await visit('/projects/SHOP/prep', { colorScheme });
    const expected = await backlogKeys();
    expect(expected.length).toBeGreaterThan(20);
    const rows = app(page).getByRole('table').getByRole('row');
    await rows.nth(expected.length).waitFor(); // the first is the heading
    await app(page)
      .getByText(/stories for the next sprint/)
      .first()
      .waitFor();
    const texts = (await rows.allTextContents()).slice(1);
    expect(texts.map((text) => /SHOP-\d+/.exec(text)?.[0])).toEqual(expected);
    for (const text of texts) expect(text).toMatch(/Ready|Nearly|Early|Not enough to see/);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults()).toEqual([]);
    await close();
  });
});

it('a row of the prep page opens its story in a tab of its own for who wants that', async () => {
  const { page, faults, close } = await visit('/projects/SHOP/prep');
  const opened = page.context().waitForEvent('page');
  await app(page)
    .getByRole('link', { name: TITLE_ONLY, exact: true })
    .click({ modifiers: ['Control'] });
  const tab = await opened;
  await tab.waitForURL(`**/browse/${TITLE_ONLY}`);
  await app(tab).getByText('Early', { exact: true }).first().waitFor();
  expect(faults()).toEqual([]);
  await close();
});

it.each([320, 700])('nothing has to be scrolled sideways at %i px', async (width) => {
  const { page, close } = await visit('/projects/SHOP/prep', { width });
  await stories(page).getByRole('link', { name: TITLE_ONLY, exact: true }).waitFor();
  const [inner, outer] = await Promise.all([
    app(page)
      .locator('html')
      .evaluate((html) => html.scrollWidth - html.clientWidth),
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ]);
  expect({ inner, outer }).toEqual({ inner: 0, outer: 0 });
  await close();
});

it('an edit changes the judgement at once, and is there after a restart, as is the chosen board', async () => {
  const first = await visit(`/browse/${TITLE_ONLY}`);
  const { page } = first;
  await app(page).getByText('Early', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Add a description' }).click();
  await page
    .getByRole('textbox', { name: /description/i })
    .fill(
      'As a customer I want to put items on a wish list, so that I find them again when I have the money.\n\n' +
        '## Acceptance criteria\n\n* A heart on the product page puts the item on the list.\n* The list shows up to 50 items, the newest first.\n* An item that is sold out stays on the list and says so.\n',
    );
  await page.getByRole('button', { name: 'Save' }).click();
  await app(page).getByText('Ready', { exact: true }).waitFor();

  await page.goto(`${laptop.url}/projects/SHOP/prep`);
  const kept = page.waitForResponse(
    (response) => response.request().postData()?.includes('chooseBoard') === true,
  );
  await app(page).getByRole('combobox', { name: 'Board' }).selectOption({ label: 'Shop bugs' });
  await kept;
  await stories(page).getByText('App closes itself sometimes').waitFor();
  expect(await app(page).getByText('Wish list').count()).toBe(0);
  expect(first.faults()).toEqual([]);
  await first.close();

  await laptop.stop();
  laptop = await startLaptop(['--data', folder.path]);
  const second = await visit(`/browse/${TITLE_ONLY}`);
  await second.page.getByText('A heart on the product page puts the item on the list.').waitFor();
  await app(second.page).getByText('Ready', { exact: true }).waitFor();
  await second.page.goto(`${laptop.url}/projects/SHOP/prep`);
  await stories(second.page).getByText('App closes itself sometimes').waitFor();
  expect(await app(second.page).getByText('Wish list').count()).toBe(0);
  expect(second.faults()).toEqual([]);
  await second.close();
});

it('somebody of another department sees the story, and a polite sentence in place of its readiness', async () => {
  const { page, faults, close } = await visit(`/browse/${READY}`);
  await app(page).getByText('Ready', { exact: true }).waitFor();
  await page.getByRole('button', { name: /Choose who you are/ }).click();
  await page.getByText('Oliver Grant').click();
  await app(page).getByText('This is where the team prepares these stories.').waitFor();
  expect(await app(page).getByText('Ready', { exact: true }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Edit the description' }).count()).toBe(0);
  await page.goto(`${laptop.url}/projects/SHOP/prep`);
  await app(page).getByText('This is where the team prepares these stories.').waitFor();
  expect(await app(page).getByText('SHOP-').count()).toBe(0);
  expect(faults()).toEqual([]);
  await close();
});

it('an issue that is gone is said to be gone, on the page and by Jira', async () => {
  const { page, close } = await visit('/browse/SHOP-999');
  await page
    .getByText(/SHOP-999/)
    .first()
    .waitFor();
  expect(await page.getByRole('main').innerText()).toMatch(/does not exist|isn.t there|gone|no issue/i);
  await close();
});

it('a hidden item stays hidden from those outside its level', async () => {
  const { page, close } = await visit('/browse/SHOP-65');
  await app(page).getByRole('heading', { name: 'Readiness of SHOP-65' }).waitFor();
  await page.getByRole('button', { name: /Choose who you are/ }).click();
  await page.getByText('Oliver Grant').click();
  await page
    .getByText(/SHOP-65/)
    .first()
    .waitFor();
  expect(await page.getByText('can be opened by its number').count()).toBe(0);
  await close();
});

it('a program signs in to the REST interface with an e-mail address and the token "local"', async () => {
  const ask = (credentials: string) =>
    fetch(`${laptop.url}/rest/api/3/issue/${READY}?fields=summary`, {
      headers: { Authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
    });
  const answer = await ask('mei@example.com:local');
  expect(await answer.json()).toMatchObject({
    key: READY,
    fields: { summary: 'Tell me when an item is back in stock' },
  });
  expect((await ask('mei@example.com:guess')).status).toBe(401);
  expect((await fetch(`${laptop.url}/rest/api/3/issue/${READY}`)).status).toBe(401);
  expect((await fetch(`${laptop.url}/local/session`)).status).toBe(401);
});
