/** Before the meeting: what it can hold, what is moved and left out, what goes into the invitation, and what a few minutes would buy. */
import type { Browser } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { become } from './become';
import { launchBrowser } from './browser';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { becomeProductOwner } from './product-owner';
import { watchedPage } from './watched-page';

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

test('an agenda is made, changed and taken along', async () => {
  const { page, faults, close } = await watchedPage(browser);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto(`${laptop.url}/projects/SHOP/prep`);
  const frame = page.frameLocator('iframe');
  const agenda = frame.getByRole('region', { name: /^Agenda for/ });
  await agenda.getByText(/beforehand would free about \d+ minutes/).waitFor();

  await agenda.getByLabel('Minutes of the meeting').fill('90');
  await agenda.getByRole('heading', { name: 'Agenda for 90 minutes' }).waitFor();

  const discuss = agenda.getByRole('region', { name: 'Discuss' });
  const keys = (): Promise<string[]> => discuss.locator('.issue-key').allTextContents();
  const [first = '', second = '', ...others] = await keys();
  await discuss.getByRole('button', { name: `Leave out ${first}` }).click();
  await agenda.getByText(`${first} is left out.`).waitFor();
  await page.keyboard.press('Enter'); // the keyboard stands on "Undo"
  await discuss.getByRole('button', { name: `Leave out ${first}` }).waitFor();
  expect(await keys()).toEqual([first, second, ...others]);

  await discuss.getByRole('button', { name: `Move ${second} up` }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await agenda.getByText(`${second} is now where ${first} was.`).waitFor({ state: 'attached' });
  expect(await keys()).toEqual([second, first, ...others]);

  const items = discuss.locator('.agenda-item');
  await items.first().dragTo(items.nth(1));
  await items.first().filter({ hasText: first }).waitFor();
  expect(await keys()).toEqual([first, second, ...others]);

  await agenda.getByRole('button', { name: 'Copy agenda' }).click();
  const byHand = agenda.getByRole('textbox', { name: 'Copy agenda' });
  await agenda.getByText(/^Copied|The text below is selected/).waitFor();
  if (await byHand.isVisible()) expect(await byHand.inputValue()).toContain(`- [${second}](`);

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  await page.emulateMedia({ media: 'print' });
  await agenda.getByText('Discuss', { exact: true }).waitFor();
  expect(await frame.locator('.stories').isVisible()).toBe(true);
  expect(await frame.getByRole('searchbox').isVisible()).toBe(false);
  expect(await agenda.getByRole('button', { name: 'Copy agenda' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });

  await page.reload();
  await agenda.getByRole('heading', { name: 'Agenda for 90 minutes' }).waitFor();
  expect(faults()).toEqual([]);
  await close();
});

test('fifteen minutes are enough for some steps, and each leads to its story', async () => {
  const { page, faults, close } = await watchedPage(browser);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto(`${laptop.url}/projects/SHOP/prep`);
  const list = page.frameLocator('iframe').getByRole('region', { name: /^I have/ });
  await list.getByRole('radio', { name: '15 min' }).waitFor({ state: 'attached' });
  const fifteen = await list.locator('.prep-lines li').count();
  expect(fifteen).toBeGreaterThan(0);
  await list.getByRole('radio', { name: '15 min' }).press('ArrowRight');
  await list.getByRole('heading', { name: 'I have 30 minutes' }).waitFor();
  expect(await list.locator('.prep-lines li').count()).toBeGreaterThan(fifteen);

  const link = list.locator('.issue-key').first();
  const key = await link.textContent();
  await link.click();
  await page
    .locator('dialog.issue-dialog')
    .getByRole('link', { name: `Open ${key ?? ''}` })
    .waitFor();
  expect(faults()).toEqual([]);
  await close();
});

test('what is copied goes into an invitation as rich text, and into a text field as Markdown', async () => {
  const { page, faults, close } = await watchedPage(browser, { width: 1440, height: 1000 });
  // Whoever pastes is another page; the frame itself may only write, as in Jira.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: laptop.url });
  await page.goto(`${laptop.url}/projects/SHOP/prep`);
  const agenda = page.frameLocator('iframe').getByRole('region', { name: /^Agenda for/ });
  await agenda.getByRole('button', { name: 'Copy agenda' }).click();
  await agenda.getByText(/^Copied/).waitFor();
  await page.bringToFront();
  await page.locator('body').click({ position: { x: 2, y: 2 } });
  const pasted = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
    return { types: item?.types, html: await text('text/html'), plain: await text('text/plain') };
  });
  expect(pasted.types).toEqual(expect.arrayContaining(['text/html', 'text/plain']));
  const links = [...pasted.html.matchAll(/<a href="([^"]+)"[^>]*>(SHOP-\d+)<\/a>/g)];
  expect(links.length).toBeGreaterThan(2);
  for (const [, address, key = ''] of links) {
    expect(address).toBe(`${laptop.url}/browse/${key}`);
    expect(pasted.plain).toContain(`[${key}](${laptop.url}/browse/${key})`);
  }
  expect(pasted.html).toMatch(/<h[1-4]|<strong>/);
  expect(faults()).toEqual([]);
  await close();
});

test('the Product Owner has a list of what needs nobody else, and nobody else has it', async () => {
  const { page, faults, close } = await watchedPage(browser, { width: 1440, height: 1000 });
  await page.goto(`${laptop.url}/projects/SHOP/backlog`);
  await becomeProductOwner(page, laptop, 'SHOP');
  await page.goto(`${laptop.url}/projects/SHOP/prep`);
  const list = page.frameLocator('iframe').getByRole('region', { name: /^I have/ });
  const lines = list.locator('.prep-lines li');
  await list.getByRole('radio', { name: '60 min' }).check({ force: true });
  const all = await lines.allInnerTexts();
  await list.getByRole('radio', { name: 'Mine alone' }).check({ force: true });
  await list.getByText('Only you, as the Product Owner, have this list.').waitFor();
  const mine = await lines.allInnerTexts();
  expect(mine.length).toBeGreaterThan(0);
  expect(mine).not.toEqual(all);
  expect(mine.filter((line) => !/· (PO|anyone) ·/.test(line))).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityFaults(page)).toEqual([]);
  }

  await become(page, 'Daniel');
  await page.reload();
  await list.getByRole('radio', { name: '60 min' }).waitFor({ state: 'attached' });
  expect(await list.getByRole('radio', { name: 'Mine alone' }).count()).toBe(0);
  expect(faults()).toEqual([]);
  await close();
});
