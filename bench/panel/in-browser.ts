/** What somebody sees of the panel, timed inside its own page. */
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { z } from 'zod';

/** Of the demo: it has no criteria yet. */
const ISSUE = 'SHOP-28';
const LOOKS = 7;
const INVOKE = '**/local/bridge/invoke';
/** 10 Mbit/s, in bytes. */
const BYTES_A_SECOND = 10_000_000 / 8;
const TYPED = 'A full shop is marked as full, with the three nearest shops that have room beside it';

/** In the panel's own page: for each letter how long it takes until what the story would be with it is in the page. */
const STOPWATCH = `
  window.lettersJudged = [];
  let typed = null;
  addEventListener('input', () => { typed = performance.now(); }, true);
  new MutationObserver((changes) => {
    const within = ({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('.fix-preview');
    if (typed === null || !changes.some(within)) return;
    window.lettersJudged.push(performance.now() - typed);
    typed = null;
  }).observe(document, { subtree: true, childList: true, characterData: true });
`;

/** When the band is drawn, by the clock of the panel's page, which begins with its navigation. */
const READY = `new Promise((seen) => {
  const look = () => {
    if (document.querySelector('.standing .band-shape') === null) requestAnimationFrame(look);
    else seen(performance.now());
  };
  look();
})`;

export interface FirstPictures {
  /** From the panel's navigation to its band, one for each look. */
  readonly milliseconds: readonly number[];
  /** Answers of the back end that it took. */
  readonly calls: readonly number[];
}

/** Looks several times, each with an empty cache; what the back end answers is known beforehand. */
export async function firstPictures(browser: Browser, url: string, slowed: number): Promise<FirstPictures> {
  const known = await answersOf(browser, url);
  const milliseconds: number[] = [];
  const calls: number[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    const { context, page } = await slowPage(browser, slowed, true);
    let answered = 0;
    await page.route(INVOKE, async (route) => {
      const body = known.get(functionOf(route.request().postData()));
      // What the page asks besides waits for ever: a picture that needs it never comes.
      if (body === undefined) return;
      answered += 1;
      await route.fulfill({ status: 200, contentType: 'application/json', body });
    });
    await page.goto(`${url}/browse/${ISSUE}`, { waitUntil: 'commit' });
    const frame = await panelOf(page);
    await frame.waitForURL('**/pages/panel/**', { waitUntil: 'commit' });
    const ready = z.number().parse(await frame.evaluate(READY));
    calls.push(answered);
    milliseconds.push(ready);
    await context.close();
  }
  return { milliseconds, calls };
}

/** Writes a criterion letter by letter; milliseconds for each. */
export async function lettersJudged(
  browser: Browser,
  url: string,
  slowed: number,
): Promise<readonly number[]> {
  const { context, page } = await slowPage(browser, slowed, false);
  await page.goto(`${url}/browse/${ISSUE}`);
  const panel = page.frameLocator('iframe');
  await panel.getByRole('button', { name: 'Write criteria', exact: true }).click();
  await panel.getByRole('textbox', { name: 'Criterion 1', exact: true }).waitFor();
  const frame = await panelOf(page);
  await frame.evaluate(STOPWATCH);
  for (let end = 1; end <= TYPED.length; end += 1) {
    await page.keyboard.type(TYPED.charAt(end - 1));
    // Before the next letter this one is judged; a space at the end changes nothing that is shown.
    if (TYPED.charAt(end - 1) !== ' ') {
      await panel.locator('.fix-preview').getByText(TYPED.slice(0, end), { exact: true }).waitFor();
    }
  }
  const letters = z.array(z.number()).parse(await frame.evaluate('window.lettersJudged'));
  await context.close();
  return letters;
}

/** One look at the ordinary pace, to learn what the back end answers first. */
async function answersOf(browser: Browser, url: string): Promise<ReadonlyMap<string, string>> {
  const { context, page } = await slowPage(browser, 1, false);
  const first = page.waitForResponse(INVOKE);
  await page.goto(`${url}/browse/${ISSUE}`);
  const answer = await first;
  const answers = new Map([[functionOf(answer.request().postData()), await answer.text()]]);
  await context.close();
  return answers;
}

async function slowPage(
  browser: Browser,
  slowed: number,
  isFar: boolean,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  if (isFar) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: BYTES_A_SECOND,
      uploadThroughput: BYTES_A_SECOND,
    });
  }
  return { context, page };
}

async function panelOf(page: Page): Promise<Frame> {
  const element = await page.locator('iframe').elementHandle();
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The issue has no panel.');
  return frame;
}

const invokeShape = z.object({ functionKey: z.string() });

function functionOf(body: string | null): string {
  return invokeShape.parse(JSON.parse(body ?? '{}')).functionKey;
}
