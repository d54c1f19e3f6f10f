/** The panel's parts as a person finds them, and what is often done there. */
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { become } from './become';
import type { Laptop } from './laptop';
import { watchedPage, type Look, type WatchedPage } from './watched-page';

export const panel = (page: Page): FrameLocator => page.frameLocator('iframe');
export const standing = (page: Page): Locator => panel(page).locator('.standing');
/** Waits until the panel says that the story is so ready. */
export const isIn = (page: Page, band: string): Promise<void> =>
  standing(page).getByText(band, { exact: true }).waitFor();
/** Where somebody changes the story. */
export const bench = (page: Page): Locator =>
  panel(page).getByRole('region', { name: 'Change the story here' });
/** Where a story is linked with another one, or divided. */
export const desk = (page: Page): Locator =>
  panel(page).getByRole('region', {
    name: /^(Choose a parent for|Link what) |^Split \S+ into two stories$/,
  });
/** What the team says beside the story's text. */
export const notes = (page: Page): Locator => panel(page).getByRole('region', { name: 'Questions' });
export const button = (page: Page, name: string): Locator =>
  panel(page).getByRole('button', { name, exact: true });
export const says = (page: Page, words: string | RegExp): Promise<void> =>
  panel(page).getByText(words).first().waitFor();

/** What was done last, and the button that takes it back. */
export const undoNote = (page: Page): Locator => panel(page).locator('.undo-note');

/** Through whose eyes, by the first name, and on what screen. */
export type LookAs = Look & { readonly as?: string };

/** Opens an issue through the eyes of somebody of the laptop's Jira. */
export async function visitIssue(
  browser: Browser,
  { url }: Laptop,
  key: string,
  { as = 'Petra', ...look }: LookAs = {},
): Promise<WatchedPage> {
  const watched = await watchedPage(browser, look);
  await watched.page.goto(`${url}/browse/${key}`);
  if (as !== 'Petra') await become(watched.page, as);
  return watched;
}

/** Puts what was typed into the story, and waits for the sentence that says so. */
export async function putIn(page: Page, said: string): Promise<void> {
  await button(page, 'Put it into the story').click();
  await undoNote(page).getByText(said).waitFor();
}

/** A field of the bench. */
export const field = (page: Page, name: string): Locator =>
  bench(page).getByRole('textbox', { name, exact: true });

/** Opens the list of criteria; the keyboard is in its last line. */
export async function openCriteria(page: Page): Promise<void> {
  await button(page, 'Write criteria').click();
  await field(page, 'Criterion 1').waitFor();
}

/** With the page scrolled back: what Jira keeps at its top covers parts of others, which is no fault of theirs. */
export async function faultsAtTop(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  return accessibilityFaults(page);
}
