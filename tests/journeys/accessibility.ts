/** Runs axe in a page and in the app's frames. */
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, as Atlassian asks of apps. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Each fault as a line: frame, rule, element. Empty when there is none. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  return (await Promise.all(page.frames().map(faultsOf))).flat();
}

async function faultsOf(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const violations = await frame.evaluate(async (tags) => {
    const { violations: found } = await window.axe.run(document, {
      runOnly: tags,
      iframes: false, // each frame is asked by itself
    });
    return found.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html.slice(0, 200)) }));
  }, TAGS);
  return violations.flatMap(({ id, html }) =>
    html.map((element) => `${new URL(frame.url()).pathname}: ${id}: ${element}`),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
