/** Somebody chooses a language at the top: the app's pages and their titles follow, whole, at every width. */
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import * as dePanel from '../../src/texts/de/pages/panel';
import * as dePrep from '../../src/texts/de/pages/prep';
import * as deShared from '../../src/texts/de/pages/shared';
import * as esShared from '../../src/texts/es/pages/shared';
import * as frShared from '../../src/texts/fr/pages/shared';
import * as ptShared from '../../src/texts/pt/pages/shared';
import type { Text } from '../../src/texts/text';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage, type Look, type WatchedPage } from './watched-page';

/** A story of the demo with a step to do, hints, and neighbours. */
const STORY = 'SHOP-23';

let browser: Browser;
let folder: ReturnType<typeof freshFolder>;
let laptop: Laptop;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = freshFolder();
  laptop = await startLaptop(['--data', folder.path]);
});
afterAll(async () => {
  await browser.close();
  await laptop.stop();
  folder.remove();
});

const app = (page: Page): FrameLocator => page.frameLocator('iframe');

async function visit(path: string, look?: Look): Promise<WatchedPage> {
  const watched = await watchedPage(browser, look);
  await watched.page.goto(`${laptop.url}${path}`);
  return watched;
}

async function choose(page: Page, language: string): Promise<void> {
  await page.getByRole('button', { name: /and your language/ }).click();
  await page.getByRole('group', { name: 'Language' }).getByRole('menuitemradio', { name: language }).click();
}

/** What a page of the app speaks, once it shows the band of a story. */
async function spoken(page: Page, bands: readonly string[]): Promise<string | null> {
  const band = new RegExp(`^(?:${bands.join('|')})$`);
  await app(page).locator('.band').getByText(band).first().waitFor();
  return app(page).locator('html').getAttribute('lang');
}

const plain = (text: Text): string => (typeof text === 'string' ? text : text.other);

const bandsOf = ({ sharedTexts }: typeof deShared): readonly string[] =>
  [sharedTexts['band.Ready'], sharedTexts['band.Nearly'], sharedTexts['band.Early']].map(plain);
const TITLE = {
  panel: plain(dePanel.panelTexts['panel.title']),
  prep: plain(dePrep.prepTexts['prep.title']),
};

/** Texts that are wider than the place they have, or that are cut off. */
function clipped(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''))
      .filter((element) => !element.classList.contains('visually-hidden') && element.clientWidth > 0)
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => `${element.className || element.tagName}: ${element.innerText}`),
  );
} // prettier-ignore

function frameOf(page: Page): Frame {
  const [, frame] = page.frames();
  if (frame === undefined) throw new Error('The page of the app has no frame.');
  return frame;
}

it('panel and prep page speak German once Petra has chosen it, also after a reload; others keep their own', async () => {
  const { page, faults, close } = await visit(`/browse/${STORY}`);
  expect(await spoken(page, ['Ready', 'Nearly', 'Early'])).toBe('en');
  await choose(page, 'Deutsch');
  expect(await spoken(page, bandsOf(deShared))).toBe('de');
  await app(page).getByRole('heading', { name: /^Nächster Schritt:/ }).waitFor();
  expect(await frameOf(page).title()).toBe(TITLE.panel);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.goto(`${laptop.url}/projects/SHOP/prep`);
  await page.getByRole('link', { name: TITLE.prep }).waitFor();
  expect(await spoken(page, bandsOf(deShared))).toBe('de');
  await app(page).getByRole('heading', { name: TITLE.prep }).waitFor();
  await app(page).getByText(/Stories für den nächsten Sprint/).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: /Choose who you are/ }).click();
  await page.getByRole('menuitemradio', { name: /Mei Tanaka/ }).click();
  expect(await spoken(page, ['Ready', 'Nearly', 'Early'])).toBe('en');
  expect(faults()).toEqual([]);
  await close();
}); // prettier-ignore

describe.each([
  ['Deutsch', deShared],
  ['Français', frShared],
  ['Español', esShared],
  ['Português', ptShared],
])('in %s', (language, texts) => {
  it.each([320, 1280])('nothing is clipped, at %i px', async (width) => {
    const { page, faults, close } = await visit(`/browse/${STORY}`, { width });
    await choose(page, language);
    await spoken(page, bandsOf(texts));
    for (const fold of await app(page).locator('summary').all()) await fold.click();
    expect(await clipped(frameOf(page))).toEqual([]);

    await page.goto(`${laptop.url}/projects/SHOP/prep`);
    await spoken(page, bandsOf(texts));
    expect(await clipped(frameOf(page))).toEqual([]);
    expect(faults()).toEqual([]);
    await close();
  });
});

it('a page whose language can’t be loaded speaks English', async () => {
  const { page, close } = await visit(`/browse/${STORY}`);
  await page.route(/\/assets\/de-[^/]+\.js$/, (route) => route.abort());
  await choose(page, 'Deutsch');
  await page.reload();
  expect(await spoken(page, ['Ready', 'Nearly', 'Early'])).toBe('en');
  await app(page).getByRole('heading', { name: /^Next step: / }).waitFor();
  await close();
}); // prettier-ignore
