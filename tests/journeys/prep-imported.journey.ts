/** The prep page on the backlogs of five real projects, one after the other, as somebody imported them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage } from './watched-page';

const REAL = join(__dirname, '../../../shared/data/deepse_dev.csv');
const PROJECTS = ['APSTUD', 'BAM', 'MESOS', 'STUDIO', 'XD'] as const;

const withRealIssues = existsSync(REAL) ? describe : describe.skip;
if (!existsSync(REAL))
  process.stderr.write('skipped: the prep page over real projects (../shared/data is absent)\n');

withRealIssues('five real projects', () => {
  let browser: Browser;
  let folder: ReturnType<typeof freshFolder>;
  let laptop: Laptop;

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = freshFolder();
    laptop = await startLaptop(['--data', folder.path, '--import', REAL]);
  });
  afterAll(async () => {
    await laptop.stop();
    folder.remove();
    await browser.close();
  });

  test.each(PROJECTS)(
    '%s: stories, a head line that is true, an agenda, what lies across them',
    async (project) => {
      const colorScheme = PROJECTS.indexOf(project) % 2 === 0 ? 'light' : 'dark';
      const { page, faults, close } = await watchedPage(browser, { width: 1440, colorScheme });
      await page.goto(`${laptop.url}/projects/${project}/prep`);
      const app = page.frameLocator('iframe');
      await app.locator('.stories .issue-key').nth(99).waitFor();
      const keys = await app.locator('.stories .issue-key').allTextContents();
      expect(new Set(keys).size).toBe(100);
      expect(keys.every((key) => key.startsWith(`${project}-`))).toBe(true);

      // The head line counts what the first rows say.
      const bands = await app.locator('.stories tbody .cell-band').allTextContents();
      const ready = bands.slice(0, 10).filter((band) => band.includes('Ready')).length;
      const headline = await app.locator('.headline').innerText();
      if (headline.includes('the first ten'))
        expect(headline.startsWith('None') || headline.startsWith('All')).toBe(ready === 0 || ready === 10);
      expect(headline).not.toMatch(/NaN|undefined|\{/);

      const agenda = app.getByRole('region', { name: /^Agenda for 60 minutes/ });
      await agenda.getByRole('button', { name: 'Copy agenda' }).waitFor();
      await app
        .locator('.set-line')
        .getByText(/^Across \d+ stories/)
        .waitFor();
      await app.getByRole('button', { name: 'Show the next 100', exact: true }).click();
      await app
        .getByRole('status')
        .getByText(/^(?:The first )?20\d stories|^The first 200/)
        .first()
        .waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults()).toEqual([]);
      await close();
    },
  );
});
