/**
 * Readiness over time: nothing of it is there until somebody says that they are the Product Owner; then half a year is read back, and the
 * Product Owner looks first. Where it has fallen, they alone are offered a hand.
 */
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { become } from './become';
import { launchBrowser } from './browser';
import { moveClock } from './clock';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { becomeProductOwner } from './product-owner';
import { watchedPage } from './watched-page';

let browser: Browser;
let folder: ReturnType<typeof freshFolder>;
let laptop: Laptop;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  folder = freshFolder();
  laptop = await startLaptop(['--data', folder.path]);
});
afterEach(async () => {
  await laptop.stop();
  folder.remove();
});
afterAll(() => browser.close());

const app = (page: Page): FrameLocator => page.frameLocator('iframe');
const card = (page: Page): Locator => app(page).getByRole('region', { name: 'Over time', exact: true });
const days = (page: Page): Locator => card(page).getByRole('slider', { name: 'Day' });
const show = (page: Page): Promise<void> => card(page).getByRole('button', { name: /^Show/ }).click();
const offer = (page: Page): Locator =>
  app(page).getByRole('region', { name: /depends? on things you know best/ });
const openPrep = async (page: Page): Promise<void> => {
  await page.goto(`${laptop.url}/projects/SHOP/prep`);
  await app(page).locator('.headline').waitFor();
};

const PATIENT_MS = 150_000;

test.each(['light', 'dark'] as const)(
  'the Product Owner sees half a year, day by day, and alone is offered a hand where it has fallen, in %s',
  async (colorScheme) => {
    const { page, faults, close } = await watchedPage(browser, { colorScheme });
    await openPrep(page);
    await show(page);
    await card(page)
      .getByText(/^Nothing is kept over time until somebody says/)
      .waitFor();

    await becomeProductOwner(page, laptop, 'SHOP');
    await openPrep(page);
    await show(page);
    await days(page).waitFor({ timeout: 30_000 });
    const latest = await card(page).locator('.what-moved').innerText();
    expect(latest).toMatch(/: \d+ of \d+ Ready, \d+ Nearly, \d+ Early\./);
    expect(await days(page).getAttribute('aria-valuetext')).toMatch(/: \d+ of \d+ Ready/);
    expect(await accessibilityFaults(page)).toEqual([]);

    // Along the weeks by keyboard, to the one in which much moved.
    const count = Number(await days(page).getAttribute('max')) + 1;
    expect(count).toBeGreaterThan(20);
    const seen = new Set<string>();
    await days(page).focus();
    for (let week = 1; week < count; week += 1) {
      await page.keyboard.press('ArrowLeft');
      seen.add(await card(page).locator('.what-moved').innerText());
    }
    expect(seen.size).toBe(count - 1);
    for (const moved of [/stor(?:y|ies) became readier/, /stor(?:y|ies) came to the top/, /SHOP-\d+/])
      expect([moved, [...seen].some((words) => moved.test(words))]).toEqual([moved, true]);
    await card(page).locator('svg').click();
    expect(Number(await days(page).inputValue())).toBeGreaterThan(3);

    await card(page).getByRole('button', { name: 'As a table' }).press('Enter');
    expect(await card(page).getByRole('rowheader').count()).toBe(count);
    expect(await accessibilityFaults(page)).toEqual([]);

    // Another one of the team sees what is a working day old, and nothing of why.
    const other = await watchedPage(browser, { colorScheme });
    await openPrep(other.page);
    await become(other.page, 'Daniel');
    await openPrep(other.page);
    await show(other.page);
    await card(other.page).getByText('It is always one working day behind.').waitFor();
    expect(Number(await days(other.page).getAttribute('max'))).toBeLessThan(count);
    expect(await app(other.page).locator('.help').count()).toBe(0);

    await openPrep(page);
    await offer(page).getByText('Only you can see this.').waitFor();
    await offer(page)
      .getByText(/Before \S.* the next stories were told further than they are now\./)
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    // Declined, it doesn't come back while it lasts.
    await offer(page).getByRole('button', { name: 'No, thanks' }).click();
    await app(page)
      .locator('.help')
      .getByText(/^Fine\. Nothing comes by itself before/)
      .waitFor();
    await moveClock(page, laptop, { advance: 'P3D' });
    await openPrep(page);
    await app(page).locator('.help').getByRole('button', { name: 'I’d like a hand' }).waitFor();
    expect(await offer(page).count()).toBe(0);
    expect([...faults(), ...other.faults()]).toEqual([]);
    await other.close();
    await close();
  },
  PATIENT_MS,
);

test(
  'it fits a narrow window',
  async () => {
    const { page, close } = await watchedPage(browser, { width: 360 });
    await openPrep(page);
    await becomeProductOwner(page, laptop, 'SHOP');
    await openPrep(page);
    await show(page);
    await days(page).waitFor({ timeout: 30_000 });
    await card(page).getByRole('button', { name: 'As a table' }).click();
    const { scroll, client } = await app(page)
      .locator('html')
      .evaluate((root) => ({ scroll: root.scrollWidth, client: root.clientWidth }));
    expect(scroll).toBeLessThanOrEqual(client);
    await close();
  },
  PATIENT_MS,
);
