/** Which link would say what was found between two stories. Pure. */
import type { PairLink, SetPair } from '../../../src/contract/set-acts';
import type { OtherStory, SetFinding } from '../../../src/readiness/set/finding';

export interface PossibleLink {
  readonly as: PairLink;
  /** The one that repeats the other, or waits for it. */
  readonly story: OtherStory;
  readonly other: OtherStory;
  /** Nobody but the team knows which of two that say the same is the duplicate. */
  readonly canTurn: boolean;
}

/** `null` where no link would say it. */
export function linkFor({ check, why, story, other }: SetFinding): PossibleLink | null {
  if (check === 'unique') return { as: 'duplicate', story, other, canTurn: true };
  switch (why.key) {
    case 'independent.waits':
    case 'independent.uses':
      return { as: 'blocker', story, other, canTurn: false };
    case 'independent.awaited':
    case 'independent.makes':
      return { as: 'blocker', story: other, other: story, canTurn: false };
    default:
      return null;
  }
}

/** What links say already is no guess that a team could set aside; nor is how most of its stories are told. */
export function canKeep({ check, why }: SetFinding): boolean {
  const isFact = ['independent.linked', 'independent.links', 'independent.ring'].includes(why.key);
  return check !== 'uniform' && !isFact;
}

/** As the app names the two. */
export function pairOf(
  { check, why }: SetFinding,
  story: Pick<OtherStory, 'id'>,
  other: Pick<OtherStory, 'id'>,
): SetPair {
  return { check, why: why.key, storyId: story.id, otherId: other.id };
}
