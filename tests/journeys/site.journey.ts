/** A real site, played by a second stand-in: its backlog on the screen, nothing written there, the token nowhere. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { EMAIL, MEI, secondJira, TOKEN, type SecondJira } from '../local/site/second-jira';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { eventually } from './eventually';
import { freshFolder, startAndEnd, startLaptop, type Laptop } from './laptop';
import { watchedPage } from './watched-page';

const SIGNED_IN = { JIRA_EMAIL: EMAIL, JIRA_API_TOKEN: TOKEN };
/** Has the program say at its end whether the token stands in its environment. */
const TELLING = `--import=data:text/javascript,process.on('exit',()=>console.log('token:'+('JIRA_API_TOKEN'in(process.env))))`;
const ENCODED = Buffer.from(`${EMAIL}:${TOKEN}`).toString('base64');

let browser: Browser;
let folder: ReturnType<typeof freshFolder>;
let second: SecondJira;
/** Stopped after each test, even one that failed. */
let started: Laptop | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = freshFolder();
  second = await secondJira();
});
afterEach(async () => {
  await started?.stop();
  started = undefined;
  await second.close();
  folder.remove();
});

const app = (page: Page): FrameLocator => page.frameLocator('iframe');

async function start(...flags: readonly string[]): Promise<Laptop> {
  started = await startLaptop(['--data', folder.path, '--site', second.url, ...flags], {
    ...SIGNED_IN,
    NODE_OPTIONS: TELLING,
  });
  return started;
}

