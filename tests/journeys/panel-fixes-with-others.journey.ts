/** Mending a story where others are about: two at the same moment, a story that changes around the text, and who may not write. */
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { changeByHand, descriptionOf, documentOf, editsOf } from './jira-by-program';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import {
  bench,
  button,
  faultsAtTop,
  field,
  isIn,
  notes,
  openCriteria,
  putIn,
  undoNote,
  visitIssue,
  type LookAs,
} from './panel-page';
import type { WatchedPage } from './watched-page';

/** Of the demo: nothing is missing but its criteria. */
const STORY = 'SHOP-23';
const HERS = 'The table shows lengths in centimetres and in inches';

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
const save = (page: Page): Locator => button(page, 'Put it into the story');

test('two mend the same story at the same moment: the second sees both, and nothing is written over', async () => {
  const petra = await visit(STORY);
  const mei = await visit(STORY, { as: 'Mei', colorScheme: 'dark', width: 442 });
  const before = await editsOf(laptop, STORY);
  await openCriteria(petra.page);
  await petra.page.keyboard.type(HERS);
  await openCriteria(mei.page);
  await mei.page.keyboard.type('If a size is not in stock, its line says so');

  // Mei is the quicker one by the length of a call.
  let tries = 0;
  await petra.page.route('**/local/bridge/invoke', async (route) => {
    const isFirst = route.request().postData()?.includes('applyFix') === true && ++tries === 1;
    if (isFirst) await putIn(mei.page, 'The criteria are in the story now.');
    await route.fallback();
  });
  await save(petra.page).click();
  const meanwhile = bench(petra.page).getByRole('alert');
  await meanwhile.getByText('The story has changed meanwhile.').waitFor();
  await meanwhile.getByText('If a size is not in stock, its line says so').waitFor();
  expect(await field(petra.page, 'Criterion 1').inputValue()).toBe(HERS);
  expect(JSON.stringify(await descriptionOf(laptop, STORY))).not.toContain(HERS);
  await isIn(petra.page, 'Ready'); // as Mei has left it
  expect(await faultsAtTop(petra.page)).toEqual([]);

  await putIn(petra.page, 'The criteria are in the story now.');
  const now = JSON.stringify(await descriptionOf(laptop, STORY));
  expect(now).toContain('If a size is not in stock, its line says so');
  expect(now).toContain(HERS);
  expect((await editsOf(laptop, STORY)).slice(before.length)).toMatchObject([
    { by: 'Mei Tanaka', field: 'description' },
    { by: 'Petra Lindqvist', field: 'description' },
  ]);

  await button(mei.page, 'Undo').click();
  await undoNote(mei.page).getByText('This was changed again since; it stays as it is.').waitFor();
  expect(await faultsAtTop(mei.page)).toEqual([]);
  expect(JSON.stringify(await descriptionOf(laptop, STORY))).toBe(now);
  expect(petra.faults()).toEqual([]);
  expect(mei.faults()).toEqual([]);
  await petra.page.unrouteAll({ behavior: 'ignoreErrors' }); // a call may be on its way
  await petra.close();
  await mei.close();
});

test('what is typed stays while the story changes around it, and across a reload', async () => {
  const { page, faults, close } = await visit(STORY);
  await openCriteria(page);
  await page.keyboard.type(HERS);
  await changeByHand(laptop, STORY, { description: documentOf('As a customer I want a table of sizes.') });
  // Jira tells the panel of any change of the issue: here it is moved on, beside the panel.
  await page.getByRole('button', { name: /Change the status/ }).click();
  await page.getByRole('menu').getByText('In Progress').click();
  await isIn(page, 'Early');
  await bench(page).getByRole('alert').getByText('The story has changed meanwhile.').waitFor();
  expect(await field(page, 'Criterion 1').inputValue()).toBe(HERS);
  expect(await faultsAtTop(page)).toEqual([]);

  await page.reload();
  await openCriteria(page);
  expect(await field(page, 'Criterion 1').inputValue()).toBe(HERS);
  await page.keyboard.press('Escape');
  await bench(page).waitFor({ state: 'detached' });
  expect(faults()).toEqual([]);
  await close();
});

test('where Jira lets somebody change nothing, the words can be copied or asked', async () => {
  const { page, faults, close } = await visit(STORY, { as: 'Daniel' });
  const before = await editsOf(laptop, STORY);
  await page.route('**/local/bridge/invoke', async (route) => {
    if (route.request().postData()?.includes('openFix') !== true) return route.fallback();
    const answer = await route.fetch();
    const body = await answer.text();
    return route.fulfill({
      response: answer,
      body: body.replaceAll('"mayChange":true', '"mayChange":false'),
    });
  });
  await openCriteria(page);
  await bench(page).getByText('Jira doesn’t let you change this here.').waitFor();
  expect(await save(page).count()).toBe(0);
  await page.keyboard.type('The table shows centimetres');
  expect(await faultsAtTop(page)).toEqual([]);
  await button(page, 'Copy the text').click();
  await bench(page)
    .getByText(/^(Copied\.|The text, ready to be copied)$/)
    .first()
    .waitFor();
  await button(page, 'Ask as a question').click();
  await notes(page).getByText('The table shows centimetres').waitFor();
  expect(await editsOf(laptop, STORY)).toEqual(before);
  expect(faults()).toEqual([]);
  await page.unrouteAll({ behavior: 'ignoreErrors' }); // a call may be on its way
  await close();
});
