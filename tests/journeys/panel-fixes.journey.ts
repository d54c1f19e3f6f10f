/** A story mended from the panel alone: by its Product Owner, by a developer, and what somebody outside the team sees of it. */
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { editsOf } from './jira-by-program';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import {
  bench,
  button,
  faultsAtTop,
  field,
  isIn,
  openCriteria,
  panel,
  putIn,
  says,
  undoNote,
  visitIssue,
  type LookAs,
} from './panel-page';
import type { WatchedPage } from './watched-page';

/** Of the demo: one sentence without a reason, an open question, no criteria, no size. */
const EARLY = 'SHOP-28';
/** Of the demo: an idea from a wall, in no epic. */
const ALONE = 'SHOP-39';

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

const visit = (key: string, look?: LookAs): Promise<WatchedPage> => visitIssue(browser, laptop, key, look);
/** As the browser does it, with words from elsewhere. */
const paste = (place: Locator, words: string): Promise<void> =>
  place.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, words);
/** Waits until the keyboard is before that letter of the criterion, and that is what it says. */
const inLine = async (page: Page, number: number, words: string, at: number): Promise<void> => {
  const line = field(page, `Criterion ${number}`);
  await line.and(panel(page).locator(':focus')).waitFor();
  expect(
    await line.evaluate((element) =>
      element instanceof HTMLTextAreaElement ? [element.value, element.selectionStart] : [],
    ),
  ).toEqual([words, at]);
};
const preview = (page: Page): Locator => bench(page).locator('.fix-preview');

test('a story goes from Early to Ready by the panel alone, and Jira’s history shows exactly those edits', async () => {
  const { page, faults, close } = await visit(EARLY);
  await isIn(page, 'Early');
  const before = await editsOf(laptop, EARLY);

  await openCriteria(page);
  await page.keyboard.type('A full shop is marked as full, with the three nearest beside it');
  await page.keyboard.press('Enter');
  await page.keyboard.type('If the carrier gives no answer within 2 seconds, my own shop stays chosen');
  await preview(page).getByText('A full shop is marked as full').waitFor();
  expect(await faultsAtTop(page)).toEqual([]);
  await putIn(page, 'The criteria are in the story now.');
  await isIn(page, 'Nearly');

  await button(page, 'Answer what is still open').click();
  await field(page, 'In place of “???”').fill('Daniel talks to them.');
  await field(page, 'In place of “Who talks to them?”').fill(
    'It starts once the interface of SHOP-32 is in place.',
  );
  await preview(page).getByText('Daniel talks to them. It starts once').waitFor();
  await putIn(page, 'The answer is in the story now.');

  await button(page, 'Link what it waits for').click();
  await panel(page).getByRole('combobox').press('ArrowDown');
  await panel(page)
    .getByRole('option', { name: /SHOP-32/ })
    .click();
  await says(page, 'SHOP-28 will say that it is blocked by SHOP-32');
  await button(page, 'Link it').click();
  await undoNote(page).getByText('SHOP-28 is linked with SHOP-32').waitFor();

  await button(page, 'Say why it matters').click();
  await field(page, 'The reason').waitFor();
  await page.keyboard.type('I need not drive to another quarter');
  await preview(page).getByText('when mine is full, so that I need not drive to another quarter.').waitFor();
  await putIn(page, 'The reason is in the story now.');
  await isIn(page, 'Ready');

  await button(page, 'Add the estimate').click();
  await field(page, 'Estimate').waitFor();
  await page.keyboard.type('5');
  await preview(page).getByText('5', { exact: true }).waitFor();
  await putIn(page, 'The estimate is in its field now.');
  await button(page, 'Undo').click();
  await undoNote(page).getByText('It is as before.').waitFor();
  await isIn(page, 'Ready');
  expect(await faultsAtTop(page)).toEqual([]);

  const edits = (await editsOf(laptop, EARLY)).slice(before.length);
  expect(edits.map(({ by, field: name }) => `${by}: ${name}`)).toEqual([
    'Petra Lindqvist: description', // criteria
    'Petra Lindqvist: description', // an answer at each of two places
    'Petra Lindqvist: Link',
    'Petra Lindqvist: description',
    'Petra Lindqvist: Story Points',
    'Petra Lindqvist: Story Points', // taken back
  ]);
  expect(edits.at(-2)).toMatchObject({ from: null, to: '5' });
  expect(edits.at(-1)).toMatchObject({ from: '5', to: null });
  expect(faults()).toEqual([]);
  await close();
});

test('a pasted list becomes criteria, and the keyboard divides, joins and moves them', async () => {
  const { page, faults, close } = await visit(EARLY);
  await openCriteria(page);
  const pasteList = (): Promise<void> =>
    paste(
      field(page, 'Criterion 1'),
      '- A full shop is marked\n\n- Three others are shown\n- [ ] The nearest is first\n',
    );
  await pasteList();
  await says(page, '3 criteria added.');
  await button(page, 'Undo the paste').click();
  await inLine(page, 1, '', 0);

  await pasteList();
  await inLine(page, 3, 'The nearest is first', 20);
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await inLine(page, 2, 'Three others are shownThe nearest is first', 22);
  await page.keyboard.press('Enter');
  await inLine(page, 3, 'The nearest is first', 0);
  await page.keyboard.press('Alt+ArrowUp');
  await inLine(page, 2, 'The nearest is first', 0);
  await page.keyboard.press('Alt+ArrowDown');
  await inLine(page, 3, 'The nearest is first', 0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+z');
  await inLine(page, 3, 'The nearest is first', 20);
  expect(await faultsAtTop(page)).toEqual([]);
  await putIn(page, 'The criteria are in the story now.');
  await isIn(page, 'Nearly');
  expect(faults()).toEqual([]);
  await close();
});

test('a developer gives it a parent, and somebody outside the team reads a polite sentence', async () => {
  const developer = await visit(ALONE, { as: 'Daniel' });
  const before = await editsOf(laptop, ALONE);
  await button(developer.page, 'Choose a parent').click();
  await panel(developer.page).getByRole('combobox').fill('Delivery');
  await panel(developer.page)
    .getByRole('option', { name: /Delivery and returns/ })
    .click();
  await button(developer.page, 'Set as the parent').click();
  await undoNote(developer.page).getByText(`${ALONE} belongs to`).waitFor();
  expect((await editsOf(laptop, ALONE)).slice(before.length)).toMatchObject([
    { by: 'Daniel Okoye', from: null },
  ]);
  expect(developer.faults()).toEqual([]);
  await developer.close();

  const outsider = await visit(ALONE, { as: 'Oliver' });
  await says(outsider.page, 'This is where the team prepares these stories.');
  expect(await panel(outsider.page).getByRole('button').count()).toBe(0);
  expect(await faultsAtTop(outsider.page)).toEqual([]);
  expect(outsider.faults()).toEqual([]);
  await outsider.close();
});
