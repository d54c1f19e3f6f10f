/**
 * How the panel looks in each state: as narrow as Jira makes it, at 200 % zoom, in light, dark and forced colours, and by keyboard alone.
 * What a picture would show is measured: nothing beside the edge, nothing that jumps, nothing that can't be seen.
 */
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import {
  bench,
  button,
  faultsAtTop,
  field,
  notes,
  openCriteria,
  panel,
  says,
  standing,
  undoNote,
  visitIssue,
} from './panel-page';
import { becomeProductOwner } from './product-owner';
import { watchedPage } from './watched-page';

/** Of the demo: one sentence without a reason, an open question, no criteria, no size. */
const WEAK = 'SHOP-28';
/** Of the demo: an idea from a wall, in no epic. */
const ALONE = 'SHOP-39';
/** Of the demo: nothing is missing but its criteria. */
const NEARLY = 'SHOP-23';

let browser: Browser;
let folder: ReturnType<typeof freshFolder>;
let laptop: Laptop;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = freshFolder();
  laptop = await startLaptop(['--data', folder.path]);
  const { page, close } = await watchedPage(browser);
  await page.goto(laptop.url);
  await becomeProductOwner(page, laptop, 'SHOP');
  await close();
});
afterAll(async () => {
  await laptop.stop();
  folder.remove();
  await browser.close();
});

/** What somebody has open, and the way there from a fresh panel. Nothing is written. */
const STATES: readonly (readonly [state: string, story: string, open: (page: Page) => Promise<void>])[] = [
  ['the reading of a weak story', WEAK, (page) => standing(page).waitFor()],
  ['all that is folded', WEAK, unfold],
  ['the criteria, with their preview', NEARLY, writeCriteria],
  ['an answer to what is open', WEAK, (page) => opened(page, 'Answer what is still open')],
  ['the reason', WEAK, (page) => opened(page, 'Say why it matters')],
  ['the choice of a parent', ALONE, (page) => opened(page, 'Choose a parent')],
  ['a question', NEARLY, ask],
  ['how it got here', NEARLY, lookBack],
];

async function opened(page: Page, name: string): Promise<void> {
  await button(page, name).click();
  await panel(page).locator('textarea, input').first().waitFor();
}

async function unfold(page: Page): Promise<void> {
  await standing(page).waitFor();
  const folds = panel(page).locator('details:not([open]) > summary');
  while ((await folds.count()) > 0) await folds.first().click();
  await says(page, 'Only the Product Owner sees this.');
}

async function writeCriteria(page: Page): Promise<void> {
  await openCriteria(page);
  await page.keyboard.type(
    'A size that is not in stock says so, with a-very-long-word-without-any-place-to-break-it-in-two',
  );
  await page.keyboard.press('Enter');
  await page.keyboard.type('The table shows lengths in centimetres and in inches');
  // However fast somebody types, each letter stands behind the one before.
  expect(await field(page, 'Criterion 2').inputValue()).toBe(
    'The table shows lengths in centimetres and in inches',
  );
  await bench(page).locator('.fix-preview').waitFor();
}

async function ask(page: Page): Promise<void> {
  await notes(page).getByRole('button', { name: 'Ask', exact: true }).click();
  await notes(page).getByLabel('A question about this one').fill('Two cards, or card and voucher too?');
}

async function lookBack(page: Page): Promise<void> {
  await panel(page).getByText('How it got here').click();
  await says(page, 'Each moment is looked at by today’s rules.');
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (frame === undefined) throw new Error('the panel has no frame');
  return frame;
}

/** What stands beyond the right edge, and whether one would have to scroll sideways to it. */
function beyondTheEdge(page: Page): Promise<readonly string[]> {
  return frameOf(page).evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const outside = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      const isHidden = element.closest('.visually-hidden') !== null || width <= 1;
      return !isHidden && right > clientWidth + 1;
    });
    const words = outside.map(
      (element) => `${element.tagName}.${element.className}: ${element.innerText.slice(0, 40)}`,
    );
    return scrollWidth > clientWidth ? [`scrolls to ${scrollWidth} of ${clientWidth}`, ...words] : words;
  });
}

