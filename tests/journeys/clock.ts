/** Moves the laptop's clock, which its Jira, the app and the pages go by. */
import type { Page } from 'playwright-core';
import type { Laptop } from './laptop';

/** Months hold hundreds of things that fall due, and machines may be busy. */
const LONGEST_MS = 60_000;

/** To an instant, ISO 8601, or on by a duration, e.g. `P1D`. */
export async function moveClock(
  page: Page,
  { url }: Laptop,
  move: { readonly set: string } | { readonly advance: string },
): Promise<void> {
  const answer = await page.request.post(`${url}/local/clock`, { data: move, timeout: LONGEST_MS });
  if (!answer.ok()) throw new Error(`the clock answered ${answer.status()}`);
}
