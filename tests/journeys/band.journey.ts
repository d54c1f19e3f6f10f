/**
 * The word beside the panel's title: the Product Owner switches on that everybody may see how far each story is, it follows an edit,
 * Jira's search knows it, and switched off nothing of it is left.
 */
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { eventually } from './eventually';
import { changeByHand, documentOf } from './jira-by-program';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage, type Look, type WatchedPage } from './watched-page';

/** Of the demo: a story without criteria. */
const STORY = 'SHOP-23';
const SWITCH = 'Show everybody how far each story is';
/** An event, its job and the next look of Jira take a while. */
const PATIENCE = 30_000;
/** Whom the laptop's Jira knows: who may say so, who is of the team, and who may only look. */
const [OWNER, DEVELOPER, OUTSIDER] = ['Petra', 'Daniel', 'Oliver'] as const;

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

const app = (page: Page): FrameLocator => page.frameLocator('iframe');
const who = (page: Page, name: string): Locator =>
  app(page).locator('.who').getByRole('button', { name, exact: true });
const choice = (page: Page): Locator => app(page).getByRole('checkbox', { name: SWITCH });
/** What Jira shows beside the name of the app's place on the issue, in Jira's own page. */
const beside = (page: Page, band: string): Locator =>
  page.locator('.lozenge').getByText(band, { exact: true });

async function visit(path: string, name: string, look?: Look): Promise<WatchedPage> {
  const watched = await watchedPage(browser, look);
  const { page } = watched;
  await page.goto(`${laptop.url}${path}`);
  await page.getByRole('button', { name: /Choose who you are/ }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(name) }).click();
  await page.reload();
  return watched;
}

async function openWho(page: Page): Promise<void> {
  await who(page, 'Who is who').press('Enter');
  await app(page).locator('.who-list').waitFor();
}

async function moveClock(page: Page, move: object): Promise<void> {
  expect((await page.request.post(`${laptop.url}/local/clock`, { data: move })).ok()).toBe(true);
}

/** So that a working day later is always Tuesday. */
function comingMonday(): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7 || 7));
  day.setUTCHours(9, 0, 0, 0);
  return day.toISOString();
}

const answerShape = z.object({ issues: z.array(z.object({ key: z.string() })) });

/** Stories that somebody finds by Jira's own search. */
async function found(name: string, band: string): Promise<readonly string[]> {
  const jql = `groundwork.readiness = ${band} AND key = ${STORY}`;
  const credentials = Buffer.from(`${name.toLowerCase()}@example.com:local`).toString('base64');
  const answer = await fetch(
    `${laptop.url}/rest/api/3/search/jql?fields=summary&jql=${encodeURIComponent(jql)}`,
    { headers: { authorization: `Basic ${credentials}` } },
  );
  return answerShape.parse(await answer.json()).issues.map(({ key }) => key);
}

test('is there once the Product Owner says so by keyboard, follows an edit, and is gone when switched off', async () => {
  const owner = await visit('/projects/SHOP/prep', OWNER);
  await moveClock(owner.page, { set: comingMonday() });
  await owner.page.reload();
  await openWho(owner.page);
  await who(owner.page, 'I’m the Product Owner').press('Enter');
  await who(owner.page, 'Confirm').press('Enter');
  await who(owner.page, 'Take it back').waitFor();
  // Said is not yet in force.
  expect(await choice(owner.page).count()).toBe(0);
  await moveClock(owner.page, { advance: 'P1D' });
  await owner.page.reload();
  await openWho(owner.page);
  await choice(owner.page).waitFor();
  expect(await found(DEVELOPER, 'Nearly')).toEqual([]);

  await choice(owner.page).focus();
  await owner.page.keyboard.press('Space');
  await eventually(
    () => choice(owner.page).isChecked(),
    (isOn) => {
      expect(isOn).toBe(true);
    },
  );
  expect(await accessibilityFaults(owner.page)).toEqual([]);
  await eventually(
    () => Promise.all([found(DEVELOPER, 'Nearly'), found(OUTSIDER, 'Nearly')]),
    (seen) => {
      expect(seen).toEqual([[STORY], [STORY]]);
    },
    PATIENCE,
  );

  const developer = await visit(`/browse/${STORY}`, DEVELOPER);
  await beside(developer.page, 'Nearly').waitFor();
  const outsider = await visit(`/browse/${STORY}`, OUTSIDER, { colorScheme: 'dark', width: 442 });
  await beside(outsider.page, 'Nearly').waitFor();
  expect(await accessibilityFaults(developer.page)).toEqual([]);
  expect(await accessibilityFaults(outsider.page)).toEqual([]);

  await changeByHand(laptop, STORY, {
    summary: 'As a customer, I want to pay with a voucher, so that I can use my gift',
    description: documentOf(
      'Customers get vouchers as gifts and ask at the desk how to use them. Today a clerk types the amount by hand.',
      'Acceptance criteria',
      '- When a valid code is typed, the amount is taken off the total',
      '- When the code is unknown, the total stays and a message says so',
      '- When the voucher is worth more than the basket, the rest stays on it',
    ),
  });
  await beside(developer.page, 'Ready').waitFor({ timeout: PATIENCE });
  await beside(outsider.page, 'Ready').waitFor({ timeout: PATIENCE });
  expect(await found(OUTSIDER, 'Ready')).toEqual([STORY]);
  expect(await found(OUTSIDER, 'Nearly')).toEqual([]);

  await choice(owner.page).focus();
  await owner.page.keyboard.press('Space');
  await eventually(
    () => choice(owner.page).isChecked(),
    (isOn) => {
      expect(isOn).toBe(false);
    },
  );
  for (const { page } of [developer, outsider])
    await beside(page, 'Ready').waitFor({ state: 'detached', timeout: PATIENCE });
  expect(await found(OUTSIDER, 'Ready')).toEqual([]);
  for (const each of [owner, developer, outsider]) {
    expect(each.faults()).toEqual([]);
    await each.close();
  }
});

test('the switch is nobody else’s: a developer reads who is who without it, an outsider one sentence', async () => {
  const developer = await visit('/projects/SHOP/prep', DEVELOPER, { colorScheme: 'dark' });
  await openWho(developer.page);
  expect(await choice(developer.page).count()).toBe(0);
  expect(await accessibilityFaults(developer.page)).toEqual([]);
  await developer.close();

  const outsider = await visit('/projects/SHOP/prep', OUTSIDER);
  await app(outsider.page).getByRole('heading').first().waitFor();
  expect(await app(outsider.page).locator('.who').count()).toBe(0);
  await outsider.close();
});
