/** Starts a page: takes the colours of Jira around it, finds the words of the person who looks, then shows it. */
import { StrictMode, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { PageKey } from '../../src/texts/page-texts';
import { readLocale, takeHostTheme } from './bridge';
import { wordsFor } from './page-words';
import { say } from './say';
import { speak } from './words';

/** Milliseconds. The app's answer takes about as long at its slowest; nobody waits for words beyond that. */
const PATIENCE = 4000;

/**
 * @param page says nothing before it is rendered
 * @param title of the document, for those who hear it
 * @param own the files of what only this page says
 */
export async function startPage(
  page: ReactElement,
  title: PageKey,
  own: Parameters<typeof wordsFor>[1],
): Promise<void> {
  void takeHostTheme();
  const words = await wordsFor(await readLocale(), own, PATIENCE);
  speak(words);
  document.documentElement.lang = words.language;
  document.title = say(title);
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
