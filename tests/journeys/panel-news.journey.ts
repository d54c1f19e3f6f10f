/** Two look at the same story: what one does or says there, the other sees within seconds, without touching anything, and goes on typing. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { changeByHand, documentOf } from './jira-by-program';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import {
  bench,
  button,
  field,
  isIn,
  notes,
  openCriteria,
  putIn,
  visitIssue,
  type LookAs,
} from './panel-page';
import type { WatchedPage } from './watched-page';

/** Of the demo: nothing is missing but its criteria. */
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

/** Opens the story, and waits until the panel follows it. */
async function visit(look?: LookAs): Promise<WatchedPage> {
  const watched = await visitIssue(browser, laptop, STORY, look);
  await notes(watched.page).waitFor();
  await watched.page.waitForResponse((response) => response.url().endsWith('/local/bridge/realtime/fetch'));
  return watched;
}

test('what a colleague asks, says and mends, stands in the other panel within seconds, and what is being typed stays', async () => {
  const petra = await visit();
  const mei = await visit({ as: 'Mei', colorScheme: 'dark', width: 442 });

  await openCriteria(petra.page);
  await petra.page.keyboard.type('The table shows lengths in centimetres');

  await button(mei.page, 'Ask').click();
  await notes(mei.page).getByLabel('A question about this one').fill('Shoes, too?');
  await button(mei.page, 'Ask it').click();
  await notes(petra.page).getByText('Shoes, too?').waitFor();

  await button(mei.page, 'I understand this one').click();
  await notes(petra.page).getByText('One understands this one').waitFor();
  expect(await field(petra.page, 'Criterion 1').inputValue()).toBe('The table shows lengths in centimetres');

  // A fix of Mei's: Petra's panel shows it, and says that what she types was begun over another text.
  await openCriteria(mei.page);
  await mei.page.keyboard.type('If a size is not in stock, its line says so');
  await putIn(mei.page, 'The criteria are in the story now.');
  await isIn(petra.page, 'Ready');
  await bench(petra.page).getByRole('alert').getByText('The story has changed meanwhile.').waitFor();
  expect(await field(petra.page, 'Criterion 1').inputValue()).toBe('The table shows lengths in centimetres');

  // The other way round: Petra answers, and Mei sees it.
  await petra.page.keyboard.press('Escape');
  await button(petra.page, 'Answer').click();
  await notes(petra.page).getByLabel('The answer').fill('Yes, by EU sizes.');
  await button(petra.page, 'Save the answer').click();
  await notes(mei.page).getByText('Yes, by EU sizes.').waitFor({ state: 'attached' }); // answered ones are folded

  expect(petra.faults()).toEqual([]);
  expect(mei.faults()).toEqual([]);
  await petra.close();
  await mei.close();
});

test('what is changed in Jira itself, by anybody and from anywhere, stands in the panel within seconds', async () => {
  const { page, faults, close } = await visit();
  await isIn(page, 'Nearly');
  await changeByHand(laptop, STORY, { description: documentOf('Sizes.') });
  await isIn(page, 'Early');
  expect(faults()).toEqual([]);
  await close();
});
