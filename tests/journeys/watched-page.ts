/** A browser page that remembers everything that should not happen: faults, console errors, refused content. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface WatchedPage {
  readonly page: Page;
  /** Faults so far, each a line. */
  readonly faults: () => readonly string[];
  readonly close: () => Promise<void>;
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** 2 with half of the width is a window at 200 % zoom. */
  readonly deviceScaleFactor?: number;
}

export async function watchedPage(browser: Browser, look: Look = {}): Promise<WatchedPage> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: look.height ?? 900 },
    colorScheme: look.colorScheme ?? 'light',
    deviceScaleFactor: look.deviceScaleFactor ?? 1,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    // Refusals by the content security policy arrive as console errors, too.
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} from ${response.url()}`);
  });
  return { page, faults: () => faults, close: () => context.close() };
}
