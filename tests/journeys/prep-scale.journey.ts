/** A thousand stories in one table: only those in sight are there, and everything one does with them is answered at once. */
import type { Browser, FrameLocator, Frame, Page, Route } from 'playwright-core';
import { z } from 'zod';
import type { BacklogPage, BacklogRow } from '../../src/contract';
import { aRow } from '../static/prep/a-row';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { eventually } from './eventually';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage, type Look, type WatchedPage } from './watched-page';

const COUNT = 1000;
const BANDS = ['Early', 'Nearly', 'Ready'] as const;
const ROWS: readonly BacklogRow[] = Array.from({ length: COUNT }, (_, at) =>
  aRow({
    id: String(20_000 + at),
    key: `SHOP-${at + 1000}`,
    // Some titles take two lines.
    summary: `Story number ${at} ${at % 7 === 0 ? 'with a title that says much more than a title has to, twice as much at least' : ''}`,
    band: BANDS[at % 3] ?? 'Early',
    score: (at * 7) % 100,
    estimate: at % 5 === 0 ? null : (at % 8) + 1,
    epic: `Epic ${at % 20}`,
  }),
);
const LAST = `SHOP-${COUNT + 999}`;

let browser: Browser;
let folder: ReturnType<typeof freshFolder>;
let laptop: Laptop;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = freshFolder();
  laptop = await startLaptop(['--data', folder.path]);
});
afterAll(async () => {
  await laptop.stop();
  folder.remove();
  await browser.close();
});

const app = (page: Page): FrameLocator => page.frameLocator('iframe');
const table = (page: Page) => app(page).getByRole('table', { name: 'Stories by rank' });
const call = z.object({ functionKey: z.string() });
const readBacklogCall = z.object({
  functionKey: z.literal('readBacklog'),
  payload: z.object({ after: z.string().nullable() }),
});

async function visit(look: Look = {}, rows = ROWS): Promise<WatchedPage> {
  const watched = await watchedPage(browser, { width: 1440, height: 900, ...look });
  await watched.page.route('**/local/bridge/invoke', async (route: Route) => {
    if (call.parse(route.request().postDataJSON()).functionKey !== 'readBacklog') return route.fallback();
    const board = { id: 1, name: 'Shop team' };
    const project = { key: 'SHOP', name: 'Shop' };
    const value: BacklogPage = {
      project,
      boards: [board],
      board,
      rows,
      horizon: null,
      youAreProductOwner: false,
      yourHelping: null,
      meeting: null,
      help: null,
      asked: [],
      next: null,
    };
    return route.fulfill({ json: { ok: true, value: { ok: true, value } } });
  });
  await watched.page.goto(`${laptop.url}/projects/SHOP/prep`);
  await app(watched.page).getByRole('searchbox', { name: 'Search the stories' }).waitFor();
  await table(watched.page)
    .and(app(watched.page).locator(`[aria-rowcount="${rows.length + 1}"]`))
    .waitFor();
  return watched;
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (frame === undefined) throw new Error('the page has no frame');
  return frame;
}

const rowsThere = (page: Page): Promise<number> => table(page).getByRole('rowheader').count();

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('few rows are there, and axe finds nothing', async () => {
    const { page, faults, close } = await visit({ colorScheme });
    expect(await rowsThere(page)).toBeLessThan(80);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults()).toEqual([]);
    await close();
  });
});

it('the last one is reached by scrolling, stands where it belongs, and lies over no other', async () => {
  const { page, close } = await visit();
  await frameOf(page).evaluate(async () => {
    // Rows that come into sight are measured then, and the page grows with them.
    for (let before = -1; before !== window.scrollY;) {
      before = window.scrollY;
      window.scrollTo(0, document.body.scrollHeight);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  });
  const last = table(page).getByRole('row').filter({ hasText: LAST });
  await last.waitFor();
  expect(await last.getAttribute('aria-rowindex')).toBe(String(COUNT + 1));
  const gaps = await frameOf(page).evaluate(() => {
    const rows = [...document.querySelectorAll('.stories tbody tr')]
      .slice(-20)
      .map((row) => row.getBoundingClientRect());
    return rows.slice(1).map((row, at) => Math.round(row.top - (rows[at]?.bottom ?? 0)));
  });
  expect(gaps.filter((gap) => Math.abs(gap) > 1)).toEqual([]);
  await close();
});

it('arrows go from story to story beyond what was in sight, and the focus survives scrolling away', async () => {
  const { page, close } = await visit();
  await table(page).getByRole('link').first().focus();
  for (let pressed = 0; pressed < 60; pressed += 1) await page.keyboard.press('j');
  const focused = (): Promise<string> =>
    frameOf(page).evaluate(() => document.activeElement?.textContent ?? '');
  expect(await focused()).toBe('SHOP-1060');
  await frameOf(page).evaluate(() => {
    window.scrollTo(0, 20_000);
  });
  await table(page).getByRole('link').nth(30).waitFor();
  expect(await focused()).toBe('SHOP-1060');
  await page.keyboard.press('End');
  await app(page).locator('.issue-key:focus', { hasText: LAST }).waitFor();
  await page.keyboard.press('Home');
  await app(page).locator('.issue-key:focus', { hasText: 'SHOP-1000' }).waitFor();
  await close();
});

it('a search finds one at the end, and on paper all are there', async () => {
  const { page, close } = await visit();
  await app(page)
    .getByRole('searchbox', { name: 'Search the stories' })
    .fill(`number ${COUNT - 1}`);
  await table(page).getByRole('link', { name: LAST, exact: true }).waitFor();
  await app(page).getByRole('searchbox', { name: 'Search the stories' }).fill('');
  await table(page).getByRole('link', { name: 'SHOP-1000', exact: true }).waitFor();
  const printed = await frameOf(page).evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const count = document.querySelectorAll('tbody tr').length;
    window.dispatchEvent(new Event('afterprint'));
    return count;
  });
  expect(printed).toBe(COUNT);
  await eventually(
    () => rowsThere(page),
    (there) => {
      expect(there).toBeLessThan(80);
    },
  );
  await close();
});

