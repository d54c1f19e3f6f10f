/** What the panel says when something fails: each fault has a sentence, keeps what was typed, and leaves a way to go on. */
import type { Browser, Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { brokenJira, failing, held, lostAnswer, pause, withoutPermission, type Fault } from './faults';
import { askJira, changeByHand, descriptionOf, documentOf, editsOf, makeIssue } from './jira-by-program';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { bench, button, desk, notes, panel, says, standing, visitIssue } from './panel-page';
import type { Look, WatchedPage } from './watched-page';

const PAUSE = 'Jira asked for a short pause. Try again in 7 seconds.';
const BROKEN = 'Jira didn’t answer as expected. Try again in a moment.';
const NO_ANSWER = 'No answer came back, perhaps because the connection is gone.';
const LONG = 'This takes longer than usual; it is still on its way.';
const TYPED = 'A voucher and a card pay together';

const FAULTS: readonly (readonly [name: string, fault: Fault, said: string])[] = [
  ['429', pause, PAUSE],
  ['500', brokenJira, BROKEN],
  ['an answer that is lost', lostAnswer, NO_ANSWER],
];

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

/** A story of its own for each journey, without criteria. */
function aStory(): Promise<string> {
  const words = 'As a buyer I want to pay with my voucher, so that I can use it up.';
  return makeIssue(laptop, { summary: 'Pay with a voucher', description: documentOf(words) });
}

async function visit(key: string, look: Look = {}): Promise<WatchedPage> {
  const watched = await visitIssue(browser, laptop, key, look);
  await standing(watched.page).waitFor();
  return watched;
}

const criterion = (page: Page): Locator => bench(page).getByLabel('Criterion 1', { exact: true });

/** Opens the editor for criteria, and types one. */
async function typeCriterion(page: Page): Promise<void> {
  await button(page, 'Write criteria').click();
  await criterion(page).fill(TYPED);
}

const save = (page: Page): Promise<void> => button(page, 'Put it into the story').click();
const isIn = (page: Page): Promise<void> => says(page, 'The criteria are in the story now.');
const tryAgain = (page: Page): Promise<void> => button(page, 'Try again').click();
const descriptionEdits = async (key: string): Promise<number> =>
  (await editsOf(laptop, key)).filter(({ field }) => field === 'description').length;

const linksShape = z.object({
  fields: z.object({
    issuelinks: z.array(
      z.object({
        inwardIssue: z.object({ key: z.string() }).optional(),
        outwardIssue: z.object({ key: z.string() }).optional(),
      }),
    ),
  }),
});

/** Keys of the issues that Jira says are linked. */
async function linksOf(key: string): Promise<readonly (string | undefined)[]> {
  const answer = await askJira(laptop, 'GET', `issue/${key}?fields=issuelinks`);
  const { issuelinks } = linksShape.parse(await answer.json()).fields;
  return issuelinks.map(({ inwardIssue, outwardIssue }) => (inwardIssue ?? outwardIssue)?.key);
}

const textOf = async (key: string): Promise<string> => JSON.stringify(await descriptionOf(laptop, key));

/** A document of a paragraph and a list under its heading. */
function withCriteria(words: string, ...criteria: readonly string[]): object {
  const text = (said: string): object[] => [{ type: 'text', text: said }];
  const paragraph = (said: string): object => ({ type: 'paragraph', content: text(said) });
  const items = criteria.map((said) => ({ type: 'listItem', content: [paragraph(said)] }));
  const heading = { type: 'heading', attrs: { level: 2 }, content: text('Acceptance criteria') };
  return {
    type: 'doc',
    version: 1,
    content: [paragraph(words), heading, { type: 'bulletList', content: items }],
  };
}

describe('while the panel opens', () => {
  it.each(FAULTS)('%s', async (_, fault, said) => {
    const key = await aStory();
    const { page, close } = await visit(key);
    const { cure } = await failing(page, 'readStory', fault);
    await page.reload();
    await says(page, said);
    expect(await accessibilityFaults(page)).toEqual([]);
    await cure();
    await tryAgain(page);
    await standing(page)
      .getByText(/Early|Nearly/)
      .waitFor();
    await close();
  });

  it('slow: says so, and shows the story once it is there', async () => {
    const { page, close } = await visit(await aStory());
    const { letThrough } = await held(page, 'readStory');
    await page.reload();
    await says(page, LONG);
    expect(await accessibilityFaults(page)).toEqual([]);
    await letThrough();
    await standing(page).waitFor();
    await close();
  });
});

describe('while an editor opens', () => {
  it.each(FAULTS)('%s', async (_, fault, said) => {
    const { page, close } = await visit(await aStory());
    const { cure } = await failing(page, 'openFix', fault);
    await button(page, 'Write criteria').click();
    await says(page, said);
    expect(await accessibilityFaults(page)).toEqual([]);
    await cure();
    await tryAgain(page);
    await criterion(page).waitFor();
    await close();
  });

  it('slow, then there', async () => {
    const { page, close } = await visit(await aStory());
    const { letThrough } = await held(page, 'openFix');
    await button(page, 'Write criteria').click();
    await says(page, LONG);
    await letThrough();
    await criterion(page).waitFor();
    await close();
  });

  it('offline: neither the editor’s script nor the story comes, and both do later', async () => {
    const { page, close } = await visit(await aStory());
    await page.context().setOffline(true);
    await button(page, 'Write criteria').click();
    await says(page, NO_ANSWER);
    await page.context().setOffline(false);
    await bench(page).getByRole('button', { name: 'Try again' }).click();
    await criterion(page).waitFor();
    await close();
  });
});

describe('while a fix is made', () => {
  it.each(FAULTS)('%s: the text stays, and is written once', async (_, fault, said) => {
    const key = await aStory();
    const { page, close } = await visit(key);
    await typeCriterion(page);
    const { cure } = await failing(page, 'applyFix', fault);
    await save(page);
    await says(page, said);
    expect(await criterion(page).inputValue()).toBe(TYPED);
    expect(await accessibilityFaults(page)).toEqual([]);
    await cure();
    await bench(page).getByRole('button', { name: 'Try again' }).click();
    await isIn(page);
    expect(await descriptionEdits(key)).toBe(1);
    await button(page, 'Undo').click();
    await says(page, 'It is as before.');
    expect(await descriptionEdits(key)).toBe(2);
    await close();
  });

  it('offline for a minute: the text stays, and is written once', async () => {
    const key = await aStory();
    const { page, close } = await visit(key);
    await typeCriterion(page);
    await page.context().setOffline(true);
    await save(page);
    await says(page, NO_ANSWER);
    expect(await criterion(page).inputValue()).toBe(TYPED);
    await page.context().setOffline(false);
    await bench(page).getByRole('button', { name: 'Try again' }).click();
    await isIn(page);
    expect(await descriptionEdits(key)).toBe(1);
    await close();
  });

  it('slow: says so, and is written once however often the button is pressed', async () => {
    const key = await aStory();
    const { page, close } = await visit(key);
    await typeCriterion(page);
    const { letThrough } = await held(page, 'applyFix');
    await save(page);
    await button(page, 'Putting it in …').press('Enter');
    await says(page, LONG);
    await letThrough();
    await isIn(page);
    expect(await descriptionEdits(key)).toBe(1);
    await close();
  });

  it('the permission is gone: that is said, and the words stay to be copied', async () => {
    const key = await aStory();
    const { page, close } = await visit(key);
    await typeCriterion(page);
    const { cure } = await failing(page, 'applyFix', withoutPermission);
    await save(page);
    await says(page, /Jira doesn’t let you change this here|It opens for everybody who may edit/);
    expect(await criterion(page).inputValue()).toBe(TYPED);
    expect(await accessibilityFaults(page)).toEqual([]);
    await cure();
    await close();
  });

  it('the issue is gone: the words stay, also when the panel notices it', async () => {
    const key = await aStory();
    const { page, close } = await visit(key);
    await typeCriterion(page);
    expect((await askJira(laptop, 'DELETE', `issue/${key}`)).status).toBe(204);
    await save(page);
    await says(page, /gone/);
    await panel(page).getByLabel('What you had typed, ready to be copied').waitFor();
    expect(await panel(page).getByLabel('What you had typed, ready to be copied').inputValue()).toContain(
      TYPED,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await close();
  });

  it('a colleague changes the story while somebody is offline: a line says so by itself, and both texts are there in the end', async () => {
    const key = await aStory();
    const { page, close } = await visit(key);
    await typeCriterion(page);
    const theirs = documentOf('As a buyer I want to pay with my voucher, so that nothing of it is lost.');
    await page.context().setOffline(true);
    await changeByHand(laptop, key, { description: theirs });
    await page.context().setOffline(false);
    await says(page, /The story has changed meanwhile/);
    expect(await criterion(page).inputValue()).toBe(TYPED);
    expect(await accessibilityFaults(page)).toEqual([]);
    await save(page);
    await isIn(page);
    const stands = await textOf(key);
    expect(stands).toContain('nothing of it is lost');
    expect(stands).toContain(TYPED);
    await close();
  });
});

describe('while a question is asked', () => {
  const text = (page: Page): Locator => notes(page).getByLabel('A question about this one');

  async function typeQuestion(page: Page): Promise<void> {
    await button(page, 'Ask').click();
    await text(page).fill('By when?');
  }

  it.each([...FAULTS, ['offline', null, NO_ANSWER] as const])(
    '%s: it stays, and is asked once',
    async (_, fault, said) => {
      const { page, close } = await visit(await aStory());
      await typeQuestion(page);
      const failed = fault === null ? null : await failing(page, 'askQuestion', fault);
      await page.context().setOffline(fault === null);
      await button(page, 'Ask it').click();
      await says(page, said);
      expect(await text(page).inputValue()).toBe('By when?');
      expect(await accessibilityFaults(page)).toEqual([]);
      await failed?.cure();
      await page.context().setOffline(false);
      await notes(page).getByRole('button', { name: 'Try again' }).click();
      await notes(page).getByText('For: PO').waitFor();
      await page.reload();
      await notes(page).getByText('For: PO').waitFor();
      expect(await notes(page).getByText('By when?').count()).toBe(1);
      await close();
    },
  );
});

describe('while a story is linked with what it waits for', () => {
  const field = (page: Page): Locator => panel(page).getByRole('combobox');

  async function aWaitingStory(): Promise<{ readonly key: string; readonly blocker: string }> {
    const blocker = await makeIssue(laptop, { summary: 'Vouchers of the old shop' });
    const words =
      'Once the core support for the vouchers is in place, we need to add an option to the basket.';
    const key = await makeIssue(laptop, { summary: 'Pay with a voucher', description: documentOf(words) });
    return { key, blocker };
  }

  async function choose(page: Page, blocker: string): Promise<void> {
    await button(page, 'Link what it waits for').click();
    await field(page).fill(blocker);
    await panel(page).getByRole('option', { name: blocker }).click();
    await says(page, `blocked by ${blocker}`);
  }

  it.each(FAULTS)('%s while it is looked for: the letters stay, and it is found', async (_, fault, said) => {
    const { key, blocker } = await aWaitingStory();
    const { page, close } = await visit(key);
    const { cure } = await failing(page, 'findIssues', fault);
    await button(page, 'Link what it waits for').click();
    await field(page).fill(blocker);
    await says(page, said);
    expect(await accessibilityFaults(page)).toEqual([]);
    await cure();
    await tryAgain(page);
    await panel(page).getByRole('option', { name: blocker }).waitFor();
    expect(await field(page).inputValue()).toBe(blocker);
    await close();
  });

  it.each([...FAULTS, ['offline', null, NO_ANSWER] as const])(
    '%s while it is made: what was chosen stays, and there is one link',
    async (_, fault, said) => {
      const { key, blocker } = await aWaitingStory();
      const { page, close } = await visit(key);
      await choose(page, blocker);
      const failed = fault === null ? null : await failing(page, 'changeRelation', fault);
      await page.context().setOffline(fault === null);
      await button(page, 'Link it').click();
      await says(page, said);
      await says(page, `blocked by ${blocker}`);
      expect(await accessibilityFaults(page)).toEqual([]);
      await failed?.cure();
      await page.context().setOffline(false);
      await desk(page).getByRole('button', { name: 'Try again' }).click();
      await says(page, `${key} is linked with ${blocker}`);
      expect(await linksOf(key)).toEqual([blocker]);
      await close();
    },
  );
});

describe('while a story is split', () => {
  const SECOND = 'Import customers';

  async function aWideStory(): Promise<string> {
    const words =
      'As a shop owner I want to export my orders and to import my customers, so that my books are complete.';
    return makeIssue(laptop, {
      summary: 'Export orders and import customers',
      description: withCriteria(words, 'Orders come as a table.', 'Customers are there within 5 seconds.'),
    });
  }

  async function fillIn(page: Page): Promise<void> {
    await button(page, 'Split it').click();
    await panel(page).getByLabel('Title of the second story').fill(SECOND);
    await panel(page).getByLabel('Customers are there within 5 seconds.').check();
  }

  it.each([...FAULTS, ['offline', null, NO_ANSWER] as const])(
    '%s: what was typed stays, and one second story is made',
    async (_, fault, said) => {
      const key = await aWideStory();
      const { page, close } = await visit(key);
      await fillIn(page);
      const failed = fault === null ? null : await failing(page, 'changeRelation', fault);
      await page.context().setOffline(fault === null);
      await button(page, 'Make the second story').click();
      await says(page, said);
      expect(await panel(page).getByLabel('Title of the second story').inputValue()).toBe(SECOND);
      expect(await panel(page).getByLabel('Customers are there within 5 seconds.').isChecked()).toBe(true);
      expect(await accessibilityFaults(page)).toEqual([]);
      await failed?.cure();
      await page.context().setOffline(false);
      await desk(page).getByRole('button', { name: 'Try again' }).click();
      await says(page, 'The second story is there:');
      await says(page, /What moved stands in SHOP-\d+ now/);
      expect(await linksOf(key)).toHaveLength(1);
      expect(await textOf(key)).not.toContain('within 5 seconds');
      await close();
    },
  );

  it('the criteria can’t leave the first story at once: that is said, tried again, and taken back', async () => {
    const key = await aWideStory();
    const { page, close } = await visit(key);
    await fillIn(page);
    const { cure } = await failing(page, 'applyFix', lostAnswer);
    await button(page, 'Make the second story').click();
    await says(page, `What moved may still stand in ${key}, too.`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await cure();
    await tryAgain(page);
    await says(page, /What moved stands in SHOP-\d+ now/);
    expect(await descriptionEdits(key)).toBe(1);
    await button(page, 'Put the criteria back').click();
    await says(page, `What moved stands in ${key} again`);
    expect(await textOf(key)).toContain('within 5 seconds');
    expect(await descriptionEdits(key)).toBe(2);
    await close();
  });
});
