/**
 * Who is who, as a team lives it: somebody says "I'm the Product Owner", the others see it before it counts, a colleague takes
 * over, somebody steps back and stays after all. The laptop's clock is moved, so that working days pass.
 */
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { become } from './become';
import { launchBrowser } from './browser';
import { moveClock } from './clock';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage, type Look, type WatchedPage } from './watched-page';

const PREP = '/projects/SHOP/prep';
const NOBODY = 'Nobody has said yet who the Product Owner is here.';

let browser: Browser;
let folder: ReturnType<typeof freshFolder>;
let laptop: Laptop;

beforeEach(async () => {
  folder = freshFolder();
  laptop = await startLaptop(['--data', folder.path]);
});
afterEach(async () => {
  await laptop.stop();
  folder.remove();
});
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const app = (page: Page): FrameLocator => page.frameLocator('iframe');
const line = (page: Page): Locator => app(page).locator('.who-line');
const button = (page: Page, name: string): Locator =>
  app(page).locator('.who').getByRole('button', { name, exact: true });
const says = (page: Page, words: string | RegExp): Promise<void> => line(page).getByText(words).waitFor();
const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((each) => each === document.activeElement);

/** The prep page on a Monday, through the eyes of somebody. */
async function visit(name: string, look?: Look): Promise<WatchedPage> {
  const watched = await watchedPage(browser, look);
  await watched.page.goto(`${laptop.url}/projects/SHOP/backlog`);
  await moveClock(watched.page, laptop, { set: comingMonday() });
  await watched.page.goto(`${laptop.url}${PREP}`);
  if (name !== 'Petra') await become(watched.page, name);
  await button(watched.page, 'Who is who').waitFor();
  return watched;
}

async function lookAs(page: Page, name: string): Promise<void> {
  await become(page, name);
  await page.reload();
  await button(page, 'Who is who').waitFor();
}

/** Opens all that there is about roles. */
async function open(page: Page): Promise<void> {
  if ((await button(page, 'Who is who').getAttribute('aria-expanded')) !== 'true')
    await button(page, 'Who is who').click();
}

/** The next Monday in the morning, so that a working day later is always Tuesday. */
function comingMonday(): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7 || 7));
  day.setUTCHours(9, 0, 0, 0);
  return day.toISOString();
}

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)(
  'in %s at %i px: said by keyboard, seen by the others before it counts, and in force a working day later',
  async (colorScheme, width) => {
    const { page, faults, close } = await visit('Petra', { colorScheme, width });
    await says(page, NOBODY);
    expect(await app(page).locator('.who-list').count()).toBe(0);

    await button(page, 'Who is who').press('Enter');
    await button(page, 'I’m the Product Owner').press('Enter');
    await app(page).getByText('You’ll be the first to see how readiness develops').waitFor();
    await app(page)
      .getByText(/it holds from tomorrow, \d+:00/)
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await button(page, 'Not now').press('Enter');
    expect(await hasFocus(button(page, 'I’m the Product Owner'))).toBe(true);
    await page.keyboard.press('Enter');
    await button(page, 'Confirm').press('Enter');
    await says(page, /Product Owner: Petra Lindqvist \(from tomorrow, \d+:00[^)]*\)/);
    expect(await hasFocus(button(page, 'Who is who'))).toBe(true);
    await button(page, 'Take it back').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);

    await lookAs(page, 'Daniel');
    await says(page, /Product Owner: Petra Lindqvist \(from tomorrow, \d+:00[^)]*\)/);
    await open(page);
    await button(page, 'I’m the Product Owner').waitFor();
    expect(await button(page, 'Take it back').count()).toBe(0);

    await moveClock(page, laptop, { advance: 'P1D' });
    await page.reload();
    await says(page, 'Product Owner: Petra Lindqvist.');
    expect(faults()).toEqual([]);
    await close();
  },
);

