/** A story in the set, and the stories that tell the same in the same words. */
import type { StoryCard } from './card';
import type { Telling } from './telling';
import type { Traits } from './traits';
import type { Manner } from './uniform';

/** Stories that tell the same letter by letter: compared with others once, however many they are. */
export interface Group {
  /** A small whole number by which the inverted index knows it. */
  readonly slot: number;
  readonly telling: Telling;
  readonly traits: Traits;
  /** By rank; the first one speaks for all. */
  readonly members: Member[];
}

export interface Member {
  readonly card: StoryCard;
  /** See order.ts. */
  readonly rank: string;
  readonly manner: Manner | null;
  readonly group: Group;
}
