/**
 * A team whose stories were never ready: before Thursday its Product Owner alone is offered the smallest step, and whatever they say is heard. Who
 * declines twice hears nothing more, until they ask.
 */
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { become } from './become';
import { beforeThursday, lookAt } from './before-thursday';
import { launchBrowser } from './browser';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage, type Look } from './watched-page';

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
const help = (page: Page): Locator => app(page).locator('.help');
const offer = (page: Page): Locator =>
  app(page).getByRole('region', { name: /depends? on things you know best/ });
const press = (page: Page, name: string): Promise<void> =>
  help(page).getByRole('button', { name, exact: true }).click();
const says = (page: Page, words: string | RegExp): Promise<void> => help(page).getByText(words).waitFor();

const PATIENT_MS = 150_000;

async function aTuesday(look: Look = {}) {
  const watched = await watchedPage(browser, look);
  await beforeThursday(watched.page, laptop);
  return watched;
}

test.each(['light', 'dark'] as const)(
  'the Product Owner sees it, changes it, puts it off, and does it; nobody else sees anything, in %s',
  async (colorScheme) => {
    const { page, faults, close } = await aTuesday({ colorScheme });
    await offer(page).getByText('Only you can see this.').waitFor();
    await offer(page)
      .getByText(/^It goes away by itself on Thursday at /)
      .waitFor();
    expect(await offer(page).getByRole('heading').innerText()).toMatch(/^Four of Thursday’s stories/);
    expect(await accessibilityFaults(page)).toEqual([]);

    const daniel = await watchedPage(browser, { colorScheme });
    await daniel.page.goto(`${laptop.url}/projects/SHOP/prep`);
    await become(daniel.page, 'Daniel');
    await app(daniel.page)
      .getByRole('heading', { name: /^Agenda for/ })
      .waitFor();
    expect(await help(daniel.page).count()).toBe(0);
    await daniel.close();

    // By keyboard: two stories less.
    await help(page).getByRole('button', { name: 'Change it' }).press('Enter');
    await app(page).getByRole('radio').and(app(page).locator(':focus')).waitFor();
    const boxes = offer(page).getByRole('checkbox');
    for (let at = 0; at < (await boxes.count()); at += 1) await boxes.nth(at).uncheck();
    await press(page, 'Save');
    await offer(page).getByRole('alert').getByText('Choose at least one story.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await boxes.first().check();
    await boxes.nth(1).check();
    await press(page, 'Save');
    await offer(page)
      .getByRole('heading', { name: /^Two of Thursday’s/ })
      .waitFor();

    await press(page, 'Not now');
    await says(page, 'Put off until tomorrow. Only you know.');
    await page.reload();
    await says(page, 'Put off until tomorrow. Only you know.');
    await lookAt(page, laptop, '2027-03-10T09:00:00.000Z');
    await offer(page)
      .getByRole('heading', { name: /^Two of tomorrow’s/ })
      .waitFor();

    // It opens where the first answer is written.
    await press(page, 'I’ll do it now');
    const story = page.locator('dialog.issue-dialog');
    const panel = story.frameLocator('iframe');
    await panel.getByRole('textbox').first().fill('A returned pair of shoes is back in stock at once');
    await panel.getByRole('button', { name: 'Add a criterion' }).click();
    await page.keyboard.type('An opened box is refused, and the customer is told why');
    await panel.getByRole('button', { name: 'Put it into the story', exact: true }).click();
    await panel
      .getByText(/^(?:Nearly|Ready)$/)
      .first()
      .waitFor();
    await story.getByRole('button', { name: 'Close' }).click();
    await says(page, 'You took this on. One story is still open.');
    await press(page, 'Take it back');
    await offer(page)
      .getByRole('heading', { name: /^One of tomorrow’s/ })
      .waitFor();
    await press(page, 'I’ll do it now');
    await story.getByRole('button', { name: 'Close' }).click();

    // With the meeting it is over, and nothing of it is left.
    await lookAt(page, laptop, '2027-03-11T09:00:00.000Z');
    await help(page).getByRole('button', { name: 'I’d like a hand' }).waitFor();
    expect(await help(page).innerText()).toBe('I’d like a hand');
    expect(faults()).toEqual([]);
    await close();
  },
  PATIENT_MS,
);

test(
  'after two noes nothing more comes, until the Product Owner asks for a hand',
  async () => {
    const { page, faults, close } = await aTuesday();
    await press(page, 'No, thanks');
    await says(page, /^Fine\. Nothing comes by itself before Tuesday, Mar 23/);
    await press(page, 'Undo');
    await offer(page).waitFor();
    await press(page, 'No, thanks');
    await says(page, /^Fine\. Nothing comes by itself/);

    // A week later there is quiet, a sprint later it is offered once more.
    await lookAt(page, laptop, '2027-03-16T12:00:00.000Z');
    await help(page).getByRole('button', { name: 'I’d like a hand' }).waitFor();
    expect(await offer(page).count()).toBe(0);
    await lookAt(page, laptop, '2027-03-23T13:00:00.000Z');
    await offer(page).waitFor();
    await press(page, 'No, thanks');
    await says(page, 'Fine. Nothing more comes by itself.');
    for (const week of ['2027-03-30', '2027-04-06', '2027-04-13', '2027-04-20', '2027-06-15']) {
      await lookAt(page, laptop, `${week}T13:00:00.000Z`);
      await help(page).getByRole('button', { name: 'I’d like a hand' }).waitFor();
      expect([week, await offer(page).count()]).toEqual([week, 0]);
    }

    await press(page, 'I’d like a hand');
    await offer(page).waitFor();
    expect(faults()).toEqual([]);
    await close();
  },
  PATIENT_MS,
);

test.each(['light', 'dark'] as const)(
  'a quarter of an hour with a colleague: whoever is asked answers, a no is "someone else", and the Product Owner ends it, in %s',
  async (colorScheme) => {
    const { page, faults, close } = await aTuesday({ colorScheme });
    const pick = async (name: string): Promise<void> => {
      await help(page).getByRole('combobox').fill(name.slice(0, 3));
      await app(page)
        .getByRole('option', { name: new RegExp(name) })
        .click();
    };
    await press(page, 'Change it');
    await app(page)
      .getByRole('radio', { name: /^I tell a colleague/ })
      .check();
    await press(page, 'Save');
    await says(page, /^Tell them to a colleague of your choice for 15 minutes/);
    await press(page, 'Ask for the 15 minutes');
    await help(page).getByRole('alert').getByText('Choose a colleague first.').waitFor();
    await pick('Daniel');
    expect(await accessibilityFaults(page)).toEqual([]);

    // Until then nobody else sees anything.
    const other = await watchedPage(browser, { colorScheme });
    await other.page.goto(`${laptop.url}/projects/SHOP/prep`);
    const lookAs = async (name: string): Promise<void> => {
      await become(other.page, name);
      await other.page.reload();
      await app(other.page)
        .getByRole('heading', { name: /^Agenda for/ })
        .waitFor();
    };
    await lookAs('Daniel');
    expect(await help(other.page).count()).toBe(0);
    await press(page, 'Ask for the 15 minutes');
    await says(page, /^You asked Daniel .* for 15 minutes\. There is no answer yet\.$/);

    await lookAs('Mei');
    expect(await help(other.page).count()).toBe(0);
    await lookAs('Daniel');
    await says(other.page, /would like to tell you about four stories, for 15 minutes/);
    expect(await accessibilityFaults(other.page)).toEqual([]);
    await press(other.page, 'Not this time');
    await says(other.page, /^Fine\. Petra .* learns only that it takes someone else\.$/);

    await page.reload();
    await says(page, 'This time it takes someone else.');
    await pick('Mei');
    await press(page, 'Ask for the 15 minutes');
    await says(page, /^You asked Mei/);
    await lookAs('Mei');
    await press(other.page, 'Yes, gladly');
    await says(other.page, /knows that you have the 15 minutes/);

    await page.reload();
    await says(page, /^Mei .* has 15 minutes for you\.$/);
    await press(page, 'It is done');
    await says(page, 'It is over, for both of you.');
    await lookAs('Mei');
    expect(await help(other.page).count()).toBe(0);
    expect([...faults(), ...other.faults()]).toEqual([]);
    await other.close();
    await close();
  },
  PATIENT_MS,
);

test.each(['light', 'dark'] as const)(
  'a pair drafts criteria: the Product Owner changes the step, both say yes, then it begins, in %s',
  async (colorScheme) => {
    const { page, faults, close } = await aTuesday({ colorScheme });
    await press(page, 'Change it');
    await app(page)
      .getByRole('radio', { name: /^Two colleagues prepare/ })
      .check();
    await app(page).getByLabel('Until when').fill('2027-03-01');
    await press(page, 'Save');
    await offer(page).getByRole('alert').getByText('Choose a day to come.').waitFor();
    await app(page)
      .getByRole('radio', { name: /^Two colleagues draft/ })
      .check();
    const boxes = offer(page).getByRole('checkbox');
    expect(await boxes.filter({ visible: true }).count()).toBe(4);
    await boxes.nth(2).check();
    await press(page, 'Save');
    await offer(page).getByRole('alert').getByText('This step is about two stories at most.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await boxes.nth(2).uncheck();
    await press(page, 'Save');
    await says(page, /^Two colleagues of your choice draft the criteria of two stories, an hour each/);
    await press(page, 'Ask them');
    await help(page).getByRole('alert').getByText('Choose two colleagues first.').waitFor();
    for (const name of ['Daniel', 'Mei']) {
      await help(page).getByRole('combobox').fill(name.slice(0, 3));
      await app(page)
        .getByRole('option', { name: new RegExp(name) })
        .click();
    }
    expect(await accessibilityFaults(page)).toEqual([]);

    const other = await watchedPage(browser, { colorScheme });
    await other.page.goto(`${laptop.url}/projects/SHOP/prep`);
    const lookAs = async (name: string): Promise<void> => {
      await become(other.page, name);
      await other.page.reload();
      await app(other.page)
        .getByRole('heading', { name: /^Agenda for/ })
        .waitFor();
    };
    await lookAs('Daniel');
    expect(await help(other.page).count()).toBe(0);
    await press(page, 'Ask them');
    await says(page, 'Nothing begins before everybody has said yes.');

    await lookAs('Tomás');
    expect(await help(other.page).count()).toBe(0);
    await lookAs('Daniel');
    await says(other.page, /would like you and Mei .* to draft the criteria of two stories, an hour each/);
    expect(await accessibilityFaults(other.page)).toEqual([]);
    await press(other.page, 'Yes, gladly');
    await says(other.page, 'You have said yes. It begins when everybody has.');
    await lookAs('Mei');
    await press(other.page, 'Yes, gladly');
    await says(other.page, /^It has begun\. What you write goes into these stories, and Petra/);

    await page.reload();
    await says(page, 'They draft the criteria of these stories with each other, and you decide on them.');
    expect(await help(page).getByText('has said yes').count()).toBe(2);
    await press(page, 'It is done');
    await lookAs('Daniel');
    expect(await help(other.page).count()).toBe(0);
    expect([...faults(), ...other.faults()]).toEqual([]);
    await other.close();
    await close();
  },
  PATIENT_MS,
);

test(
  'a pair is suggested with a work area each; someone else, and the other one is kept',
  async () => {
    const { page, faults, close } = await aTuesday();
    await press(page, 'Change it');
    await app(page)
      .getByRole('radio', { name: /^Two colleagues draft/ })
      .check();
    await press(page, 'Save');
    await press(page, 'Suggest someone');
    const people = help(page).locator('p.offer-whom', {
      hasText: /worked on .+ in \p{L}+|get to know|another view/u,
    });
    await people.nth(1).waitFor();
    const names = await people.locator('bdi').allInnerTexts();
    expect(new Set(names).size).toBe(2);
    expect(names.join()).not.toContain('Petra');
    expect(await accessibilityFaults(page)).toEqual([]);
    await people
      .first()
      .getByRole('button', { name: /^Someone else/ })
      .click();
    await people.locator('bdi', { hasText: names[0] ?? '' }).waitFor({ state: 'detached' });
    await people.nth(1).waitFor();
    expect((await people.locator('bdi').allInnerTexts()).includes(names[1] ?? '')).toBe(true);
    await press(page, 'Ask them');
    await says(page, 'Nothing begins before everybody has said yes.');
    expect(faults()).toEqual([]);
    await close();
  },
  PATIENT_MS,
);

test.each(['light', 'dark'] as const)(
  'who could help says so for themselves, and the Product Owner alone reads it, in %s',
  async (colorScheme) => {
    const { page, faults, close } = await aTuesday({ colorScheme });
    const other = await watchedPage(browser, { colorScheme });
    await other.page.goto(`${laptop.url}/projects/SHOP/prep`);
    const card = app(other.page).getByRole('region', { name: 'I could help' });
    const lookAs = async (name: string): Promise<void> => {
      await become(other.page, name);
      await other.page.reload();
      await card.getByRole('button', { name: /^Show/ }).click();
    };
    expect(await app(page).getByRole('region', { name: 'I could help' }).count()).toBe(0);
    await lookAs('Mei');
    await card.getByRole('button', { name: 'Save' }).click();
    await card.getByRole('alert').getByText('Choose one of the three first.').waitFor();
    await card.getByRole('radio', { name: 'ask me', exact: true }).check();
    await card.getByRole('textbox').fill('many');
    await card.getByRole('button', { name: 'Save' }).click();
    await card
      .getByRole('alert')
      .getByText(/^Say it in whole hours/)
      .waitFor();
    expect(await accessibilityFaults(other.page)).toEqual([]);
    await card.getByRole('textbox').fill('3');
    await card.getByRole('textbox').press('Enter');
    await card.getByText('Kept. Only you see this here.').waitFor();
    await lookAs('Daniel');
    expect(await app(other.page).locator('body').innerText()).not.toContain('Mei');
    await card.getByRole('radio', { name: 'not ask me' }).check();
    await card.getByRole('button', { name: 'Save' }).click();
    await card.getByText('Kept. Only you see this here.').waitFor();
    await lookAs('Mei');
    expect(await card.getByRole('textbox').inputValue()).toBe('3');

    await page.reload();
    await press(page, 'Change it');
    await app(page)
      .getByRole('radio', { name: /^I tell a colleague/ })
      .check();
    await press(page, 'Save');
    await says(page, 'Have said that they could help:');
    await help(page).getByRole('button', { name: /^Mei/ }).click();
    await help(page).getByRole('button', { name: 'Someone else' }).click();
    await help(page).getByRole('combobox').fill('Dan');
    await app(page)
      .getByRole('option', { name: /Daniel/ })
      .click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Ask for the 15 minutes');
    await says(page, 'This time it takes someone else.');
    await help(page).getByRole('button', { name: /^Mei/ }).click();
    await press(page, 'Ask for the 15 minutes');
    await says(page, /^You asked Mei/);
    expect([...faults(), ...other.faults()]).toEqual([]);
    await other.close();
    await close();
  },
  PATIENT_MS,
);

test(
  'it fits a narrow window, in English and in German',
  async () => {
    const { page, close } = await aTuesday({ width: 400 });
    const fits = async (): Promise<void> => {
      await app(page).locator('.offer').waitFor();
      const { scroll, client } = await app(page)
        .locator('html')
        .evaluate((root) => ({ scroll: root.scrollWidth, client: root.clientWidth }));
      expect(scroll).toBeLessThanOrEqual(client);
    };
    await fits();
    await page.getByRole('button', { name: /and your language/ }).click();
    await page
      .getByRole('group', { name: 'Language' })
      .getByRole('menuitemradio', { name: 'Deutsch' })
      .click();
    await app(page).getByText('Das siehst nur du.').waitFor();
    await fits();
    await close();
  },
  PATIENT_MS,
);
