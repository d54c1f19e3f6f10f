/** What a team says of a story beside its text, from the panel: by keyboard, two at once, and when something fails. */
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage, type Look, type WatchedPage } from './watched-page';

/** Of the demo: a story without criteria. */
const STORY = 'SHOP-23';

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

const panel = (page: Page): FrameLocator => page.frameLocator('iframe');
const notes = (page: Page): Locator => panel(page).getByRole('region', { name: 'Questions' });
const button = (page: Page, name: string): Locator => notes(page).getByRole('button', { name, exact: true });
const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((each) => each === document.activeElement);

async function visit(look?: Look): Promise<WatchedPage> {
  const watched = await watchedPage(browser, look);
  await watched.page.goto(`${laptop.url}/browse/${STORY}`);
  await notes(watched.page).waitFor();
  return watched;
}

async function ask(page: Page, text: string): Promise<void> {
  await button(page, 'Ask').click();
  await notes(page).getByLabel('A question about this one').fill(text);
  await button(page, 'Ask it').click();
  await notes(page).getByText(text).waitFor();
}

it.each([
  ['light', 1280],
  ['dark', 442],
] as const)(
  'by keyboard, in %s at %i px: asked, answered, and answered otherwise',
  async (colorScheme, width) => {
    const { page, faults, close } = await visit({ colorScheme, width });
    await notes(page).getByText('No questions yet.').waitFor();
    await button(page, 'Ask').focus();
    await page.keyboard.press('Enter');
    const text = notes(page).getByLabel('A question about this one');
    await text.waitFor();
    expect(await hasFocus(text)).toBe(true);
    await page.keyboard.type('Two cards, or card and voucher too?');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await hasFocus(button(page, 'Ask'))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await text.inputValue()).toBe('Two cards, or card and voucher too?');
    await button(page, 'Ask it').press('Enter');
    await button(page, 'Answer').press('Enter');
    await notes(page).getByLabel('The answer').waitFor();
    await page.keyboard.type('Both.');
    await button(page, 'Save the answer').press('Enter');
    const answered = notes(page).getByText('One question is answered');
    await answered.waitFor();
    expect(await hasFocus(notes(page).getByRole('heading', { name: 'Questions' }))).toBe(true);
    await answered.click();
    await button(page, 'Change the answer').click();
    await notes(page).getByLabel('The answer').fill('');
    await button(page, 'Save the answer').click();
    await button(page, 'Answer').waitFor();
    await button(page, 'Take it back').click();
    await notes(page).getByText('No questions yet.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults()).toEqual([]);
    await close();
  },
);

it('a check is left out here with a reason, and asked again', async () => {
  const { page, faults, close } = await visit();
  const first = panel(page).getByRole('button', { name: 'Not right here' }).first();
  const offers = await panel(page).getByRole('button', { name: 'Not right here' }).count();
  await first.focus();
  await page.keyboard.press('Enter');
  await panel(page).getByLabel('Why it doesn’t fit here (if you like)').fill('A legal duty.');
  expect(await accessibilityFaults(page)).toEqual([]);
  await panel(page).getByRole('button', { name: 'Leave it out here' }).press('Enter');
  const leftOut = notes(page).getByText('One check is left out here');
  await leftOut.waitFor();
  expect(await hasFocus(leftOut)).toBe(true);
  await page.keyboard.press('Enter');
  await notes(page).getByText('A legal duty.').waitFor();
  await button(page, 'Ask it again').click();
  await leftOut.waitFor({ state: 'detached' });
  expect(await panel(page).getByRole('button', { name: 'Not right here' }).count()).toBe(offers);
  expect(faults()).toEqual([]);
  await close();
});

it('understood and ready are said with one press and taken back with another, without a name', async () => {
  const { page, faults, close } = await visit();
  await button(page, 'I understand this one').click();
  await notes(page).getByText('One understands this one').waitFor();
  expect(await button(page, 'I understand this one').getAttribute('aria-pressed')).toBe('true');
  await button(page, 'I’d call it ready').click();
  await notes(page).getByText('So far one of the team says so.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await button(page, 'I understand this one').click();
  await notes(page).getByText('One understands this one').waitFor({ state: 'detached' });
  await button(page, 'I’d call it ready').click();
  await notes(page).getByText('So far one of the team says so.').waitFor({ state: 'detached' });
  expect(faults()).toEqual([]);
  await close();
});

it('two answer at once: both answers are there, and nothing is written over unseen', async () => {
  const mine = await visit();
  await ask(mine.page, 'By when?');
  await button(mine.page, 'Answer').click();
  await notes(mine.page).getByLabel('The answer').fill('By June.');
  const theirs = await visit();
  await button(theirs.page, 'Answer').click();
  await notes(theirs.page).getByLabel('The answer').fill('By May.');
  await button(theirs.page, 'Save the answer').click();
  await notes(theirs.page).getByText('One question is answered').waitFor();

  await button(mine.page, 'Save the answer').click();
  await notes(mine.page).getByText('By May.').waitFor();
  expect(await notes(mine.page).getByLabel('The answer').inputValue()).toBe('By June.');
  expect(await accessibilityFaults(mine.page)).toEqual([]);
  await button(mine.page, 'Save mine in its place').click();
  await notes(mine.page).getByText('One question is answered').click();
  await notes(mine.page).getByText('By June.').waitFor();
  await mine.close();
  await theirs.close();
});

it('a failure loses nothing that was typed, and a second try helps', async () => {
  const { page, close } = await visit();
  await button(page, 'Ask').click();
  await notes(page).getByLabel('A question about this one').fill('By when?');
  let tries = 0;
  await page.route('**/local/bridge/invoke', async (route) => {
    const isFirst = route.request().postData()?.includes('askQuestion') === true && ++tries === 1;
    await (isFirst
      ? route.fulfill({ json: { ok: true, value: { ok: false, error: 'busy' } } })
      : route.continue());
  });
  await button(page, 'Ask it').click();
  await notes(page).getByText('Jira asked for a short pause.').waitFor();
  await page.reload();
  await button(page, 'Ask').click();
  expect(await notes(page).getByLabel('A question about this one').inputValue()).toBe('By when?');
  await button(page, 'Ask it').click();
  await notes(page).getByText('For: PO').waitFor();
  await close();
});
