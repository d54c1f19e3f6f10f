/** A team says when it refines: the head of the page tells it to everybody, the agenda is as long, and the clock decides. */
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
const line = (page: Page): Locator => app(page).locator('.meeting-line');
const button = (page: Page, name: string): Locator =>
  app(page).locator('.meeting').getByRole('button', { name, exact: true });
const says = (page: Page, words: string | RegExp): Promise<void> => line(page).getByText(words).waitFor();
const agenda = (page: Page, minutes: number): Promise<void> =>
  app(page)
    .getByRole('heading', { name: `Agenda for ${minutes} minutes` })
    .waitFor();

/** What is due in the months between is done on the way. */
const MONTHS_MS = 60_000;
const PATIENT_MS = 150_000;

async function moveClock(page: Page, move: { readonly set: string } | { readonly advance: string }) {
  const answer = await page.request.post(`${laptop.url}/local/clock`, {
    data: move,
    timeout: MONTHS_MS,
  });
  expect(answer.ok()).toBe(true);
}

/** A Monday morning before Europe's clocks go back. */
const MONDAY = '2027-10-25T07:00:00.000Z';

async function visit(name = 'Petra', look: Look = {}): Promise<WatchedPage> {
  const watched = await watchedPage(browser, look);
  await watched.page.goto(`${laptop.url}/projects/SHOP/prep`);
  if (name !== 'Petra') {
    await watched.page.getByRole('button', { name: /Choose who you are/ }).click();
    await watched.page.getByRole('menuitemradio', { name: new RegExp(name) }).click();
  }
  return watched;
}

async function onThursdays(page: Page): Promise<void> {
  await button(page, 'Say when you refine').click();
  await app(page).getByRole('checkbox', { name: 'Thu' }).check();
  await app(page).getByLabel('Minutes', { exact: true }).fill('90');
  await app(page).getByLabel('Time zone').selectOption('Europe/Berlin');
}

test.each(['light', 'dark'] as const)(
  'it is said by keyboard, told to all, changed and taken back, in %s',
  async (colorScheme) => {
    const { page, faults, close } = await visit('Petra', { colorScheme });
    await moveClock(page, { set: MONDAY });
    await page.reload();
    await agenda(page, 60);
    await button(page, 'Say when you refine').press('Enter');
    await app(page).getByRole('checkbox', { name: 'Sun' }).and(app(page).locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await app(page).getByText('Choose at least one day.').waitFor();
    await app(page).getByLabel('Minutes', { exact: true }).fill('5');
    await app(page)
      .getByRole('spinbutton', { name: 'Minutes', description: /^A meeting takes/ })
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await button(page, 'Say when you refine').and(app(page).locator(':focus')).waitFor();

    await onThursdays(page);
    await app(page)
      .getByText(/^The next ones: Thu, /)
      .waitFor();
    await button(page, 'Save').click();
    await says(page, /^Refinement is on Thursday at .* for 90 minutes\./);
    await agenda(page, 90);
    expect(await accessibilityFaults(page)).toEqual([]);

    const daniel = await visit('Daniel', { colorScheme });
    await says(daniel.page, /^Refinement is on Thursday/);
    await agenda(daniel.page, 90);
    await daniel.close();

    await button(page, 'Change').click();
    await button(page, 'We have no fixed time').click();
    await says(page, 'No fixed time any more.');
    await agenda(page, 60);
    await button(page, 'Undo').click();
    await says(page, /^Refinement is on Thursday/);
    expect(faults()).toEqual([]);
    await close();
  },
  PATIENT_MS,
);

test('of two at once the second sees what the first said, loses nothing, and decides', async () => {
  const first = await visit();
  const second = await visit('Daniel');
  await onThursdays(second.page);
  await onThursdays(first.page);
  await app(first.page).getByRole('checkbox', { name: 'Thu' }).uncheck();
  await app(first.page).getByRole('checkbox', { name: 'Tue' }).check();
  await button(first.page, 'Save').click();
  await says(first.page, /^Refinement is .* for 90 minutes/);
  await button(second.page, 'Save').click();
  await app(second.page)
    .getByText(/^Somebody else has said meanwhile: Refinement is/)
    .waitFor();
  expect(await app(second.page).getByRole('checkbox', { name: 'Thu' }).isChecked()).toBe(true);
  await button(second.page, 'Save').click();
  await says(second.page, 'Kept for the whole team.');
  await first.page.reload();
  await button(first.page, 'Change').click();
  expect(await app(first.page).getByRole('checkbox', { name: 'Thu' }).isChecked()).toBe(true);
  await first.close();
  await second.close();
});

test('what somebody else has said since is not undone', async () => {
  const { page, close } = await visit();
  await onThursdays(page);
  await button(page, 'Save').click();
  await says(page, 'Kept for the whole team.');
  const daniel = await visit('Daniel');
  await button(daniel.page, 'Change').click();
  await app(daniel.page).getByLabel('Minutes', { exact: true }).fill('45');
  await button(daniel.page, 'Save').click();
  await says(daniel.page, /for 45 minutes/);
  await app(page).getByRole('button', { name: 'Look again' }).click();
  await says(page, /for 45 minutes/);
  await button(page, 'Undo').click();
  await line(page).getByRole('alert').getByText(/./).waitFor();
  await says(page, /for 45 minutes/);
  await daniel.close();
  await close();
});

test(
  'the clock decides: under way, over, over a change of the clocks, and not in a pause',
  async () => {
    const { page, faults, close } = await visit();
    await moveClock(page, { set: MONDAY });
    await page.reload();
    await onThursdays(page);
    await button(page, 'Add a pause').click();
    await app(page).getByLabel('Pause 1 from').fill('2027-11-08');
    await app(page).getByLabel('Pause 1 until').fill('2027-11-14');
    await button(page, 'Save').click();
    await says(page, /^Refinement is on Thursday at 8:00/);

    await moveClock(page, { set: '2027-10-28T08:30:00.000Z' });
    await page.reload();
    await says(page, /^Refinement is under way/);
    // The clocks go back on the 31st: ten in Berlin is an hour later here.
    await moveClock(page, { set: '2027-11-01T08:00:00.000Z' });
    await page.reload();
    await says(page, /^Refinement is on Thursday at 9:00 AM.* That is 10:00 AM in Berlin\./);
    await moveClock(page, { set: '2027-11-05T08:00:00.000Z' });
    await page.reload();
    await says(page, /^Refinement is on Thursday, Nov 18 at 9:00/);
    expect(faults()).toEqual([]);
    await close();
  },
  PATIENT_MS,
);

test('somebody outside the team is not shown it', async () => {
  const { page, close } = await visit('Oliver');
  await app(page).locator('main').getByText(/team/).first().waitFor();
  expect(await app(page).locator('.meeting').count()).toBe(0);
  await close();
});
