/** The demo two days before its refinement: Petra is the Product Owner, and the team refines on Thursdays at ten in Berlin. */
import type { FrameLocator, Page } from 'playwright-core';
import { moveClock } from './clock';
import type { Laptop } from './laptop';

/** Months ahead, so that no clock of this machine is there yet; a Monday. */
const MONDAY = '2027-03-08T08:00:00.000Z';
const TUESDAY_NOON = '2027-03-09T12:00:00.000Z';

/** Says both on the prep page, once; it is Tuesday at noon afterwards, and the page is read anew. */
export async function beforeThursday(page: Page, laptop: Laptop): Promise<void> {
  const app: FrameLocator = page.frameLocator('iframe');
  await page.goto(`${laptop.url}/projects/SHOP/prep`);
  await moveClock(page, laptop, { set: MONDAY });
  await page.reload();
  const who = app.locator('.who');
  await who.getByRole('button', { name: 'Who is who', exact: true }).click();
  await who.getByRole('button', { name: 'I’m the Product Owner', exact: true }).click();
  await who.getByRole('button', { name: 'Confirm', exact: true }).click();
  await who.getByRole('button', { name: 'Take it back', exact: true }).waitFor();
  const meeting = app.locator('.meeting');
  await meeting.getByRole('button', { name: 'Say when you refine', exact: true }).click();
  await app.getByRole('checkbox', { name: 'Thu' }).check();
  await app.getByLabel('Time zone').selectOption('Europe/Berlin');
  await meeting.getByRole('button', { name: 'Save', exact: true }).click();
  await meeting.getByText('Kept for the whole team.').waitFor();
  await lookAt(page, laptop, TUESDAY_NOON);
}

/** Looks at the prep page at another time. */
export async function lookAt(page: Page, laptop: Laptop, instant: string): Promise<void> {
  await moveClock(page, laptop, { set: instant });
  await page.reload();
  await page.frameLocator('iframe').locator('.headline').waitFor();
}
