/**
 * Forge's own bundler builds the handlers as `forge deploy` would, and a first look runs on that bundle, on the Node
 * of the platform.
 */
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../journeys/browser';
import { freshFolder, startLaptop } from '../journeys/laptop';
import { watchedPage } from '../journeys/watched-page';
import { platformNode } from './platform-node';
import { ROOT, runTool } from './run-tool';

// A quarter of a minute alone, longer beside other stages.
jest.setTimeout(300_000);

const node = platformNode();
if (node === null) {
  process.stderr.write(
    "skipped: a first look on Forge's bundle (no Node 22 here, and none to be had from npm)\n",
  );
}
const onPlatformNode = node === null ? it.skip : it;

let bundle: string;

beforeAll(() => {
  bundle = mkdtempSync(join(tmpdir(), 'groundwork-bundle-'));
});
afterAll(() => {
  rmSync(bundle, { recursive: true });
});

const app = (page: Page): FrameLocator => page.frameLocator('iframe');

it('is built from every handler of the manifest, with what the app says it depends on', async () => {
  const packages = z.object({ dependencies: z.array(z.string()) });
  const { dependencies } = packages.parse(await runTool('bundle', { cwd: ROOT, args: [bundle] }));
  expect(readdirSync(bundle)).toEqual(expect.arrayContaining(['index.cjs', 'index.cjs.map']));
  expect(dependencies).toEqual(expect.arrayContaining(['@forge/api', '@forge/resolver']));
});

onPlatformNode('carries a first look from the backlog to the next step', async () => {
  appendFileSync(join(bundle, 'index.cjs'), '\nconsole.log(`this bundle runs on ${process.version}`);\n');
  const folder = freshFolder();
  const browser = await launchBrowser();
  const laptop = await startLaptop(['--data', folder.path, '--handlers', bundle], {}, node ?? undefined);
  try {
    const { page, faults } = await watchedPage(browser);
    await page.goto(laptop.url);
    await page.getByRole('link', { name: 'Backlog' }).first().click();
    await page
      .getByRole('link', { name: /^SHOP-\d+ / })
      .first()
      .click();
    await app(page)
      .getByText(/^(Ready|Nearly|Early|Not enough to see)$/)
      .first()
      .waitFor();
    await page.goto(`${laptop.url}/projects/SHOP/prep`);
    await app(page)
      .getByRole('link', { name: /^SHOP-\d+/ })
      .first()
      .waitFor();
    expect(faults()).toEqual([]);
    expect(laptop.output()).toMatch(/this bundle runs on v2[2-9]\./);
  } finally {
    await browser.close();
    await laptop.stop();
    folder.remove();
  }
});
