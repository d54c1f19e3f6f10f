/** What a check answers about a story, and what the whole assessment holds. JSON-safe: it travels to the page as it is. */
import type { TextSource } from '../story/story';
import type { CheckId } from './check-id';
import type { OwnCheck, OwnCheckId } from './own-check';

/** The checks that judge one story: the product's, and a team's own. */
export type JudgedCheck = CheckId | OwnCheckId;

/** `unknown`: the app can't see what it would need; `not-applicable`: the team's Definition leaves it out for this type. */
export type Answer = 'met' | 'unmet' | 'unknown' | 'not-applicable';

export type Band = 'Ready' | 'Nearly' | 'Early';

/** Who can answer what is missing. */
export type Who = 'po' | 'developer' | 'tester' | 'anyone';

/** Words that were read, verbatim, and where. */
export interface Evidence {
  readonly source: TextSource;
  readonly text: string;
}

/** A sentence by its key in the catalogue of texts, and the values that it names. */
export interface Message<Key extends string = string> {
  readonly key: Key;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface Finding {
  readonly check: JudgedCheck;
  readonly answer: Answer;
  /** 0–1; `.5` and more is `met`. `null` where the answer is `unknown` or `not-applicable`. */
  readonly credit: number | null;
  /** Weight in the team's Definition of Ready for this kind of item; 0 makes it a hint. */
  readonly weight: number;
  /** What the check saw. */
  readonly observed: Message;
  /** What would be seen in a story that is ready. */
  readonly expected: Message;
  /** What a busy person can do about it. */
  readonly fix: Message;
  /** Points (0–100 scale) that the score would gain by the fix, those of findings grouped under it included. */
  readonly gain: number;
  /** Minutes that the fix typically takes. */
  readonly minutes: number;
  readonly who: Who;
  readonly evidence: readonly Evidence[];
  /** The finding whose absence is the cause of this one; it is then not a remark of its own. */
  readonly causedBy?: CheckId;
  /** What a team calls a check of its own, and says of it; no catalogue of texts holds that. */
  readonly own?: Pick<OwnCheck, 'title' | 'help'>;
}

export interface Assessment {
  /** 0–100, whole; `null` when less than half of the weight could be seen. */
  readonly score: number | null;
  readonly band: Band | null;
  /** In the order of the Definition. */
  readonly findings: readonly Finding[];
  /**
   * The remarks that would help, the most helpful first; none that is caused by another. What is unmet, and, as long
   * as the story isn't Ready, what is met but could say more.
   */
  readonly steps: readonly JudgedCheck[];
  /** How many of those steps, from the first on, bring the story to Ready; 0 when it is, `null` without a score. */
  readonly stepsToReady: number | null;
}
