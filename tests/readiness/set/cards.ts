/** Cards for tests of the set, from as little as a summary. */
import { readingOf } from '../../../src/readiness/reading';
import { cardOf, type StoryCard } from '../../../src/readiness/set/card';
import { StorySet } from '../../../src/readiness/story-set';
import type { SetFinding } from '../../../src/readiness/set/finding';
import { NOTHING_AROUND } from '../../../src/readiness/surroundings';
import { ALL_LANGUAGES } from '../../../src/readiness/language/all-languages';
import { aStory, type StoryTraits } from '../../builders/story';

export function aCard(traits: StoryTraits): StoryCard {
  return cardOf(readingOf(aStory(traits), ALL_LANGUAGES, NOTHING_AROUND));
}

/** Cards with keys SHOP-1, SHOP-2 … */
export function cardsOf(...stories: readonly (string | StoryTraits)[]): readonly StoryCard[] {
  return stories.map((story, index) => {
    const traits = typeof story === 'string' ? { summary: story } : story;
    return aCard({ id: `${1001 + index}`, key: `SHOP-${index + 1}`, ...traits });
  });
}

/** What is found among stories, in short: who, which sentence, about whom. */
export function found(...stories: readonly (string | StoryTraits)[]): readonly string[] {
  return StorySet.of(cardsOf(...stories))
    .findingsOfSet()
    .map(inShort);
}

export function inShort({ story, why, other }: SetFinding): string {
  return `${story.key} ${why.key} ${other.key}`;
}
