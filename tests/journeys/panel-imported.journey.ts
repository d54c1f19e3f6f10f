/** The panel over a real backlog that somebody imported: as its Product Owner, as developers, and from outside. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { descriptionOf, documentOf, makeIssue } from './jira-by-program';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import {
  bench,
  button,
  isIn,
  notes,
  panel,
  putIn,
  says,
  undoNote,
  visitIssue,
  type LookAs,
} from './panel-page';
import { becomeProductOwner } from './product-owner';
import type { WatchedPage } from './watched-page';

const REAL = join(__dirname, '../../../shared/data/deepse_dev.csv');
/** "As a Studio user, I would like to be able to open multiple projects …": a sentence, and no more. */
const STORY = 'STUDIO-2900';

let browser: Browser;
let folder: ReturnType<typeof freshFolder>;
let laptop: Laptop;

const withRealIssues = existsSync(REAL) ? describe : describe.skip;
if (!existsSync(REAL))
  process.stderr.write('skipped: the panel over real issues (../shared/data is absent)\n');

const visit = (key: string, look?: LookAs): Promise<WatchedPage> => visitIssue(browser, laptop, key, look);
const note = (page: Page, name: string): Locator => notes(page).getByRole('button', { name, exact: true });

/** Does something as somebody, in a browser of their own, and nothing unforeseen happens in it. */
async function as(
  name: string,
  key: string,
  look: { readonly colorScheme?: 'light' | 'dark'; readonly width?: number },
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, faults, close } = await visit(key, { ...look, as: name });
  await act(page);
  expect(faults()).toEqual([]);
  await close();
}

const LIGHT = { colorScheme: 'light', width: 1280 } as const;
const DARK = { colorScheme: 'dark', width: 442 } as const;

withRealIssues('a real backlog', () => {
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    folder = freshFolder();
    laptop = await startLaptop(['--data', folder.path, '--import', REAL]);
  });
  afterEach(async () => {
    await laptop.stop();
    folder.remove();
  });
  afterAll(() => browser.close());

  test('its Product Owner mends a story, and the team asks, answers and agrees', async () => {
    const { page, faults, close } = await visit(STORY);
    await becomeProductOwner(page, laptop, 'STUDIO');
    await page.goto(`${laptop.url}/browse/${STORY}`);
    await isIn(page, 'Early');
    await says(page, 'Say when it is done');
    await panel(page).locator('mark').filter({ hasText: 'open multiple projects' }).first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    const before = await descriptionOf(laptop, STORY);
    await button(page, 'Write criteria').click();
    await bench(page).getByRole('textbox', { name: 'Criterion 1' }).waitFor();
    await page.keyboard.type('Two open projects keep their own connector versions');
    await putIn(page, 'The criteria are in the story now.');
    expect(JSON.stringify(await descriptionOf(laptop, STORY))).toContain('Two open projects keep');
    await button(page, 'Undo').click();
    await undoNote(page).getByText('It is as before.').waitFor();
    expect(await descriptionOf(laptop, STORY)).toEqual(before);

    await panel(page).getByRole('button', { name: 'Not right here' }).nth(1).click();
    await button(page, 'Leave it out here').click();
    await notes(page).getByText('One check is left out here').waitFor();

    await as('Daniel', STORY, DARK, async (theirs) => {
      await note(theirs, 'Ask').click();
      await notes(theirs).getByLabel('A question about this one').fill('How far back do versions go?');
      await note(theirs, 'Ask it').click();
      await notes(theirs).getByText('For: PO').waitFor();
      await note(theirs, 'I’d call it ready').click();
      await notes(theirs).getByText('So far one of the team says so.').waitFor();
      expect(await panel(theirs).getByText('How it got here').count()).toBe(0);
      expect(await accessibilityFaults(theirs)).toEqual([]);
    });

    await page.reload();
    await note(page, 'Answer').click();
    await notes(page).getByLabel('The answer').fill('Two years.');
    await note(page, 'Save the answer').click();
    await notes(page).getByText('One question is answered').click();
    await note(page, 'Take into the story').click();
    await bench(page).getByRole('textbox').waitFor();
    expect(await bench(page).getByRole('textbox').inputValue()).toBe(
      'How far back do versions go? → Two years.',
    );
    await putIn(page, 'The answer is in the story now.');
    expect(JSON.stringify(await descriptionOf(laptop, STORY))).toContain('→ Two years.');

    for (const name of ['Mei', 'Amira'])
      await as(name, STORY, LIGHT, async (theirs) => {
        await note(theirs, 'I’d call it ready').click();
        await notes(theirs).getByText('of the team say').waitFor();
      });
    await page.reload();
    await note(page, 'I’d call it ready').click();
    await notes(page).getByText('The Product Owner and two of the team call it ready.').waitFor();
    await isIn(page, 'Ready (agreed)');

    await panel(page).getByText('How it got here').click();
    await says(page, 'Only the Product Owner sees this.');
    await panel(page).getByText('Changed: description').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults()).toEqual([]);
    await close();
  }, 120_000);

  test('a bug and a task have checks of their own, an epic a polite word, and so has somebody from outside', async () => {
    const fields = { project: { key: 'STUDIO' } };
    const bug = await makeIssue(laptop, {
      ...fields,
      issuetype: { name: 'Bug' },
      summary: 'Editor closes',
      description: documentOf('It closes.'),
    });
    const task = await makeIssue(laptop, {
      ...fields,
      issuetype: { name: 'Task' },
      summary: 'Move the build',
      description: documentOf('To the new server.'),
    });
    const epic = await makeIssue(laptop, { ...fields, issuetype: { name: 'Epic' }, summary: 'Connectors' });
    await as('Petra', bug, LIGHT, async (page) => {
      await button(page, 'Write down the steps').waitFor();
      await button(page, 'Say what happens, and what should').click();
      await bench(page).getByLabel('What happens today').fill('The editor closes without a word.');
      await bench(page).getByLabel('What should happen').fill('The editor stays open.');
      expect(await accessibilityFaults(page)).toEqual([]);
      await putIn(page, 'What happens and what should is in the report now.');
    });
    await as('Daniel', task, DARK, async (page) => {
      await says(page, 'Nothing says yet when it is done.');
      await button(page, 'Write criteria').waitFor();
    });
    await as('Petra', epic, DARK, async (page) => {
      await says(page, 'Epics and sub-tasks are prepared through their stories');
      expect(await panel(page).getByRole('button').count()).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
    await as('Oliver', STORY, LIGHT, async (page) => {
      await says(page, 'This is where the team prepares these stories.');
      expect(await panel(page).getByRole('button').count()).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});
