/** A whole backlog, read by the page: what it takes, how far it is, stopped and gone on with, kept for the day, and what goes wrong meanwhile. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page, Route } from 'playwright-core';
import { madeCsv } from '../../bench/prep/backlog-file';
import { accessibilityFaults } from './accessibility';
import { become } from './become';
import { launchBrowser } from './browser';
import { moveClock } from './clock';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage, type Look, type WatchedPage } from './watched-page';

const COUNT = 450;
/** Of stories, of which Jira tells a hundred each. */
const ANSWERS = 5;

let browser: Browser;
let folder: ReturnType<typeof freshFolder>;
let laptop: Laptop;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = freshFolder();
  const file = join(folder.path, 'made.csv');
  writeFileSync(file, madeCsv('MADE', COUNT));
  laptop = await startLaptop(['--data', join(folder.path, 'data'), '--import', file]);
});
afterAll(async () => {
  await laptop.stop();
  folder.remove();
  await browser.close();
});

const app = (page: Page): FrameLocator => page.frameLocator('iframe');
const whole = (page: Page): Locator => app(page).locator('.whole');
const button = (page: Page, name: string): Locator => whole(page).getByRole('button', { name, exact: true });
const says = (page: Page, words: string | RegExp): Promise<void> =>
  whole(page).getByText(words).first().waitFor();
const ALL = `That is all: ${COUNT} stories that you can see.`;

interface Watched extends WatchedPage {
  /** How often the page asked Jira for stories. */
  readonly asked: () => number;
  /** What happens to each of these questions from now on. */
  readonly answer: (by: (route: Route, which: number) => Promise<void>) => void;
}

async function visit(look: Look = {}): Promise<Watched> {
  const watched = await watchedPage(browser, { width: 1440, ...look });
  let asked = 0;
  let answer = (route: Route, which: number): Promise<void> => route.continue(which < 0 ? undefined : {});
  await watched.page.route('**/local/bridge/product', (route) => {
    const { restPath } = route.request().postDataJSON() as { restPath: string };
    if (!restPath.includes('maxResults=')) return route.continue();
    asked += 1;
    return answer(route, asked);
  });
  await watched.page.goto(`${laptop.url}/projects/MADE/prep`);
  return {
    ...watched,
    asked: () => asked,
    answer: (by) => {
      asked = 0;
      answer = by;
    },
  };
}

async function open(page: Page): Promise<void> {
  await app(page).getByRole('button', { name: 'Look at the whole backlog', exact: true }).click();
}

/** As Jira answers what it can't do now. */
const refusal =
  (status: number, headers: Readonly<Record<string, string>> = {}) =>
  (route: Route): Promise<void> =>
    route.fulfill({ json: { status, statusText: '', headers, body: '{}', isAttachment: false } });