it('of more than a thousand the first are on paper, which says so, and the focus is where it was', async () => {
  const { page, close } = await visit({}, [...ROWS, ...ROWS.map((row) => ({ ...row, id: `9${row.id}` }))]);
  await table(page).getByRole('link', { name: 'SHOP-1003', exact: true }).focus();
  await frameOf(page).evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  await page.emulateMedia({ media: 'print' });
  const said = app(page).getByText('On paper are the first 1,005 of 2,000 stories.');
  await said.waitFor();
  const after = await said.evaluate((sentence) =>
    [...document.querySelectorAll('.stories tbody tr')].filter(
      (row) => row.getBoundingClientRect().top > sentence.getBoundingClientRect().bottom,
    ),
  );
  expect(after).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  await frameOf(page).evaluate(() => {
    window.dispatchEvent(new Event('afterprint'));
  });
  await said.waitFor({ state: 'detached' });
  await app(page).locator('.issue-key:focus', { hasText: 'SHOP-1003' }).waitFor();
  await close();
});

it('in a frame as high as all of it few rows are there, and they follow the page around it', async () => {
  const { page, close } = await visit();
  const height = await frameOf(page).evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeGreaterThan(30_000);
  // As a page does that makes a frame as high as what is in it.
  await page.locator('iframe').evaluate((frame, pixels) => {
    for (let around = frame.parentElement; around !== null; around = around.parentElement) {
      around.style.cssText = 'display: block; height: auto; max-height: none; overflow: visible';
    }
    frame.style.height = `${pixels}px`;
  }, height);
  await eventually(
    () => frameOf(page).evaluate(() => window.innerHeight),
    (high) => {
      expect(high).toBe(height);
    },
  );
  await page.locator('iframe').evaluate((frame) => {
    frame.scrollIntoView({ block: 'start' });
  });
  await eventually(
    () => rowsThere(page),
    (there) => {
      expect(there).toBeLessThan(80);
    },
  );
  await table(page).getByRole('link', { name: 'SHOP-1000', exact: true }).waitFor();
  await page.evaluate((pixels) => {
    window.scrollTo(0, pixels / 2);
  }, height);
  await eventually(
    async () => ({
      tops: await table(page)
        .getByRole('rowheader')
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top)),
      top: await page.locator('iframe').evaluate((frame) => -frame.getBoundingClientRect().top),
    }),
    ({ tops, top }) => {
      expect(tops.length).toBeLessThan(80);
      expect(top).toBeGreaterThan(10_000);
      expect(tops.filter((row) => row > top && row < top + 900).length).toBeGreaterThan(10);
    },
  );
  await close();
});

it('nothing has to be scrolled sideways on a phone', async () => {
  const { page, close } = await visit({ width: 400 });
  const beyond = await frameOf(page).evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
  await close();
});

it('after the last “Show the next” by keyboard one goes on at the first of the new rows', async () => {
  const { page, close } = await watchedPage(browser, { width: 1440, height: 900 });
  await page.route('**/local/bridge/invoke', async (route: Route) => {
    const asked = readBacklogCall.safeParse(route.request().postDataJSON());
    if (!asked.success) return route.fallback();
    const isFirst = asked.data.payload.after === null;
    const rows = isFirst ? ROWS.slice(0, 120) : ROWS.slice(120, 240);
    const board = { id: 1, name: 'Shop team' };
    const project = { key: 'SHOP', name: 'Shop' };
    const next = isFirst ? 'further' : null;
    const value: BacklogPage = {
      project,
      boards: [board],
      board,
      rows,
      horizon: null,
      youAreProductOwner: false,
      yourHelping: null,
      meeting: null,
      help: null,
      asked: [],
      next,
    };
    return route.fulfill({ json: { ok: true, value: { ok: true, value } } });
  });
  await page.goto(`${laptop.url}/projects/SHOP/prep`);
  await app(page).getByRole('searchbox', { name: 'Search the stories' }).waitFor();
  await app(page).getByRole('button', { name: 'Show the next 120', exact: true }).press('Enter');
  await app(page).locator('.issue-key:focus', { hasText: 'SHOP-1120' }).waitFor();
  await close();
});
