/** The words that this page speaks: chosen once, before anything is shown. */
import type { Words } from '../../src/texts/words';

let chosen: Words | null = null;

/** From now on the page speaks these. */
export function speak(words: Words): void {
  chosen = words;
}

/** @throws Error where a page says something before its words are chosen: `startPage` sees to the order */
export function currentWords(): Words {
  if (chosen === null) throw new Error('Nobody has chosen the words of this page yet.');
  return chosen;
}
