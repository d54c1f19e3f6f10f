/** Points of past days, rebuilt from change histories part by part: however many issues there are, no more is held than the points need. Pure. */
import { assessBy } from '../../readiness/assess-by';
import type { Languages } from '../../readiness/language/languages';
import type { Rules } from '../../readiness/rules';
import type { Story } from '../../story/story';
import { byPlace, placedAt, type PastPlace, type PastSite, type RememberedIssue } from './past-backlog';
import type { Point, PointStory } from './point';
import { asHistoryTells } from './told-by-history';

/** A story of a past day, and where it stood. */
export interface PlacedScore extends PointStory {
  readonly place: PastPlace;
}

/** What is known so far of a past day. */
export interface PastDay {
  /** An instant, ISO 8601. */
  readonly at: string;
  /** The first by rank, as far as was read. */
  readonly stories: readonly PlacedScore[];
  /** How many issues may have been among them, of which too little can be told. */
  readonly unseen: number;
}

/** What a part of the backlog's issues was on each of the days, before it is scored. */
export interface PastPart {
  readonly days: readonly PartOfDay[];
}

interface PartOfDay {
  readonly stories: readonly { readonly story: Story; readonly place: PastPlace }[];
  readonly unseen: number;
}

/** Linear in days × histories. @param days instants, ISO 8601 */
export function pastPart(
  days: readonly string[],
  issues: readonly RememberedIssue[],
  site: PastSite,
): PastPart {
  return {
    days: days.map((at) => {
      const placed = issues.map((issue) => placedAt(at, issue, site));
      const stories = placed.flatMap((each) =>
        each ? [{ story: asHistoryTells(each.past.story), place: each.place }] : [],
      );
      return { stories, unseen: placed.filter((each) => each === undefined).length };
    }),
  };
}

/** Every story of a part: whoever judges needs their languages. */
export function storiesOf({ days }: PastPart): readonly Story[] {
  return days.flatMap(({ stories }) => stories.map(({ story }) => story));
}

/**
 * @param days as they are so far, in the order of the part's
 * @param size how many stories of a day are wanted
 */
export function withPart(
  days: readonly PastDay[],
  part: PastPart,
  { rules, languages }: { readonly rules: Rules; readonly languages: Languages },
  size: number,
): readonly PastDay[] {
  const judge = judgeOnce(rules, languages);
  return days.map((day, index) => {
    const more = part.days[index];
    if (more === undefined) return day;
    // What left the backlog while it was read may come twice.
    const known = new Set(day.stories.map(({ id }) => id));
    const fresh = more.stories.filter(({ story }) => !known.has(story.id));
    const scored = fresh.map(({ story, place }): PlacedScore => ({ ...judge(story), place }));
    // The sort is stable: what can't be told apart stays in the order in which it was read.
    const stories = [...day.stories, ...scored].sort((one, other) => byPlace(one.place, other.place));
    return { at: day.at, stories: stories.slice(0, size), unseen: day.unseen + more.unseen };
  });
}

/** Of fewer stories a mean says nothing. */
const FEWEST = 3;

/**
 * A point for each day that can be told: where too many issues are unseen, none.
 * @param size of the horizon
 */
export function rebuiltPoints(days: readonly PastDay[], size: number, scoredBy: string): readonly Point[] {
  return days.flatMap(({ at, stories, unseen }) => {
    if (stories.length < FEWEST || unseen * 4 > Math.min(size, stories.length)) return [];
    const told = stories.slice(0, size).map(({ id, score, band }) => ({ id, score, band }));
    return [{ at, scoredBy, isRebuilt: true, stories: told }];
  });
}

/** Most stories say the same for weeks: what is the same is judged once. */
function judgeOnce(rules: Rules, languages: Languages): (story: Story) => PointStory {
  const known = new Map<string, PointStory>();
  return (story) => {
    const words = JSON.stringify(story);
    const before = known.get(words);
    if (before !== undefined) return before;
    const { score, band } = assessBy(story, rules, languages);
    const judged = { id: story.id, score, band };
    known.set(words, judged);
    return judged;
  };
}
