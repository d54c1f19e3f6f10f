/** What somebody of the team decides about two stories that the comparison has named together. */
import type { SetCheck, SetTextKey } from '../readiness/set/finding';

/** Two stories as they were named together. */
export interface SetPair {
  readonly check: SetCheck;
  readonly why: SetTextKey;
  readonly storyId: string;
  readonly otherId: string;
}

/** `duplicate`: the first one repeats the second. `blocker`: the first one waits for the second. */
export type PairLink = 'duplicate' | 'blocker';

export type PairLinked =
  /** `linkId`: takes it back; `null` where it stood already. */
  | { readonly state: 'done'; readonly linkId: string | null }
  /** It was written, and something else stands there now. */
  | { readonly state: 'changed' }
  /** Jira doesn't let this person do it, or the site has no such link. */
  | { readonly state: 'not-changeable' };
