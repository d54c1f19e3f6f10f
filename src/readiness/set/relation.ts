/** What lies between two tellings, seen from both. */
import type { Passage } from '../passage';
import type { SetCheck, SetTextKey } from './finding';

export interface Side {
  /** What is said to the people of this story. */
  readonly key: SetTextKey;
  /** The words of this story that show it. */
  readonly passage: Passage;
}

export interface Relation {
  readonly check: SetCheck;
  readonly left: Side;
  readonly right: Side;
  readonly values?: Readonly<Record<string, string | number>>;
  /** 0–1. */
  readonly strength: number;
}

/** The same relation, for the two in the other order. */
export function turned(relation: Relation): Relation {
  return { ...relation, left: relation.right, right: relation.left };
}
