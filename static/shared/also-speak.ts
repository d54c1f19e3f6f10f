/** More words for a page that speaks already: of a part that is loaded when somebody opens it. */
import { wordsFor } from './page-words';
import { currentWords, speak } from './words';

/** Milliseconds; in English it is of use, too. */
const PATIENCE = 4000;

/** Never rejects: where they can't be loaded in the page's language, that part speaks English. */
export async function alsoSpeak(own: Parameters<typeof wordsFor>[1]): Promise<void> {
  const more = await wordsFor(currentWords().locale, own, PATIENCE);
  // Other parts may have learnt theirs meanwhile.
  const words = currentWords();
  speak({ ...words, texts: { ...more.texts, ...words.texts } });
}
