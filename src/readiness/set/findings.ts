/** How findings of the set are made of cards, which come first, and which of two are the same seen from both sides. */
import type { Passage } from '../passage';
import type { StoryCard } from './card';
import { SET_CHECKS, type OtherStory, type SetCheck, type SetFinding, type SetTextKey } from './finding';
import { compare, rankOf } from './order';

/** Nobody reads more of one kind about one story; the surest come first. */
const MOST_OF_A_CHECK = 5;

/** What was seen between two stories. */
export interface Seen {
  readonly check: SetCheck;
  readonly key: SetTextKey;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly story: StoryCard;
  readonly other: StoryCard;
  /** The words of each that show it. */
  readonly mine: Passage;
  readonly theirs: Passage;
  /** 0–1. */
  readonly strength: number;
}

export function findingOf({
  check,
  key,
  values = {},
  story,
  other,
  mine,
  theirs,
  strength,
}: Seen): SetFinding {
  return {
    check,
    answer: 'unmet',
    story: named(story),
    other: named(other),
    mine,
    theirs,
    why: Object.keys(values).length === 0 ? { key } : { key, values },
    strength: Math.round(100 * strength) / 100,
  };
}

function named({ id, key, summary }: StoryCard): OtherStory {
  return { id, key, summary };
}

/** The surest findings of one story, by check; a few of each. */
export function surest(findings: readonly SetFinding[]): readonly SetFinding[] {
  const counts = new Map<SetCheck, number>();
  return [...findings].sort(bySureness).filter(({ check }) => {
    const count = (counts.get(check) ?? 0) + 1;
    counts.set(check, count);
    return count <= MOST_OF_A_CHECK;
  });
}

function bySureness(a: SetFinding, b: SetFinding): number {
  return (
    SET_CHECKS.indexOf(a.check) - SET_CHECKS.indexOf(b.check) ||
    b.strength - a.strength ||
    compare(rankOf(a.other), rankOf(b.other))
  );
}

/** The same text for both sides of a pair; what is said of one story alone is its own. */
export function pairName({ check, story, other, why }: SetFinding): string {
  const [a, b] = [story.id, other.id].sort();
  const isOwn = check === 'uniform' || why.key === 'independent.ring';
  return isOwn ? `${check} ${why.key} ${story.id}` : `${check} ${a ?? ''} ${b ?? ''}`;
}

/** In the list of the whole set the one that waits says so. */
const SEEN_FROM_OTHER: ReadonlySet<SetTextKey> = new Set(['independent.links', 'independent.awaited']);

/** Whether the other story of a pair is the one that tells it. */
export function isToldByOther({ why }: SetFinding): boolean {
  return SEEN_FROM_OTHER.has(why.key);
}
