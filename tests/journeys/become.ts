/** Looks at the laptop as somebody else: chosen in its own menu, as a person does it. */
import type { Page } from 'playwright-core';

/** @param name a first name is enough */
export async function become(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('button', { name: /Choose who you are/ });
  await menu.click();
  await page.getByRole('menuitemradio', { name: new RegExp(name) }).click();
  await menu.filter({ hasText: name }).waitFor();
}
