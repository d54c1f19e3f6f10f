/** Makes somebody the Product Owner as a team does: said on the prep page, and in force a working day later. */
import type { Page } from 'playwright-core';
import { moveClock } from './clock';
import type { Laptop } from './laptop';

/** The page is somebody's who looks at the laptop; it shows the prep page of the project afterwards. */
export async function becomeProductOwner(page: Page, laptop: Laptop, project: string): Promise<void> {
  await moveClock(page, laptop, { set: comingMonday() });
  await page.goto(`${laptop.url}/projects/${project}/prep`);
  const who = page.frameLocator('iframe').locator('.who');
  await who.getByRole('button', { name: 'Who is who', exact: true }).click();
  await who.getByRole('button', { name: 'I’m the Product Owner', exact: true }).click();
  await who.getByRole('button', { name: 'Confirm', exact: true }).click();
  await who.getByRole('button', { name: 'Take it back', exact: true }).waitFor();
  await moveClock(page, laptop, { advance: 'P1D' });
}

/** The next Monday in the morning, so that a working day later is always Tuesday. */
function comingMonday(): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7 || 7));
  day.setUTCHours(9, 0, 0, 0);
  return day.toISOString();
}
