/**
 * A team's own rules, as people change them: tried before they are saved, seen in the bands, taken back, looked at by those who may
 * not change them, handed on as a file, and saved by two at once.
 */
import { readFile } from 'node:fs/promises';
import type { Browser, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { settingsTexts as german } from '../../src/texts/de/pages/settings';
import { accessibilityFaults } from './accessibility';
import { become } from './become';
import { launchBrowser } from './browser';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage, type Look, type WatchedPage } from './watched-page';

const SETTINGS = '/projects/SHOP/settings';
const PREP = '/projects/SHOP/prep';

let browser: Browser;
let folder: ReturnType<typeof freshFolder>;
let laptop: Laptop;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = freshFolder();
  laptop = await startLaptop(['--data', folder.path]);
});
afterEach(async () => {
  await laptop.stop();
  folder.remove();
});

const app = (page: Page): FrameLocator => page.frameLocator('iframe');
const button = (page: Page, name: string): Locator => app(page).getByRole('button', { name, exact: true });
const check = (page: Page, title: string): Locator =>
  app(page).locator('.rule').filter({ hasText: title }).first();
const says = (page: Page, words: string | RegExp): Promise<void> =>
  app(page).getByText(words).first().waitFor();

async function visit(path: string, look?: Look): Promise<WatchedPage> {
  const watched = await watchedPage(browser, look);
  await watched.page.goto(`${laptop.url}${path}`);
  return watched;
}

async function visitRules(look?: Look): Promise<WatchedPage> {
  const watched = await visit(SETTINGS, look);
  await app(watched.page).getByRole('tab', { name: 'Story' }).waitFor();
  return watched;
}

/** How many stories of the prep page stand in each band. */
async function bands(page: Page): Promise<{ readonly ready: number; readonly all: number }> {
  await app(page).getByRole('table').getByRole('row').nth(1).waitFor();
  const cells = app(page).locator('tbody .cell-band');
  const words = await cells.allTextContents();
  return { ready: words.filter((cell) => cell.startsWith('Ready')).length, all: words.length };
}

/** So low that more stories are Ready. */
async function lowerReadyFrom(page: Page, score: number): Promise<void> {
  await app(page)
    .getByLabel('Nearly from a score of')
    .fill(String(score - 5));
  await app(page).getByLabel('Ready from a score of').fill(String(score));
}

it('Petra tries other rules on the backlog, saves them, sees them in the bands, and takes up the older ones again', async () => {
  const { page, faults, close } = await visit(PREP);
  const before = await bands(page);
  await page.getByRole('link', { name: 'Project settings' }).click();
  await says(page, 'Nobody has changed them here yet.');
  await check(page, 'Why it matters').getByRole('spinbutton').fill('10');
  await button(page, 'Save').click();
  await says(page, /Saved as version 1, /);
  await says(page, /This begins a new baseline/);

  await lowerReadyFrom(page, 30);
  await says(page, 'not tried yet');
  await app(page).getByRole('button', { name: 'Try it on our backlog' }).last().click();
  await says(page, /Tried on all \d+ stories of the backlog/);
  const outcome = await app(page)
    .getByText(/would be Ready, now/)
    .innerText();
  const [, ready = '', all = ''] = /^(\d+) of (\d+) would be Ready/.exec(outcome) ?? [];
  expect(Number(all)).toBe(before.all);
  expect(Number(ready)).toBeGreaterThan(before.ready);
  await app(page)
    .locator('.moved')
    .getByText(/because of: where the bands begin/)
    .first()
    .waitFor();
  await says(page, 'tried on your backlog');
  await button(page, 'Save').click();
  await says(page, /Saved as version 2, /);

  await page.getByRole('link', { name: 'Refinement prep' }).click();
  expect(await bands(page)).toEqual({ ready: Number(ready), all: before.all });

  await page.getByRole('link', { name: 'Project settings' }).click();
  await button(page, 'Show them').click();
  await says(page, 'Story: Ready begins at 30 instead of 80');
  await app(page)
    .getByRole('button', { name: /^Take it up again.*Version 1$/ })
    .click();
  await says(page, 'It stands above as changes that aren’t saved yet.');
  await button(page, 'Save').click();
  await says(page, /Saved as version 3, /);
  await button(page, 'Show them').click();
  await says(page, 'A copy of version 1.');
  await page.getByRole('link', { name: 'Refinement prep' }).click();
  expect((await bands(page)).ready).toBeLessThan(Number(ready));
  expect(faults()).toEqual([]);
  await close();
});

