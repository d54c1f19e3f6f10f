/** Somebody brings a backlog: from the terminal, or dropped onto the start page. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage } from './watched-page';

const REAL = join(__dirname, '../../../shared/data/deepse_dev.csv');
const app = (page: Page): FrameLocator => page.frameLocator('iframe');

let browser: Browser;
let folder: ReturnType<typeof freshFolder>;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(() => {
  folder = freshFolder();
});
afterEach(() => {
  folder.remove();
});

const health = async ({ url }: Laptop): Promise<unknown> => (await fetch(`${url}/local/health`)).json();

const withRealIssues = existsSync(REAL) ? it : it.skip;
if (!existsSync(REAL))
  process.stderr.write('skipped: the import of 1,753 real issues (../shared/data is absent)\n');

withRealIssues('1,753 real issues of five projects can be opened and are scored', async () => {
  const laptop = await startLaptop(['--data', folder.path, '--import', REAL]);
  expect(await health(laptop)).toEqual({ ready: true, issues: 1753 });
  expect(laptop.output()).toContain('APSTUD 206, BAM 201, MESOS 211, STUDIO 287, XD 848');

  const opened = [
    ['APSTUD-4281', 'light'],
    ['XD-2947', 'dark'],
    ['BAM-7507', 'light'],
  ] as const;
  for (const [key, colorScheme] of opened) {
    const { page, faults, close } = await watchedPage(browser, { colorScheme });
    await page.goto(`${laptop.url}/browse/${key}`);
    const panel = app(page);
    await panel
      .getByText(/^(Ready|Nearly|Early|Not enough to see)$/)
      .first()
      .waitFor();
    await panel.getByRole('heading', { name: `Readiness of ${key}` }).waitFor();
    expect(faults()).toEqual([]);
    await close();
  }

  for (const key of ['APSTUD', 'BAM', 'MESOS', 'STUDIO', 'XD']) {
    const { page, faults, close } = await watchedPage(browser);
    await page.goto(`${laptop.url}/projects/${key}/prep`);
    const rows = app(page).getByRole('table').getByRole('row');
    await rows.nth(100).waitFor();
    await app(page)
      .getByRole('button', { name: /^Show the next/ })
      .click();
    // Of many rows only those in sight are there; the table says how many there are.
    await rows.nth(101).or(app(page).locator('table[aria-rowcount]')).first().waitFor();
    const bands = (await rows.allTextContents()).slice(1);
    for (const text of bands)
      expect(text).toMatch(new RegExp(`${key}-\\d+[^]*(Ready|Nearly|Early|Not enough to see)`));
    expect(faults()).toEqual([]);
    await close();
  }
  await laptop.stop();
});

it('a dropped file is scored at once, and stored only after "keep"', async () => {
  const csv = join(folder.path, 'backlog.csv');
  writeFileSync(
    csv,
    'issuekey,title,description,storypoint\n' +
      'CLUB-1,Book a court,"As a member I want to book a court, so that I need not call. h3. Acceptance criteria  * Free courts are shown for 14 days.  * A double booking is refused.",3\n' +
      'CLUB-2,Guests,,\n' +
      'CLUB-3,,no title,5\n',
  );
  const laptop = await startLaptop(['--data', join(folder.path, 'data')]);
  const { page, faults, close } = await watchedPage(browser);
  await page.goto(laptop.url);
  await page.locator('input[type=file]').setInputFiles(csv);
  const preview = page.getByRole('table');
  await preview.getByText('Book a court').waitFor();
  expect(await preview.innerText()).toMatch(/CLUB-1[^]*Ready[^]*CLUB-2[^]*Early/);
  await page
    .getByText(/line 4/i)
    .first()
    .waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await health(laptop)).toMatchObject({ issues: 70 }); // the demo, still

  await page.getByRole('button', { name: 'Keep this backlog' }).click();
  await page.waitForURL('**/projects/CLUB/**');
  expect(await health(laptop)).toEqual({ ready: true, issues: 2 });
  await page.goto(`${laptop.url}/browse/CLUB-1`);
  await app(page).getByText('Ready', { exact: true }).waitFor();
  expect(faults()).toEqual([]);
  await close();
  await laptop.stop();
});
