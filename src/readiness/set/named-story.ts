/** Which story somebody means who names it by a few words: "once the login exists". */
import type { StoryCard } from './card';
import type { Groups } from './groups';
import { LANGUAGES } from './languages';
import type { Telling } from './telling';
import { contentOf, wordsOf } from './words';

/** A word that more stories have names none of them. */
const MOST_ABOUT = 200;

/** The one story that is about these words: all of them in what it wants, and little else. */
export function storyNamed(about: string, asking: StoryCard, groups: Groups): StoryCard | undefined {
  if (asking.language === null) return undefined;
  const words = contentOf(wordsOf(about, LANGUAGES[asking.language]))
    .filter(({ kind }) => kind !== 'light')
    .map(({ meaning }) => meaning);
  const fits = groups.withWord(words[0] ?? '', MOST_ABOUT).flatMap(({ members, telling }) => {
    const card = members.find((member) => member.card.id !== asking.id)?.card;
    const share = closeness(words, telling);
    return card === undefined || share === 0 ? [] : [{ card, share }];
  });
  const best = Math.max(...fits.map(({ share }) => share));
  const closest = fits.filter(({ share }) => share === best);
  // Several that fit equally: nobody can tell which is meant.
  return closest.length === 1 ? closest[0]?.card : undefined;
}

/** How well words name a story: the share of what it wants that they say, 0 where they say something else. */
function closeness(words: readonly string[], { statements, language }: Telling): number {
  const clause = statements[0]?.clause;
  if (clause === undefined || language === null) return 0;
  const { action, thing } = clause;
  if (!words.every((word) => word === action || thing.includes(word))) return 0;
  if (action !== null && words.includes(action)) return 1;
  // By the thing alone, a story is meant that brings it about.
  const isMade = action === null || language.makes.has(action);
  const share = words.length / thing.length;
  return isMade && share >= 0.5 ? share : 0;
}
