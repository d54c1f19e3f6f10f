/** What a cycle's point is worth for noticing a fall: its mean score, without what is no fall. Pure. */
import { meanScore, type Point, type PointStory } from '../history/point';

export interface Noticed {
  /** Of the point: an instant, ISO 8601. */
  readonly at: string;
  /** 0–100; `null` where too few stories are left to tell, and of the first point: nobody knows what was before it. */
  readonly mean: number | null;
  /** Since the point before, stories were taken away from the top: a sprint has begun, and what was ready is in it. */
  readonly isAfterStart: boolean;
}

/** So many stories that nobody has seen before are no usual week. */
const FEWEST_IMPORTED = 5;
/** And this part of the horizon. */
const PART_IMPORTED = 0.25;
/** Of fewer a mean tells nothing. */
const FEWEST = 3;
/** A sprint takes more than those that go one by one. */
const FEWEST_TAKEN = 3;

/**
 * Raw ideas that came in at once are left out as long as nobody has touched them: that they are raw says nothing of the others. Linear in the
 * points' stories.
 * @param points one a cycle, the oldest first
 */
export function noticedIn(points: readonly Pick<Point, 'at' | 'stories'>[]): readonly Noticed[] {
  const known = new Set<string>();
  /** Imported ideas with the score that they came with. */
  const untouched = new Map<string, number | null>();
  return points.map((point, index) => {
    const before = points[index - 1]?.stories ?? null;
    const fresh = point.stories.filter(({ id }) => !known.has(id));
    if (before !== null && isImport(fresh, before, point.stories))
      for (const { id, score } of fresh) untouched.set(id, score);
    for (const { id, score } of point.stories) {
      known.add(id);
      if (untouched.has(id) && untouched.get(id) !== score) untouched.delete(id);
    }
    const rest = point.stories.filter(({ id }) => !untouched.has(id));
    return {
      at: point.at,
      mean: before === null || rest.length < FEWEST ? null : meanScore({ stories: rest }),
      isAfterStart: before !== null && wereTaken(before, point.stories),
    };
  });
}

/** Many at once, and more than have made room for them at the top: what follows on a sprint's start was further down before. */
function isImport(
  fresh: readonly PointStory[],
  before: readonly PointStory[],
  now: readonly PointStory[],
): boolean {
  const isMany = fresh.length >= Math.max(FEWEST_IMPORTED, now.length * PART_IMPORTED);
  return isMany && fresh.length > takenFromTop(before, now).length;
}

function wereTaken(before: readonly PointStory[], now: readonly PointStory[]): boolean {
  return takenFromTop(before, now).length >= FEWEST_TAKEN;
}

/** Stories of the upper half that are gone. */
function takenFromTop(before: readonly PointStory[], now: readonly PointStory[]): readonly PointStory[] {
  const present = new Set(now.map(({ id }) => id));
  return before.slice(0, Math.ceil(before.length / 2)).filter(({ id }) => !present.has(id));
}
