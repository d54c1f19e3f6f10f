/** Two tabs of one browser, side by side: two people, one text, and nothing that is lost or said of the wrong one. */
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
  await browser.close();
  await laptop.stop();
  folder.remove();
});

/** Two tabs of the same browser, at the same issue. */
async function twoTabs(path: string) {
  const first = await watchedPage(browser);
  await first.page.goto(laptop.url + path);
  const second = await first.page.context().newPage();
  await second.goto(laptop.url + path);
  return { first: first.page, second, faults: first.faults, close: first.close };
}

async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Choose who you are/ }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(name) }).click();
  await whoIs(page, name).waitFor();
}

const whoIs = (page: Page, name: string) =>
  page.getByRole('button', { name: /Choose who you are/ }).filter({ hasText: name });

async function openText(page: Page) {
  await page.getByRole('button', { name: 'Edit the description' }).click();
  return page.getByRole('textbox', { name: 'Description, as Markdown' });
}

describe('two tabs', () => {
  it('are two people, also after a reload', async () => {
    const { first, second, faults, close } = await twoTabs('/projects/SHOP/backlog');
    await whoIs(first, 'Petra Lindqvist').waitFor();
    await become(second, 'Mei Tanaka');
    await first.reload();
    await whoIs(first, 'Petra Lindqvist').waitFor();
    await become(first, 'Daniel Okoye');
    await second.reload();
    await whoIs(second, 'Mei Tanaka').waitFor();
    expect(faults()).toEqual([]);
    await close();
  });

  it('change the same text, and who saves last is told and sees both', async () => {
    const { first, second, faults, close } = await twoTabs('/browse/SHOP-30');
    await become(second, 'Mei Tanaka');
    const mine = await openText(first);
    const theirs = await openText(second);
    await theirs.fill('Mei was here first.');
    await theirs.press('Control+Enter');
    await theirs.waitFor({ state: 'detached' });

    await mine.fill('Petra wrote this meanwhile.');
    await mine.press('Control+Enter');
    const said = first
      .getByRole('alert')
      .filter({ hasText: 'This description has changed since you began.' });
    await said.getByText('Mei was here first.').waitFor();
    expect(await mine.inputValue()).toBe('Petra wrote this meanwhile.');
    expect(await accessibilityFaults(first)).toEqual([]);
    await second.reload();
    await second.getByText('Mei was here first.').waitFor(); // nothing was written over it

    await mine.press('Control+Enter');
    await mine.waitFor({ state: 'detached' });
    await first.getByText('Petra wrote this meanwhile.').first().waitFor();
    await first.getByRole('tab', { name: 'History' }).click();
    await first.getByText('Mei was here first.').first().waitFor(); // and it can be found again
    expect(faults()).toEqual([]);
    await close();
  });

  it('tell who comes back to one that the other changed it', async () => {
    const { first, second, close } = await twoTabs('/browse/SHOP-31');
    await openText(first);
    const theirs = await openText(second);
    await theirs.fill('Changed in the other tab.');
    await theirs.press('Control+Enter');
    await theirs.waitFor({ state: 'detached' });
    await first.evaluate(() => window.dispatchEvent(new Event('focus')));
    await first.getByRole('alert').getByText('Changed in the other tab.').waitFor();
    await first.getByRole('button', { name: 'Cancel' }).click();
    await first.getByText('Changed in the other tab.').waitFor();
    await first.getByRole('alert').waitFor({ state: 'detached' });
    await close();
  });
});

describe('a save that did not work', () => {
  it('is said, and no longer said once it worked', async () => {
    const { page, close } = await watchedPage(browser);
    await page.goto(`${laptop.url}/browse/SHOP-32`);
    const text = await openText(page);
    await text.fill('At the second try.');
    await page.route('**/rest/api/3/issue/SHOP-32', (route) =>
      route.request().method() === 'PUT'
        ? route.fulfill({ status: 400, contentType: 'application/json', body: '{"errorMessages":["Not now."]}' })
        : route.continue(),
    ); // prettier-ignore
    await text.press('Control+Enter');
    const flag = page.getByText('SHOP-32 was not saved');
    await flag.waitFor();
    await page.unroute('**/rest/api/3/issue/SHOP-32');
    await text.press('Control+Enter');
    await text.waitFor({ state: 'detached' });
    await flag.waitFor({ state: 'detached' });
    await close();
  });
});

describe('a project that does not exist', () => {
  it.each(['/projects/NOPE/backlog', '/projects/NOPE/prep'])(
    '%s says so, offers no pages of it, and leads back',
    async (path) => {
      const { page, close } = await watchedPage(browser);
      await page.goto(laptop.url + path);
      await page.getByRole('heading', { name: 'Project NOPE cannot be shown' }).waitFor();
      expect(await page.getByRole('navigation', { name: 'Project' }).count()).toBe(0);
      await page.getByRole('link', { name: 'Go to the start page' }).click();
      await page.getByRole('heading', { name: 'Projects' }).waitFor();
      await close();
    },
  );
});
