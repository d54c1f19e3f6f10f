/** The small Jira itself: creating, commenting, editing in place, sprints, and the console of those who build. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page, Route } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { eventually } from './eventually';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage, type Look, type WatchedPage } from './watched-page';

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

async function visit(path: string, look?: Look): Promise<WatchedPage> {
  const watched = await watchedPage(browser, look);
  await watched.page.goto(`${laptop.url}${path}`);
  return watched;
}

/** An issue of the project's backlog, opened. */
async function openIssue(look?: Look): Promise<WatchedPage> {
  const watched = await visit('/projects/SHOP/backlog', look);
  await watched.page.getByRole('region', { name: 'Backlog' }).getByRole('link').first().click();
  await watched.page.getByRole('heading', { name: 'Activity' }).waitFor();
  return watched;
}

/** A field at the right, as long as it is not being edited. */
const field = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${name}: .*Edit$`, 's') });

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

/** Answers in the place of the host. */
const answer = (route: Route, body: unknown, status = 200): Promise<void> =>
  route.fulfill({ status, contentType: 'application/json', body: JSON.stringify(body) });

describe('creating an issue', () => {
  it('leads from the bar at the top to the backlog and the issue', async () => {
    const { page, faults, close } = await visit('/projects/SHOP/backlog');
    await page.getByRole('region', { name: 'Backlog' }).getByRole('link').first().waitFor();
    await page.getByRole('button', { name: 'Create' }).click();
    const dialog = page.getByRole('dialog', { name: 'Create issue' });
    const summary = dialog.getByRole('textbox', { name: 'Summary' });
    await dialog.getByRole('textbox', { name: 'Story Points' }).waitFor();
    await dialog.getByRole('button', { name: 'Create' }).click();
    await dialog.getByText('A summary is needed.').waitFor();
    expect(await summary.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);

    await summary.fill('Gift cards as a present');
    await dialog
      .getByRole('textbox', { name: 'Description' })
      .fill('For **birthdays**:\n\n- by mail\n- printed');
    await dialog.getByRole('combobox', { name: 'Labels' }).fill('present');
    await dialog.getByRole('option', { name: 'Add “present”' }).click();
    await dialog.getByRole('textbox', { name: 'Story Points' }).fill('0');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Create');
    await page.getByRole('button', { name: 'Create' }).click();
    expect(await summary.inputValue()).toBe('Gift cards as a present');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await page.getByText(/^SHOP-\d+ is created$/).waitFor();
    await page
      .getByRole('region', { name: 'Backlog' })
      .getByRole('link', { name: /Gift cards as a present/ })
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('link', { name: /^Open SHOP-\d+$/ }).click();
    await page.getByRole('heading', { name: 'Gift cards as a present' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'by mail' }).waitFor();
    expect(await field(page, 'Labels').textContent()).toContain('present');
    expect(await field(page, 'Story Points').textContent()).toContain('0');
    expect(faults()).toEqual([]);
    await close();
  });

  it('says at the field what Jira says of it, and keeps all that was typed', async () => {
    const { page, close } = await visit('/projects/SHOP/backlog');
    await page.route('**/local/jira/rest/api/3/issue', (route) =>
      answer(route, { errorMessages: [], errors: { summary: 'Not that word.' } }, 400),
    );
    await page.getByRole('button', { name: 'Create' }).click();
    const dialog = page.getByRole('dialog', { name: 'Create issue' });
    const summary = dialog.getByRole('textbox', { name: 'Summary' });
    await summary.fill('Synergy');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await dialog.getByText('Not that word.').waitFor();
    expect(await summary.getAttribute('aria-invalid')).toBe('true');
    expect(await summary.inputValue()).toBe('Synergy');
    await close();
  });

  it('is not offered to who may only look', async () => {
    const { page, close } = await openIssue();
    await page.getByRole('button', { name: /Choose who you are/ }).click();
    await page.getByText('Oliver Grant').click();
    await page.getByRole('button', { name: 'Create' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /Edit$/ }).first().waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Add a comment' }).count()).toBe(0);
    await close();
  });
});

describe('comments', () => {
  it('are added, changed and deleted by who wrote them', async () => {
    const { page, faults, close } = await openIssue();
    await page.getByRole('button', { name: 'Add a comment …' }).click();
    await page.getByRole('textbox', { name: 'New comment, as Markdown' }).fill('Who **decides** that?');
    await page.keyboard.press('Control+Enter');
    const mine = page.getByRole('listitem').filter({ hasText: 'Who decides that?' });
    await mine.getByText('Petra Lindqvist').waitFor();
    expect(await mine.locator('strong', { hasText: 'decides' }).count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);

    await mine.getByRole('button', { name: 'Edit this comment' }).click();
    await page.getByRole('textbox', { name: 'Comment, as Markdown' }).fill('Daniel decides that.');
    await page.getByRole('button', { name: 'Save' }).click();
    const changed = page.getByRole('listitem').filter({ hasText: 'Daniel decides that.' });
    await changed.waitFor();

    await page.getByRole('button', { name: /Choose who you are/ }).click();
    await page.getByRole('menuitemradio', { name: /Mei Tanaka/ }).click();
    await changed.getByRole('button').first().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /Choose who you are/ }).click();
    await page.getByRole('menuitemradio', { name: /Petra Lindqvist/ }).click();

    await changed.getByRole('button', { name: 'Delete this comment' }).click();
    expect(await focused(page)).toBe('Keep it');
    expect(await accessibilityFaults(page)).toEqual([]);
    await changed.getByRole('button', { name: 'Delete', exact: true }).click();
    await changed.waitFor({ state: 'detached' });
    expect(faults()).toEqual([]);
    await close();
  });

  it('lose nothing that was typed: neither when saving fails nor when one looks elsewhere', async () => {
    const { page, close } = await openIssue();
    await page.route('**/comment', (route) =>
      answer(route, { errorMessages: ['Not now.'], errors: {} }, 400),
    );
    await page.getByRole('button', { name: 'Add a comment …' }).click();
    const editor = page.getByRole('textbox', { name: 'New comment, as Markdown' });
    await editor.fill('A long thought');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The comment was not added').waitFor();
    await page.getByText('Not now.').waitFor();
    expect(await editor.inputValue()).toBe('A long thought');
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByRole('tab', { name: /^Comments/ }).click();
    expect(await editor.inputValue()).toBe('A long thought');
    await page.unroute('**/comment');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('listitem').filter({ hasText: 'A long thought' }).waitFor();
    await close();
  });
});

describe('the fields of an issue', () => {
  it('are changed in place with the keyboard alone', async () => {
    const { page, faults, close } = await openIssue();
    const edit = async (name: string) => {
      await field(page, name).focus();
      await page.keyboard.press('Enter');
    };
    await edit('Labels');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.type('by-hand');
    await page.getByRole('option', { name: 'Add “by-hand”' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await field(page, 'Labels').filter({ hasText: 'by-hand' }).waitFor();

    await edit('Priority');
    await page.keyboard.type('lowest');
    await page.getByRole('option', { name: 'Lowest' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await field(page, 'Priority').filter({ hasText: 'Lowest' }).waitFor();
    await eventually(
      () => focused(page),
      (text) => {
        expect(text).toContain('Priority: ');
      },
    );

    await edit('Assignee');
    await page.keyboard.type('mei');
    await page.getByRole('option', { name: 'Mei Tanaka' }).waitFor();
    await page.keyboard.press('Enter');
    await field(page, 'Assignee').filter({ hasText: 'Mei Tanaka' }).waitFor();

    await edit('Story Points');
    await page.keyboard.type('five');
    await page.keyboard.press('Enter');
    await page.getByText('A number, or nothing.').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2,5');
    await page.keyboard.press('Enter');
    await field(page, 'Story Points').filter({ hasText: '2.5' }).waitFor();

    await edit('Story Points');
    await page.keyboard.type('40');
    await page.keyboard.press('Escape');
    await field(page, 'Story Points').filter({ hasText: '2.5' }).waitFor();

    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByRole('tabpanel').getByText('by-hand').waitFor();
    expect(faults()).toEqual([]);
    await close();
  });

  it('lead to another status, parent and sprint', async () => {
    const { page, faults, close } = await openIssue();
    await page.getByRole('button', { name: /Change the status/ }).click();
    const ways = page.getByRole('menu', { name: 'Move to' });
    await ways.getByText('In Progress').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await ways.getByText('In Progress').click();
    await page.getByRole('button', { name: /^In Progress\s*Change the status/ }).waitFor();

    await field(page, 'Parent').click();
    const parents = page.getByRole('listbox', { name: 'Parent' }).getByRole('option');
    await parents.nth(1).waitFor();
    const parent = /^SHOP-\d+/.exec((await parents.nth(1).innerText()).trim())?.[0] ?? '';
    await parents.nth(1).click();
    await page
      .getByRole('complementary')
      .getByRole('link', { name: new RegExp(`${parent} `) })
      .waitFor();

    await field(page, 'Sprint').click();
    const sprints = page.getByRole('listbox', { name: 'Sprint' }).getByRole('option');
    await sprints.filter({ hasText: '(active)' }).click();
    await field(page, 'Sprint')
      .filter({ hasText: /Sprint \d+/ })
      .waitFor();
    await field(page, 'Sprint').click();
    await sprints.filter({ hasText: 'No sprint' }).click();
    await field(page, 'Sprint').filter({ hasText: 'None' }).waitFor();
    expect(faults()).toEqual([]);
    await close();
  });

  it('keep the editor open when Jira refuses', async () => {
    const { page, close } = await openIssue();
    await page.route(/\/rest\/api\/3\/issue\/SHOP-\d+$/, (route) =>
      route.request().method() === 'PUT'
        ? answer(route, { errorMessages: [], errors: { labels: 'No more labels.' } }, 400)
        : route.continue(),
    );
    await field(page, 'Labels').click();
    await page.keyboard.type('one-too-many');
    await page.getByRole('option', { name: /one-too-many/ }).click();
    await page.getByRole('button', { name: 'Save labels' }).click();
    await page.getByText('No more labels.').waitFor();
    await page.getByRole('button', { name: 'Remove one-too-many' }).waitFor();
    await close();
  });
});

describe.each(['light', 'dark'] as const)('the backlog in %s', (colorScheme) => {
  it('has the sprints above it, with time, goal and what is in them', async () => {
    const { page, faults, close } = await visit('/projects/SHOP/backlog', { colorScheme, width: 800 });
    const sprint = page.getByRole('region', { name: /Sprint \d+$/ }).filter({ hasText: 'Active' });
    await sprint.getByRole('link').first().waitFor();
    expect(await sprint.innerText()).toMatch(/\(\d+ issues?\)[^]*\d+.* – .*20\d\d|\d+–\d+ \w+ 20\d\d/);
    await sprint.getByTitle('Points in progress').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await sprint.getByRole('button', { name: /^Fold / }).click();
    await sprint.getByRole('link').first().waitFor({ state: 'detached' });
    expect(faults()).toEqual([]);
    await close();
  });
});

it('a Kanban board has no sprints above its backlog', async () => {
  const { page, faults, close } = await visit('/projects/SHOP/backlog');
  await page.getByRole('button', { name: /Choose a board/ }).click();
  await page.getByRole('menuitemradio').nth(1).click();
  await page
    .getByRole('region', { name: 'Backlog' })
    .getByText(/\d issues?\)/)
    .waitFor();
  expect(await page.getByRole('region', { name: /Sprint \d+$/ }).count()).toBe(0);
  expect(faults()).toEqual([]);
  await close();
});

it('a backlog of 1,000 rows is there, and searched', async () => {
  const data = freshFolder();
  const csv = join(data.path, 'many.csv');
  const rows = Array.from({ length: 1000 }, (_, index) => `MANY-${index + 1},Story ${index + 1} of many,`);
  writeFileSync(csv, ['issuekey,title,description', ...rows, ''].join('\n'));
  const many = await startLaptop(['--data', join(data.path, 'data'), '--import', csv]);
  const { page, faults, close } = await watchedPage(browser);
  await page.goto(`${many.url}/projects/MANY/backlog`);
  const backlog = page.getByRole('region', { name: 'Backlog' });
  await backlog.getByText('(1,000 issues)').waitFor({ timeout: 10_000 });
  await page.getByRole('searchbox').fill('story 777');
  await backlog.getByText('(1 of 1,000 issues)').waitFor();
  expect(faults()).toEqual([]);
  await close();
  await many.stop();
  data.remove();
});

/** Lets the app store something: the board that this person looked at last. */
async function chooseBoard(page: Page, index: number): Promise<void> {
  await page.goto(`${laptop.url}/projects/SHOP/prep`);
  const app = page.frameLocator('iframe');
  const stored = page.waitForResponse(
    (response) =>
      response.url().endsWith('/local/bridge/invoke') &&
      (response.request().postData() ?? '').includes('"functionKey":"chooseBoard"'),
  );
  await app.getByRole('combobox', { name: 'Board' }).selectOption({ index });
  await stored;
}

const CALM = { latencyMs: 0, rateLimits: 'off', searchDelayMs: 0, eventDelayMs: 0, queryDelayMs: 0 };

/** Milliseconds that a call of an app's page to Jira takes. */
function callOfThePage(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const session: unknown = await (await fetch('/local/session')).json();
    const { people } = session as { people: { accountId: string }[] };
    const began = performance.now();
    await fetch('/local/bridge/product', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-groundwork-person': people[0]?.accountId ?? '' },
      body: JSON.stringify({
        product: 'jira',
        restPath: '/rest/api/3/myself',
        method: 'GET',
        headers: [],
        body: null,
      }),
    });
    return performance.now() - began;
  });
}

describe('the console', () => {
  it.each(['light', 'dark'] as const)(
    'moves the clock and shows what goes on, in %s',
    async (colorScheme) => {
      const { page, faults, close } = await watchedPage(browser, { colorScheme, width: 800 });
      await chooseBoard(page, colorScheme === 'light' ? 1 : 0);
      await page.goto(`${laptop.url}/browse/SHOP-1`);
      await field(page, 'Labels').click();
      await page.keyboard.type(`seen-in-${colorScheme}`);
      await page.getByRole('option', { name: new RegExp(`seen-in-${colorScheme}`) }).click();
      await page.getByRole('button', { name: 'Save labels' }).click();
      await field(page, 'Labels')
        .filter({ hasText: `seen-in-${colorScheme}` })
        .waitFor();

      await page.getByRole('link', { name: 'Console' }).click();
      const clock = page.locator('time').first();
      const today = Date.parse((await clock.getAttribute('datetime')) ?? '');
      await page.getByRole('button', { name: '+1 day' }).click();
      await page.getByText('What was due on the way has run.').waitFor();
      const tomorrow = Date.parse((await clock.getAttribute('datetime')) ?? '');
      expect(Math.abs(tomorrow - today - 86_400_000)).toBeLessThan(20_000);
      expect(await accessibilityFaults(page)).toEqual([]);

      await page.getByRole('tab', { name: 'Stored values' }).click();
      await page.getByRole('searchbox', { name: 'Keys that begin with' }).fill('person/');
      const person = page.getByRole('row').filter({ hasText: 'person/' }).first();
      await person.locator('summary').click();
      await person.getByText(/boards\W+\d+\W+\d+/).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('searchbox', { name: 'Keys that begin with' }).fill('nothing:');
      await page.getByText('No key begins with that.').waitFor();

      await page.getByRole('tab', { name: 'Events and schedules' }).click();
      // The prep page asked for a comparison of the backlog.
      await page.getByRole('region', { name: 'Queues' }).getByText('set-jobs').first().waitFor();
      const edit = page.getByRole('row').filter({ hasText: 'SHOP-1: labels' }).first();
      await edit.getByText('avi:jira:updated:issue', { exact: true }).waitFor();
      await edit.getByText('SHOP-1: labels').click();
      await edit.getByText(`seen-in-${colorScheme}`).first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);

      await page.getByRole('tab', { name: 'Log' }).click();
      await page.getByRole('button', { name: 'Hold' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults()).toEqual([]);
      await close();
    },
  );

  it('makes Jira slower for the app, and not for those who click', async () => {
    const { page, faults, close } = await visit('/console');
    await page.getByRole('tab', { name: 'Conditions' }).click();
    const latency = page.getByRole('textbox', { name: 'Latency of each Jira call' });
    await latency.fill('soon');
    await page.getByText('Whole milliseconds, up to ten seconds.').waitFor();
    expect(await page.getByRole('button', { name: 'Apply' }).isDisabled()).toBe(true);
    await latency.fill('400');
    await page.getByRole('combobox', { name: 'Rate limits' }).selectOption('burst');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('These conditions hold from now on').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await callOfThePage(page)).toBeGreaterThanOrEqual(400);

    await page.reload();
    await page.getByRole('tab', { name: 'Conditions' }).click();
    await page.getByRole('button', { name: 'Back to calm' }).waitFor();
    expect(await latency.inputValue()).toBe('400');
    await page.getByRole('button', { name: 'Back to calm' }).click();
    await page.getByText('These conditions hold from now on').waitFor();
    const held = await page.evaluate<unknown>(async () =>
      JSON.parse(await (await fetch('/local/console/conditions')).text()),
    );
    expect(held).toEqual(CALM);
    expect(await callOfThePage(page)).toBeLessThan(400);
    expect(faults()).toEqual([]);
    await close();
  });

  it('says why a schedule did not run', async () => {
    const { page, close } = await visit('/console');
    // The app has no schedule yet: one is shown that the host does not have.
    await page.route('**/local/console/events', (route) =>
      answer(route, {
        events: [],
        queue: [],
        schedules: [{ key: 'nightly', interval: 'day', next: '2026-11-23T02:00:00Z', last: null }],
      }),
    );
    await page.getByRole('tab', { name: 'Events and schedules' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Run now nightly' }).click();
    await page.getByRole('alert').getByText('manifest.yml has no scheduledTrigger “nightly”.').waitFor();
    await close();
  });

  it('says calmly what can’t be seen', async () => {
    const { page, close } = await watchedPage(browser);
    await page.route('**/local/console/**', (route) => route.fulfill({ status: 404, body: 'no such page' }));
    await page.goto(laptop.url);
    await page.getByRole('link', { name: 'Console' }).click();
    await page.getByRole('tab', { name: 'Log' }).click();
    await page.getByText('The log can’t be seen in this start.').waitFor();
    await close();
  });
});