/** The widths are of the page around; Jira leaves the panel 300 to 400 of them. The last is a window of 1,280 at 200 %. */
describe.each([
  [342, 1, 'light'],
  [442, 1, 'dark'],
  [640, 2, 'light'],
] as const)('at %i px and %i×, %s', (width, deviceScaleFactor, colorScheme) => {
  it.each(STATES)('%s stays inside, and axe finds nothing', async (_, story, open) => {
    const { page, faults, close } = await visitIssue(browser, laptop, story, {
      width,
      deviceScaleFactor,
      colorScheme,
    });
    await open(page);
    expect(await beyondTheEdge(page)).toEqual([]);
    expect(await faultsAtTop(page)).toEqual([]);
    expect(faults()).toEqual([]);
    await close();
  });
});

it('in forced colours buttons have an edge, the band a shape, and the focus a ring', async () => {
  const { page, close } = await visitIssue(browser, laptop, NEARLY);
  await page.emulateMedia({ forcedColors: 'active' });
  await writeCriteria(page);
  const unseen = await frameOf(page).evaluate(() => {
    const isSeen = (element: Element): boolean => element.getBoundingClientRect().width > 1;
    const buttons = [
      ...document.querySelectorAll('button.button-primary, button.button-quiet, textarea'),
    ].filter(isSeen);
    const edgeless = buttons.filter((element) => {
      const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(element);
      return (borderTopStyle === 'none' || borderTopWidth === '0px') && outlineStyle === 'none';
    });
    return { buttons: buttons.length, edgeless: edgeless.map((element) => element.outerHTML.slice(0, 80)) };
  });
  expect(unseen.buttons).toBeGreaterThan(3);
  expect(unseen.edgeless).toEqual([]);
  const shape = standing(page).locator('.band-shape circle').first();
  expect(await shape.evaluate((circle) => getComputedStyle(circle).stroke)).not.toBe('none');
  await page.keyboard.press('Tab');
  const ring = await frameOf(page).evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return `${outlineStyle} ${outlineWidth}`;
  });
  expect(ring).toMatch(/^(?!none)\w+ [1-9]/);
  await close();
});

it('nothing jumps: not while the story is read, nor where an editor opens under somebody’s hand', async () => {
  const { page, close } = await visitIssue(browser, laptop, NEARLY);
  await standing(page).waitFor();
  await panel(page).getByText('Beside other stories').or(notes(page)).first().waitFor();
  const shift = await frameOf(page).evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 500);
      }),
  );
  process.stdout.write(`the panel's layout shifted by ${shift.toFixed(3)} (at most 0.1)\n`);
  expect(shift).toBeLessThan(0.1);
  await close();
});

it('from the first key to Undo without a mouse, and the focus is never lost', async () => {
  const { page, faults, close } = await visitIssue(browser, laptop, NEARLY, { width: 442 });
  await standing(page).waitFor();
  const focused = (): Promise<string> =>
    frameOf(page).evaluate(() => {
      const { activeElement } = document;
      return activeElement === null || activeElement === document.body ? '' : activeElement.tagName;
    });
  const tabTo = async (name: string): Promise<void> => {
    for (let pressed = 0; pressed < 40; pressed += 1) {
      const isThere = await button(page, name).evaluateAll((all) =>
        all.some((one) => one === document.activeElement),
      );
      if (isThere) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard doesn't come to ${name}`);
  };
  await frameOf(page).evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  await tabTo('Write criteria');
  await page.keyboard.press('Enter');
  await field(page, 'Criterion 1').waitFor();
  await page.keyboard.type('The table shows lengths in centimetres and in inches');
  await bench(page).locator('.fix-preview').getByText('in inches').waitFor();
  await tabTo('Put it into the story');
  await page.keyboard.press('Enter');
  await undoNote(page).getByText('The criteria are in the story now.').waitFor();
  expect(await focused()).not.toBe('');
  await tabTo('Undo');
  await page.keyboard.press('Enter');
  await undoNote(page).getByText('It is as before.').waitFor();
  expect(await focused()).not.toBe('');
  expect(faults()).toEqual([]);
  await close();
});
