/** What is kept of an item, if anything. */
import { ALL_LANGUAGES } from '../../readiness/language/all-languages';
import { readingOf } from '../../readiness/reading';
import { cardOf } from '../../readiness/set/card';
import { NOTHING_AROUND } from '../../readiness/surroundings';
import type { UnattendedItem } from '../ports';
import { isCompared } from './judge';
import type { IndexedStory } from './stored-stories';

/** @returns nothing for an item that not everybody may see, and for one of a kind that is not compared */
export function indexedStory({ story, isOpenToAll }: UnattendedItem): IndexedStory | null {
  if (!isOpenToAll || !isCompared(story.kind)) return null;
  // Nothing that surrounds a story is part of its card: neither the team's figures nor the time.
  return { kind: story.kind, card: cardOf(readingOf(story, ALL_LANGUAGES, NOTHING_AROUND)) };
}