/** What waits for it goes on when it is opened. */
function aGate(): { readonly shut: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const shut = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { shut, open };
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('says first what it takes, shows how far it is, stops and goes on, and has all of it the next time', async () => {
    const { page, faults, asked, answer, close } = await visit({ colorScheme });
    await open(page);
    await says(
      page,
      'About 450 stories: five questions to Jira, as you, which takes some 2 s and 455 points',
    );
    await says(page, 'It stays in this browser, for you alone, until the day ends.');
    expect(asked()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);

    // The third answer is a slow one.
    const gate = aGate();
    answer((route, which) => (which === 3 ? gate.shut.then(() => route.continue()) : route.continue()));
    await button(page, 'Start').press('Enter');
    await says(page, '200 of about 450');
    await whole(page).getByRole('progressbar', { name: 'The whole backlog' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    // The keyboard is where it can be stopped.
    await button(page, 'Cancel').and(app(page).locator(':focus')).press('Enter');
    await says(page, 'These are the first 200 stories only.');
    gate.open();

    await button(page, 'Go on').and(app(page).locator(':focus')).press('Enter');
    await says(page, ALL);
    // What was under way when it was stopped is asked for again, and nothing else.
    expect(asked()).toBe(ANSWERS + 1);
    await says(page, /^As of today, /);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.reload();
    answer((route) => route.continue());
    await open(page);
    await says(page, ALL);
    await says(page, /^As of today, /);
    expect(asked()).toBe(0);
    await whole(page)
      .getByRole('searchbox', { name: 'Search the stories (The whole backlog)' })
      .fill('part 447');
    await whole(page)
      .getByRole('table', { name: 'The whole backlog' })
      .getByRole('link', { name: 'MADE-448', exact: true })
      .waitFor();
    await says(page, '2 of 450 stories');

    await button(page, 'Read it anew').click();
    await says(page, ALL);
    expect(asked()).toBe(ANSWERS);
    expect(faults()).toEqual([]);
    await close();
  });
});

it('what was stopped goes on after the page was left, with what had come', async () => {
  const { page, asked, answer, close } = await visit();
  answer((route, which) => (which === 3 ? refusal(500)(route) : route.continue()));
  await open(page);
  await button(page, 'Start').click();
  await says(page, /These are the first 200 stories only\.$/);
  await page.reload();
  answer((route) => route.continue());
  await open(page);
  await says(page, 'These are the first 200 stories only.');
  await button(page, 'Go on').click();
  await says(page, ALL);
  expect(asked()).toBe(3);
  await close();
});

it('Jira asks for a pause in the middle: that is said, waited for, and it goes on at the same place', async () => {
  const { page, faults, asked, answer, close } = await visit();
  answer((route, which) => (which === 3 ? refusal(429, { 'Retry-After': '2' })(route) : route.continue()));
  await open(page);
  await button(page, 'Start').click();
  await says(page, 'Jira asks for a pause. It goes on in 2 seconds.');
  await says(page, '200 of about 450');
  await says(page, ALL);
  expect(asked()).toBe(ANSWERS + 1);
  expect(faults()).toEqual([]);
  await close();
});

it('a hundred thousand stories: what that takes is said first, and where Jira’s hour is used up, what came stays', async () => {
  const { page, faults, answer, close } = await visit();
  await page.route('**/local/bridge/product', (route) =>
    route.request().postData()?.includes('approximate-count') === true
      ? route.fulfill({
          json: { status: 200, statusText: '', headers: {}, body: '{"count":100000}', isAttachment: false },
        })
      : route.fallback(),
  );
  answer((route, which) => (which === 3 ? refusal(429, { 'Retry-After': '1790' })(route) : route.continue()));
  await open(page);
  await says(
    page,
    'About 100,000 stories: 1,000 questions to Jira, as you, which takes some 400 s and 101,000 points',
  );
  await button(page, 'Start').click();
  await says(page, /Try again in 30 minutes\. These are the first 200 stories only\.$/);
  await button(page, 'Go on').waitFor();
  expect(await whole(page).innerText()).not.toMatch(/That is all/);
  expect(faults()).toEqual([]);
  await close();
});

it('a board that is gone in the middle: what had come stays, and nobody is asked to try again', async () => {
  const { page, answer, close } = await visit();
  answer((route, which) => (which === 2 ? refusal(404)(route) : route.continue()));
  await open(page);
  await button(page, 'Start').click();
  await says(
    page,
    /^The board is gone, or you can’t see it any more\. These are the first 100 stories only\.$/,
  );
  expect(await button(page, 'Go on').count()).toBe(0);
  await close();
});

it('read anew in vain, what was read before stays', async () => {
  const { page, answer, close } = await visit();
  await open(page);
  await button(page, 'Start').click();
  await says(page, ALL);
  answer(refusal(500));
  await button(page, 'Read it anew').click();
  await whole(page)
    .getByRole('status')
    .filter({ hasText: new RegExp(`\\. ${ALL}$`) })
    .waitFor();
  await whole(page)
    .getByRole('table', { name: 'The whole backlog' })
    .and(whole(page).locator(`[aria-rowcount="${COUNT + 1}"]`))
    .waitFor();
  await button(page, 'Read it anew').waitFor();
  await close();
});

it('nobody else in this browser sees it, and neither does anybody the next day', async () => {
  const { page, faults, close } = await visit();
  await open(page);
  await button(page, 'Start').click();
  await says(page, ALL);
  await become(page, 'Daniel');
  await page.reload();
  await open(page);
  await button(page, 'Start').waitFor();

  // It was deleted, not only hidden.
  await become(page, 'Petra');
  await page.reload();
  await open(page);
  await button(page, 'Start').click();
  await says(page, ALL);
  await moveClock(page, laptop, { advance: 'P1D' });
  await page.reload();
  await open(page);
  await button(page, 'Start').waitFor();
  expect(faults()).toEqual([]);
  await close();
});
