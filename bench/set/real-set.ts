/** Real backlogs as sets of cards. */
import { readingOf } from '../../src/readiness/reading';
import { cardOf, type StoryCard } from '../../src/readiness/set/card';
import { NOTHING_AROUND } from '../../src/readiness/surroundings';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { readIssues, readSentences, storyOf, type RealStory } from '../data/real-stories';

/** The card of a story of the files; all that they don't hold is unseen. */
export function cardOfReal(story: RealStory): StoryCard {
  return cardOf(readingOf(storyOf(story, 'story'), ALL_LANGUAGES, NOTHING_AROUND));
}

/** All real backlogs by name, each with its stories in the order of the file. */
export function realBacklogs(): ReadonlyMap<string, readonly RealStory[]> {
  const backlogs = new Map<string, RealStory[]>();
  for (const story of [...readSentences(), ...readIssues()]) {
    const stories = backlogs.get(story.backlog) ?? [];
    backlogs.set(story.backlog, [...stories, story]);
  }
  return backlogs;
}
