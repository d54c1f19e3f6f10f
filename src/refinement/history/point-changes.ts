/** What has changed between two points of a history: which stories came, went, and became readier or less ready. Pure. */
import type { Band } from '../../readiness/finding';
import type { Point, PointStory } from './point';

/** Ids of stories, by rank. */
export interface PointChanges {
  readonly came: readonly string[];
  readonly went: readonly string[];
  readonly readier: readonly string[];
  readonly lessReady: readonly string[];
}

const ORDER: Readonly<Record<Band, number>> = { Early: 0, Nearly: 1, Ready: 2 };

/** What can't be told of a story in one of the points has not changed. */
export function changesBetween(before: Pick<Point, 'stories'>, after: Pick<Point, 'stories'>): PointChanges {
  const then = new Map(before.stories.map((story) => [story.id, story]));
  const now = new Set(after.stories.map(({ id }) => id));
  const moved = (story: PointStory): number => {
    const was = then.get(story.id)?.band ?? null;
    return was === null || story.band === null ? 0 : ORDER[story.band] - ORDER[was];
  };
  return {
    came: after.stories.filter(({ id }) => !then.has(id)).map(({ id }) => id),
    went: before.stories.filter(({ id }) => !now.has(id)).map(({ id }) => id),
    readier: after.stories.filter((story) => moved(story) > 0).map(({ id }) => id),
    lessReady: after.stories.filter((story) => moved(story) < 0).map(({ id }) => id),
  };
}