test('a role is handed over with a yes, and its holder may step back and stay', async () => {
  const { page, faults, close } = await visit('Petra');
  await open(page);
  await button(page, 'I’m the Product Owner').click();
  await button(page, 'Confirm').click();
  await button(page, 'Take it back').waitFor();
  await moveClock(page, laptop, { advance: 'P1D' });
  await page.reload();
  await open(page);

  await button(page, 'Step back').click();
  await says(page, /Petra Lindqvist \(until tomorrow, \d+:\d\d[^)]*\)/);
  await button(page, 'Stay').click();
  await says(page, 'Product Owner: Petra Lindqvist.');

  await button(page, 'Hand over').click();
  const field = app(page).getByRole('combobox', { name: 'Who could take over?' });
  await field.fill('t');
  await app(page).getByRole('option', { name: 'Mei Tanaka' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await field.fill('mei');
  await app(page).getByText('1 name', { exact: true }).waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
  await app(page).getByText('You asked Mei Tanaka to take over.').waitFor();

  await lookAs(page, 'Daniel');
  expect(await line(page).textContent()).not.toContain('take over');
  await lookAs(page, 'Mei');
  await says(page, 'Petra Lindqvist asks whether you take over as Product Owner.');
  await open(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await button(page, 'I take over').click();
  await says(
    page,
    /Petra Lindqvist \(until tomorrow, \d+:\d\d[^)]*\) and Mei Tanaka \(from tomorrow, \d+:\d\d[^)]*\)/,
  );
  await moveClock(page, laptop, { advance: 'P1D' });
  await page.reload();
  await says(page, 'Product Owner: Mei Tanaka.');
  expect(faults()).toEqual([]);
  await close();
});

test('a second one waits for the yes of the first, and learns of a “not now” alone', async () => {
  const { page, faults, close } = await visit('Petra');
  await open(page);
  await button(page, 'I’m the Scrum Master').click();
  await app(page).getByText('It gives you no say over people.').waitFor();
  await button(page, 'Confirm').click();
  await says(page, /Scrum Master: Petra Lindqvist/);
  await moveClock(page, laptop, { advance: 'P1D' });

  await lookAs(page, 'Sofie');
  await open(page);
  await button(page, 'I’m the Scrum Master').click();
  await app(page).getByText('Whoever has this role now is asked whether you share it.').waitFor();
  await button(page, 'Confirm').click();
  await says(page, /Sofie Brandt \(waits for a yes; without an answer from \w+, \w+ \d+/);

  await lookAs(page, 'Petra');
  await says(page, 'Sofie Brandt would like to be Scrum Master beside you.');
  await open(page);
  await button(page, 'Not now').click();
  await says(page, 'Scrum Master: Petra Lindqvist.');
  await lookAs(page, 'Daniel');
  expect(await line(page).textContent()).not.toContain('Sofie');
  await lookAs(page, 'Sofie');
  await open(page);
  await app(page).getByText('The answer was “not now”. Only you see this.').waitFor();
  await button(page, 'All right').click();
  await button(page, 'I’m the Scrum Master').waitFor();
  expect(faults()).toEqual([]);
  await close();
});

test('it never holds up the backlog, and what can’t be read is said in its own line', async () => {
  const { page, close } = await visit('Petra');
  await page.route('**/local/bridge/invoke', async (route) => {
    if (route.request().postData()?.includes('readTeam') === true)
      await route.fulfill({ json: { ok: true, value: { ok: false, error: 'busy' } } });
    else await route.fallback();
  });
  await page.reload();
  await says(page, 'Who is who can’t be shown right now.');
  expect(await app(page).locator('.stories tbody tr').count()).toBeGreaterThan(0);
  await page.unroute('**/local/bridge/invoke');
  await button(page, 'Try again').click();
  await says(page, NOBODY);
  await close();
});

async function sideways(page: Page): Promise<number> {
  return app(page)
    .locator('html')
    .evaluate((html) => html.scrollWidth - html.clientWidth);
}
