/** What the set's checks say of a story and another one. JSON-safe: it is stored and travels to the page as it is. */
import type { Message } from '../finding';
import type { Passage } from '../passage';

export const SET_CHECKS = ['unique', 'uniform', 'independent', 'conflict-free'] as const;
export type SetCheck = (typeof SET_CHECKS)[number];

/** The keys of all sentences; the catalogue of texts must hold each. Values are named beside. */
export type SetTextKey =
  /** Equal words. {count}: how many more say the same besides the one that is named. */
  | 'unique.same'
  /** Other words, same thing. {count}: as above. */
  | 'unique.alike'
  /** Told in another form than most of the backlog. {form}, {most}: role, job, wish, plain. {share}: whole percent. */
  | 'uniform.form'
  /** Another wording of the wish. {wording}, {most}; {share}. */
  | 'uniform.wish'
  /** Another wording of the reason. {wording}, {most}; {share}. */
  | 'uniform.reason'
  /** The text says that this story waits for the other one; and the same seen from the other one. */
  | 'independent.waits'
  | 'independent.awaited'
  /** A link says so. */
  | 'independent.linked'
  | 'independent.links'
  /** They wait for each other, in a ring. {keys}: the ring in order, joined by " → ". */
  | 'independent.ring'
  /** This one uses what the other one makes; and seen from the other one. {thing}. */
  | 'independent.uses'
  | 'independent.makes'
  /** What this one wants is part of what the other wants, or contains it. */
  | 'independent.within'
  | 'independent.contains'
  /** This one's reason is what the other one wants; and seen from the other one. */
  | 'independent.purpose'
  | 'independent.serves'
  /** One allows what the other forbids. */
  | 'conflict-free.forbidden'
  /** Different amounts for the same. */
  | 'conflict-free.limit'
  /** What one does makes impossible what the other does. */
  | 'conflict-free.opposite'
  /** The same for two reasons that exclude each other. */
  | 'conflict-free.reasons'
  /** One may change all of them, the other only his or her own. */
  | 'conflict-free.scope'
  /** Two defaults for the same. */
  | 'conflict-free.default';

export interface OtherStory {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
}

export interface SetFinding {
  readonly check: SetCheck;
  readonly answer: 'unmet';
  readonly story: OtherStory;
  readonly other: OtherStory;
  readonly mine: Passage;
  readonly theirs: Passage;
  readonly why: Message<SetTextKey>;
  /** How sure the app is, 0–1, two decimals. */
  readonly strength: number;
}