it('a developer reads the same rules from the prep page, without anything to change, and finds back', async () => {
  const { page, faults, close } = await visit(PREP);
  await become(page, 'Daniel');
  await button(page, 'Our rules').click();
  await says(page, 'You can look at everything here.');
  expect(await app(page).locator('input, textarea').count()).toBe(0);
  expect(
    await app(page)
      .getByRole('heading', { level: 1 })
      .evaluate((h1) => h1 === document.activeElement),
  ).toBe(true);
  await app(page).getByRole('tab', { name: 'Bug' }).click();
  await check(page, 'What happens, and what should').getByText('35 points').waitFor();
  expect(await page.getByRole('link', { name: 'Project settings' }).count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await button(page, 'Back to the stories').click();
  await app(page).getByRole('table').waitFor();
  expect(await button(page, 'Our rules').evaluate((way) => way === document.activeElement)).toBe(true);
  await page.goto(`${laptop.url}${SETTINGS}`);
  await page.getByText('doesn’t administer this project').waitFor();
  expect(faults()).toEqual([]);
  await close();
});

it('what was typed and not saved is asked about on the way back, and is there again after a reload', async () => {
  const { page, close } = await visit(PREP);
  await button(page, 'Our rules').click();
  await check(page, 'Why it matters').getByRole('radio', { name: 'Hint' }).check();
  await button(page, 'Back to the stories').click();
  await says(page, 'Your changes aren’t saved yet.');
  await button(page, 'Stay here').click();
  await button(page, 'Back to the stories').click();
  await button(page, 'Go, and leave them open').click();
  await app(page).getByRole('table').waitFor();

  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await button(page, 'Our rules').click();
  await says(page, 'What you changed before is here again');
  await says(page, '1 change');
  await button(page, 'Discard changes').click();
  const tab = app(page).getByRole('tab', { name: 'Story' });
  expect(await tab.evaluate((story) => story === document.activeElement)).toBe(true);
  expect(await check(page, 'Why it matters').getByRole('radio', { name: 'Counts' }).isChecked()).toBe(true);
  await page.reload();
  await button(page, 'Our rules').click();
  await says(page, 'Nobody has changed them here yet.');
  expect(await app(page).getByText('What you changed before is here again').count()).toBe(0);
  await close();
});

it('what can’t be saved is said beside its field, and Save leads there', async () => {
  const { page, close } = await visitRules();
  await app(page).getByRole('tab', { name: 'Task' }).click();
  const points = check(page, 'Enough to talk about').getByRole('spinbutton');
  await points.fill('101');
  await says(page, /a weight is a whole number from 0 to 100/);
  await app(page).getByRole('tab', { name: 'Story' }).click();
  await button(page, 'Save').click();
  expect(await points.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await app(page).getByRole('tab', { name: 'Task' }).getAttribute('aria-selected')).toBe('true');
  await button(page, 'Undo the last one').click();
  expect(await points.inputValue()).toBe('40');
  await close();
});

it('a check of the team’s own is written, tried, asked of stories, and travels in a file', async () => {
  const { page, faults, close } = await visitRules();
  await button(page, 'Add a check').click();
  await app(page).getByLabel('Name').fill('Design is linked');
  await app(page).getByLabel('What it looks for').selectOption({ label: 'The text holds a pattern' });
  const pattern = app(page).getByLabel('Pattern', { exact: true });
  await pattern.fill('figma(');
  await says(page, /this part of the pattern can’t be read/);
  await pattern.fill('(?i)figma');
  await app(page).getByLabel('Try it: a few words of a story').fill('Nothing here');
  await says(page, 'Nothing in these words fits the pattern.');
  await app(page).getByLabel('Try it: a few words of a story').fill('As drawn in Figma');
  await app(page).locator('mark').getByText('Figma', { exact: true }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await button(page, 'Add it to the rules').click();
  await check(page, 'Design is linked').getByRole('radio', { name: 'Counts' }).check();
  await button(page, 'Save').click();
  await says(page, /Saved as version 1, /);

  const download = page.waitForEvent('download');
  await button(page, 'Download the saved rules').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^definition-of-ready-SHOP-\d+\.json$/);
  const written = await readFile(await file.path(), 'utf8');

  await button(page, 'Show them').click();
  await button(page, 'Begin again with the rules every team starts with').click();
  await button(page, 'Save').click();
  await says(page, /Saved as version 2, /);
  expect(await app(page).getByText('Design is linked').count()).toBe(0);

  const broken = written.replace('"description"', '"descripton"').replace('"ready": 80', '"ready": 800');
  await app(page).getByLabel('Choose a file').setInputFiles(jsonFile(broken));
  await says(page, /Line \d+, column \d+: .*a threshold is a whole number/);
  expect(await check(page, 'Design is linked').count()).toBe(0);
  await app(page).getByLabel('Choose a file').setInputFiles(jsonFile(written));
  await says(page, 'It stands above as changes that aren’t saved yet.');
  await button(page, 'Save').click();
  await says(page, /Saved as version 3, /);
  await check(page, 'Design is linked').getByText('Points').first().waitFor();
  expect(faults()).toEqual([]);
  await close();
});

function jsonFile(text: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name: 'rules.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

it('two who save at once lose nothing: the second sees what changed, and chooses', async () => {
  const petra = await visitRules();
  const sofie = await visitRules();
  await become(sofie.page, 'Sofie');
  await app(sofie.page).getByRole('tab', { name: 'Story' }).waitFor();
  await check(petra.page, 'Why it matters').getByRole('spinbutton').fill('20');
  await check(sofie.page, 'One thing at a time').getByRole('radio', { name: 'Hint' }).check();
  await button(petra.page, 'Save').click();
  await says(petra.page, /Saved as version 1, /);
  await button(sofie.page, 'Save').click();
  await says(sofie.page, 'Somebody else saved other rules in the meantime.');
  await says(sofie.page, 'Story: “Why it matters” counts 20 instead of 15');
  await says(sofie.page, 'Story: “One thing at a time” is a hint now');
  expect(await accessibilityFaults(sofie.page)).toEqual([]);
  await button(sofie.page, 'Save mine over it').click();
  await says(sofie.page, /Saved as version 2, /);

  await check(petra.page, 'Why it matters').getByRole('spinbutton').fill('30');
  await button(petra.page, 'Save').click();
  await button(petra.page, 'Take theirs').click();
  const points = check(petra.page, 'Why it matters').getByRole('spinbutton');
  expect(await points.inputValue()).toBe('15');
  expect(
    await check(petra.page, 'One thing at a time').getByRole('radio', { name: 'Hint' }).isChecked(),
  ).toBe(true);
  expect([...petra.faults(), ...sofie.faults()]).toEqual([]);
  await petra.close();
  await sofie.close();
});

it('each board has rules of its own, and takes over those of another', async () => {
  const { page, faults, close } = await visitRules();
  await check(page, 'Why it matters').getByRole('spinbutton').fill('20');
  await button(page, 'Save').click();
  await says(page, /Saved as version 1, /);
  const boards = app(page).getByLabel('Board');
  const [first = '', second = ''] = await boards.locator('option').allTextContents();
  await boards.selectOption({ label: second });
  await says(page, 'Nobody has changed them here yet.');
  const points = check(page, 'Why it matters').getByRole('spinbutton');
  expect(await points.inputValue()).toBe('15');
  await button(page, 'Look for boards with rules').click();
  await app(page).locator('.sources').getByText(first, { exact: true }).waitFor();
  await app(page)
    .getByRole('button', { name: /^Take them over/ })
    .click();
  await says(page, 'It stands above as changes that aren’t saved yet.');
  expect(await points.inputValue()).toBe('20');
  await boards.selectOption({ label: first });
  await button(page, 'Go, and leave them open').click();
  await says(page, /^Version 1, saved/);
  expect(faults()).toEqual([]);
  await close();
});

it('the Product Owner asks whether the rules fit what was finished, and nobody else is offered that', async () => {
  const { page, faults, close } = await visit(PREP);
  await button(page, 'Who is who').click();
  await button(page, 'I’m the Product Owner').click();
  await button(page, 'Confirm').click();
  await button(page, 'Take it back').waitFor();
  await page.request.post(`${laptop.url}/local/clock`, { data: { advance: 'P4D' } });
  await page.reload();
  await button(page, 'Our rules').click();
  await button(page, 'Look at what we finished').click();
  await says(page, /^(Of \d+ stories that you finished, \d+ (was|were) Ready|So far)/);
  expect(await accessibilityFaults(page)).toEqual([]);
  await become(page, 'Sofie');
  await page.goto(`${laptop.url}${SETTINGS}`);
  await says(page, 'Nobody has changed them here yet.');
  expect(await app(page).getByText('Do these rules fit this team?').count()).toBe(0);
  expect(faults()).toEqual([]);
  await close();
});

it('tabs and choices go by the keyboard alone', async () => {
  const { page, close } = await visitRules();
  await app(page).getByRole('tab', { name: 'Story' }).focus();
  await page.keyboard.press('ArrowLeft');
  expect(await app(page).getByRole('tab', { name: 'Spike' }).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab'); // the first check's reason
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab'); // how it counts
  await page.keyboard.press('ArrowRight');
  expect(await check(page, 'Enough to talk about').getByRole('radio', { name: 'Hint' }).isChecked()).toBe(
    true,
  );
  await button(page, 'Add a check').click();
  await app(page).getByLabel('What it looks for').selectOption({ label: 'There is a link' });
  const relation = app(page).getByRole('combobox', { name: 'Relation of the link' });
  await relation.pressSequentially('block');
  const options = app(page).locator('.combobox [role="option"]');
  await options.nth(1).waitFor();
  await page.keyboard.press('ArrowDown');
  const words = await options.first().innerText();
  expect(await options.first().getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  expect(await relation.inputValue()).toBe(words);
  expect(await options.count()).toBe(0);
  await close();
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('rules that are changed and tried are clean in axe', async () => {
    const { page, faults, close } = await visitRules({ colorScheme });
    expect(await accessibilityFaults(page)).toEqual([]);
    await lowerReadyFrom(page, 40);
    await check(page, 'Why it matters').getByRole('spinbutton').fill('101');
    expect(await accessibilityFaults(page)).toEqual([]);
    await check(page, 'Why it matters').getByRole('spinbutton').fill('20');
    await app(page).getByRole('button', { name: 'Try it on our backlog' }).last().click();
    await says(page, /Tried on all/);
    await button(page, 'Save').click();
    await says(page, /Saved as version 1, /);
    await button(page, 'Show them').click();
    await app(page)
      .getByRole('button', { name: /^Look at it/ })
      .click();
    await button(page, 'Show them as text').click();
    await app(page).locator('.look-at').getByRole('tab', { name: 'Story' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults()).toEqual([]);
    await close();
  });
});

it.each([320, 1280])('in German nothing is clipped at %i px', async (width) => {
  const { page, faults, close } = await visit(SETTINGS, { width });
  await page.getByRole('button', { name: /and your language/ }).click();
  await page.getByRole('group', { name: 'Language' }).getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await app(page)
    .getByRole('heading', { name: plain(german['settings.title']) })
    .waitFor();
  await app(page)
    .getByRole('button', { name: plain(german['settings.own.add']), exact: true })
    .click();
  await app(page).getByLabel(plain(german['settings.threshold.ready'])).fill('140');
  await frameOf(page).evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  expect(await clipped(frameOf(page))).toEqual([]);
  await app(page).getByLabel(plain(german['settings.threshold.ready'])).fill('60');
  await app(page)
    .getByRole('button', { name: plain(german['settings.try.start']), exact: true })
    .last()
    .click();
  await app(page).locator('.outcome-line').waitFor();
  expect(await clipped(frameOf(page))).toEqual([]);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults()).toEqual([]);
  await close();
});

function plain(text: (typeof german)[keyof typeof german]): string {
  return typeof text === 'string' ? text : text.other;
}

/** Words that are wider than the place they have, and the page where it is to be scrolled sideways. */
function clipped(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('html, body *')]
      .filter(({ tagName, clientWidth }) => clientWidth > 0 && !['INPUT', 'SELECT', 'TEXTAREA'].includes(tagName))
      .filter((element) => element.closest('.visually-hidden') === null)
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent.slice(0, 60)}`),
  );
} // prettier-ignore

function frameOf(page: Page): Frame {
  const [, frame] = page.frames();
  if (frame === undefined) throw new Error('The page of the app has no frame.');
  return frame;
}
