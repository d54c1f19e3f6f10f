/** What is other in a story than it was, as far as checks read it. Pure. */
import type { PastStory } from '../story/past';
import type { Seen, Story } from '../story/story';

/** In the order in which people read a story. */
const STORY_CHANGES = [
  'type',
  'summary',
  'description',
  'criteria',
  'estimate',
  'parent',
  'links',
  'other',
] as const;

export type StoryChange = (typeof STORY_CHANGES)[number];

/**
 * @returns each part of the story that is other; none of one that can't be seen before or after, and none that only goes along with
 *   another item, such as whether that one is done
 */
export function storyChanges(before: PastStory, after: PastStory): readonly StoryChange[] {
  return STORY_CHANGES.filter((change) =>
    partsOf(change, before).some((part, index) => isOther(part, partsOf(change, after)[index])),
  );
}

function isOther(before: unknown, after: unknown): boolean {
  const isSeen = before !== undefined && after !== undefined;
  return isSeen && JSON.stringify(before) !== JSON.stringify(after);
}

/** What is compared one by one: each may be unseen by itself. */
function partsOf(change: StoryChange, { story, issueType }: PastStory): readonly unknown[] {
  switch (change) {
    case 'type':
      return [story.kind, issueType];
    case 'summary':
      return [story.summary];
    case 'description':
      return [story.description];
    case 'criteria':
      return [story.criteriaFields];
    case 'estimate':
      return [story.estimate];
    case 'parent':
      return [story.parent === null ? null : story.parent?.key];
    case 'links':
      return [linksOf(story)];
    case 'other':
      return [sorted(story.labels), sorted(story.components), story.attachments, ...askedOf(story)];
  }
}

/** Jira lists links in no order that counts. */
function linksOf({ links }: Story): Seen<readonly string[]> {
  return links && sorted(links.map(({ relation, key }) => `${relation} ${key}`));
}

/** The fields of one team are the same before and after. */
function askedOf({ askedFields = [] }: Story): readonly unknown[] {
  return askedFields.map(({ filled }) => filled);
}

function sorted(words: Seen<readonly string[]>): Seen<readonly string[]> {
  return words && [...words].sort();
}
