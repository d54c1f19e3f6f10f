/**
 * Whether a title says by itself what a first sentence would. Of a bare one nobody can say what is open in it, or what it
 * waits for.
 */
import { countWords } from './passage';
import type { Reading } from './reading';

/** "Add Redis sink" leaves where and what for to the meeting; with six words most titles of real teams name both. */
const WORDS_THAT_SAY = 6;
const LONGEST = 400;
/** "[Editor] …": where it belongs, and nothing of what it says. */
const LABELS = /^\s*(?:\[[^\]\n]{0,60}\]\s*){1,3}/;

/** The description is seen and empty, and the title neither tells a story nor says what is to be done or goes wrong. */
export function isBareTitle(reading: Reading): boolean {
  const { story, sentences } = reading;
  if (story.description === undefined || (story.description?.blocks.length ?? 0) > 0) return false;
  return !sentences.some(({ means }) => means !== null) && !titleSays(reading);
}

/** An order with its object and place, a rule, or what goes wrong and where: no mere name of a topic. */
export function titleSays({ story, spoken }: Pick<Reading, 'story' | 'spoken'>): boolean {
  const title = story.summary.slice(0, LONGEST).replace(LABELS, '');
  return countWords(title) >= WORDS_THAT_SAY && spoken.summary.title.saysSomething(title);
}
