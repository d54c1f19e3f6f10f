/** Beside a remark somebody asks for a good one of the team's: by keyboard, and when it takes long or can't be had. */
import type { Browser, FrameLocator, Page, Route } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage, type Look, type WatchedPage } from './watched-page';

/** Of the demo: a story without criteria, and one whose criteria are worth a look. */
const WITHOUT_CRITERIA = 'SHOP-23';
const GOOD = /^SHOP-\d+$/;

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

const panel = (page: Page): FrameLocator => page.frameLocator('iframe');
const offer = (page: Page) => panel(page).getByRole('button', { name: 'A good one from this team' }).first();

async function visit(look?: Look): Promise<WatchedPage> {
  const watched = await watchedPage(browser, look);
  await watched.page.goto(`${laptop.url}/browse/${WITHOUT_CRITERIA}`);
  await offer(watched.page).waitFor();
  return watched;
}

/** Answers the question for a good one in place of the app; every other call goes its way. */
async function answerWith(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/local/bridge/invoke', async (route) => {
    const asksForOne = route.request().postData()?.includes('findGoodOne') === true;
    await (asksForOne ? answer(route) : route.continue());
  });
}

const reply = (value: unknown) => (route: Route) => route.fulfill({ json: { ok: true, value } });

it.each([
  ['light', 1280],
  ['dark', 442],
] as const)(
  'by keyboard, in %s at %i px: shown, said, opened in a tab of its own, and hidden again',
  async (colorScheme, width) => {
    const { page, faults, close } = await visit({ colorScheme, width });
    await offer(page).focus();
    await page.keyboard.press('Enter');
    const link = panel(page).getByRole('status').getByRole('link', { name: GOOD });
    await link.waitFor();
    expect(await link.textContent()).not.toBe(WITHOUT_CRITERIA);
    expect(await panel(page).getByRole('status').locator('mark').count()).toBeGreaterThan(0);
    expect(await offer(page).getAttribute('aria-expanded')).toBe('true');
    expect(await offer(page).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.keyboard.press('Tab');
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('Enter');
    const other = await opened;
    await other.waitForURL(`**/browse/${(await link.textContent()) ?? ''}`);
    await other.close();

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    expect(await link.count()).toBe(0);
    expect(await offer(page).getAttribute('aria-expanded')).toBe('false');
    expect(faults()).toEqual([]);
    await close();
  },
);

it('while it takes long that is said, and what comes after somebody has hidden it stays hidden', async () => {
  const { page, close } = await visit();
  let answer: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (answer = resolve));
  await answerWith(page, async (route) => {
    await late;
    await reply({ ok: true, value: { key: 'SHOP-1', summary: 'Came too long after', evidence: [] } })(route);
  });
  await offer(page).click();
  await panel(page).getByText('Looking through the team’s recent items …').waitFor();
  await offer(page).click();
  const answered = page.waitForResponse((response) => response.url().endsWith('/local/bridge/invoke'));
  answer();
  await answered;
  await page.waitForTimeout(200);
  expect(await panel(page).getByText('Came too long after').count()).toBe(0);
  await close();
});

it('none is said to be none, without blame', async () => {
  const { page, close } = await visit();
  await answerWith(page, reply({ ok: true, value: null }));
  await offer(page).click();
  await panel(page).getByText('No example of this in the team’s recent items yet.').waitFor();
  await close();
});

it('a failure says what to do, and a second try helps', async () => {
  const { page, close } = await visit();
  let tries = 0;
  await answerWith(page, (route) => {
    tries += 1;
    const example = { key: 'SHOP-2', summary: 'Second try', evidence: [] };
    return reply(tries === 1 ? { ok: false, error: 'busy' } : { ok: true, value: example })(route);
  });
  await offer(page).click();
  await panel(page).getByText('Jira asked for a short pause.').waitFor();
  await panel(page).getByRole('button', { name: 'Try again' }).click();
  await panel(page).getByText('Second try').waitFor();
  expect(await offer(page).evaluate((button) => button === document.activeElement)).toBe(true);
  await close();
});