/** A colleague's edit on the site itself. */
async function renameThere(key: string, summary: string): Promise<void> {
  const request = new Request(`https://second.example.net/rest/api/3/issue/${key}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fields: { summary } }),
  });
  expect((await second.jira.fetch(request, { kind: 'user', accountId: MEI })).status).toBe(204);
}

/** Every file below a folder that holds the token, as it is or encoded. */
function filesWithToken(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => [TOKEN, ENCODED].some((secret) => readFileSync(file).includes(secret)));
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('heading', { name: from }).click();
  await page.getByRole('textbox', { name: 'Summary' }).fill(to);
  await page.keyboard.press('Enter');
}

it('its backlog is shown, its owner is known, and a change is refused', async () => {
  const laptop = await start();
  const { host } = new URL(second.url);
  const { page, faults, close } = await watchedPage(browser);
  const answers: Promise<string>[] = [];
  page.on('response', (response) => {
    answers.push(response.text().catch(() => ''));
  });
  await page.goto(laptop.url);
  const bar = page.getByRole('banner');
  await bar.getByText(host).waitFor();
  await bar.getByText('reading only').waitFor();
  await bar.getByText('Mei Tanaka').waitFor();
  expect(await bar.getByRole('button', { name: /Choose who you are/ }).count()).toBe(0);
  await page.getByText(/No events come from there, so the pages look again every 30 seconds/).waitFor();
  expect(await page.locator('input[type=file]').count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('link', { name: 'Backlog' }).first().click();
  await page.getByRole('link', { name: /^CLUB-3 / }).click();
  await app(page).getByText('Early', { exact: true }).waitFor();
  await page.goto(`${laptop.url}/projects/CLUB/prep`);
  await app(page)
    .getByRole('table', { name: 'Stories by rank' })
    .getByRole('link', { name: 'CLUB-3', exact: true })
    .waitFor();

  await page.goto(`${laptop.url}/browse/CLUB-1`);
  await app(page).getByText('Ready', { exact: true }).waitFor();
  expect(faults()).toEqual([]);
  await rename(page, 'Book a court', 'Renamed');
  await page.getByText(/Nothing was changed: .* is open for reading only/).waitFor();
  expect(second.jira.state()).toBe('untouched-sample');
  expect(second.asked.filter(({ call }) => !/^(GET|POST) /.test(call))).toEqual([]);

  // Other programs of this machine get nothing through us.
  const other = await fetch(`${laptop.url}/rest/api/3/issue/CLUB-1`, {
    headers: { Authorization: `Basic ${Buffer.from('mei@example.com:local').toString('base64')}` },
  });
  expect(other.status).toBe(403);

  const seen = [...(await Promise.all(answers)), laptop.output(), await other.text()].join('\n');
  expect(seen).toContain('Book a court');
  for (const secret of [TOKEN, ENCODED]) expect(seen).not.toContain(secret);
  await close();
  await laptop.stop();
  expect(laptop.output()).toContain('token:false');
  expect(laptop.output()).not.toContain('token:true');
  expect(existsSync(join(folder.path, 'sites', host.replace(':', '-'), 'groundwork.sqlite'))).toBe(true);
  expect(existsSync(join(folder.path, 'groundwork.sqlite'))).toBe(false);
  expect(filesWithToken(folder.path)).toEqual([]);

  // The laptop's own Jira begins in the same folder as if nothing had been, and asks the site nothing.
  const questions = second.asked.length;
  const own = await startLaptop(['--data', folder.path], SIGNED_IN);
  const health: unknown = await (await fetch(`${own.url}/local/health`)).json();
  expect(health).toMatchObject({ ready: true });
  await own.stop();
  expect(second.asked).toHaveLength(questions);
});

/** The program starts with all that the manifest names. */
const OTHER_HANDLERS = [
  ...readFileSync(join(__dirname, '../../manifest.yml'), 'utf8').matchAll(/handler: index\.(\w+)/g),
].flatMap(([, name]) => (name === undefined || name === 'resolver' ? [] : [name]));

/** A handler that looks wherever the token stood when the program was started, and tells what it found. */
const CURIOUS = `
  const fs = require('node:fs');
  const tried = (attempt) => { try { return attempt(); } catch (error) { return error.code; } };
  const found = () => ({
    environment: JSON.stringify(process.env),
    own: tried(() => fs.readFileSync('/proc/self/environ', 'utf8')),
    host: tried(() => fs.readFileSync('/proc/' + process.ppid + '/environ', 'utf8')),
    program: tried(() => require('node:child_process').execFileSync('ps', ['eww'], { encoding: 'utf8' })),
  });
  exports.resolver = async () => {
    console.log('curious: ' + JSON.stringify(found()));
    return { ok: false, error: 'unexpected' };
  };
  for (const name of ${JSON.stringify(OTHER_HANDLERS)}) exports[name] = async () => {};`;

it('no handler finds the token where the program was started with it', async () => {
  const bundles = join(folder.path, 'bundles');
  mkdirSync(bundles);
  writeFileSync(join(bundles, 'index.cjs'), CURIOUS);
  const laptop = await start('--handlers', bundles);
  const { page, close } = await watchedPage(browser);
  await page.goto(`${laptop.url}/browse/CLUB-1`);
  await eventually(
    () => laptop.output(),
    (printed) => {
      expect(printed).toContain('curious: ');
    },
    20_000,
  );
  const found: unknown = JSON.parse(/curious: (\{.*\})/.exec(laptop.output())?.[1] ?? '');
  expect(found).toEqual({
    environment: expect.not.stringContaining('JIRA') as string,
    own: 'ERR_ACCESS_DENIED',
    host: 'ERR_ACCESS_DENIED',
    program: 'ERR_ACCESS_DENIED',
  });
  for (const secret of [TOKEN, ENCODED]) expect(laptop.output()).not.toContain(secret);
  await close();
});

it('a change made there is seen without any event', async () => {
  const laptop = await start();
  const { page, faults, close } = await watchedPage(browser);
  await page.clock.install();
  await page.goto(`${laptop.url}/browse/CLUB-3`);
  await app(page).getByText('Early', { exact: true }).waitFor();
  await renameThere('CLUB-3', 'Renamed by a colleague');
  await page.clock.runFor(31_000);
  await page.getByRole('heading', { name: 'Renamed by a colleague' }).waitFor();

  await page.goto(`${laptop.url}/projects/CLUB/backlog`);
  await page.getByText('Renamed by a colleague').waitFor();
  await renameThere('CLUB-3', 'Renamed once more');
  await page.clock.runFor(31_000);
  await page.getByText('Renamed once more').waitFor();
  expect(faults()).toEqual([]);
  await close();
});

it('with --allow-writes a change goes there, as the owner of the token', async () => {
  const laptop = await start('--allow-writes');
  const { page, faults, close } = await watchedPage(browser);
  await page.goto(`${laptop.url}/browse/CLUB-1`);
  await page.getByRole('banner').getByText('changes go there').waitFor();
  await rename(page, 'Book a court', 'Book a court or a table');
  await page.getByRole('heading', { name: 'Book a court or a table' }).waitFor();
  expect(second.jira.state()).toBe('used');
  expect(faults()).toEqual([]);
  await close();
});

it('a site that goes away while one looks is a sentence on the page', async () => {
  const laptop = await start();
  second.interrupt = () => new Response('maintenance', { status: 503 });
  const { page, close } = await watchedPage(browser);
  await page.goto(laptop.url);
  await page.getByText(/can't|fault|unreadable|not available/i).waitFor();
  second.interrupt = null;
  await page.getByRole('button', { name: /again|retry/i }).click();
  await page.getByRole('heading', { name: 'Projects' }).waitFor();
  await close();
});

it.each([
  ['without a token', {}, ['--site', 'http://localhost:1'], 2, /JIRA_EMAIL.*JIRA_API_TOKEN/],
  [
    'with a wrong token',
    { ...SIGNED_IN, JIRA_API_TOKEN: 'wrong-token' },
    [],
    1,
    /does not accept JIRA_EMAIL/,
  ],
  ['where nobody answers', SIGNED_IN, ['--site', 'http://localhost:1'], 1, /can't be reached/],
  ['without encryption', SIGNED_IN, ['--site', 'http://shop.atlassian.net'], 2, /https/],
])('a start %s ends with one sentence', async (_, environment, site, code, pattern) => {
  const flags = site.length > 0 ? site : ['--site', second.url];
  const ended = await startAndEnd(['--data', join(folder.path, 'data'), '--no-open', ...flags], environment);
  expect(ended.stderr).toMatch(pattern);
  expect(ended.stderr.trim().split('\n')).toHaveLength(1);
  expect(ended.stderr + ended.stdout).not.toMatch(/wrong-token|^\s+at /m);
  expect(ended.code).toBe(code);
  expect(existsSync(join(folder.path, 'data'))).toBe(false);
});
