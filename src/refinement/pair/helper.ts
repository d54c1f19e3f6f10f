/** Who may be asked to help, by what they said themselves. Pure. */

/** Of a sprint; nobody helps for more. */
export const MOST_HOURS = 80;

/** Nobody is taken for willing or unwilling: somebody who wasn't asked yet may be asked once. */
export type Willingness =
  | { readonly state: 'not-asked-yet' }
  | { readonly state: 'open' }
  /** @property until an instant, ISO 8601 */
  | { readonly state: 'not-now'; readonly until: string }
  /** Nothing about this person is looked at any more. */
  | { readonly state: 'never' };

/** Somebody of the team, and all that they said of helping. */
export interface Helper {
  readonly accountId: string;
  readonly willingness: Willingness;
  /** Hours a sprint, as they set it themselves; `null`: not said. */
  readonly hoursAtMost: number | null;
}

export interface Asking {
  /** An instant, ISO 8601. */
  readonly now: string;
  /** The Product Owner is the one who is helped. */
  readonly productOwner: string;
  /** Hours that the help takes of each. */
  readonly hours: number;
  /** The team's setting: only who said "open" is ever suggested. */
  readonly isOptInOnly: boolean;
}

/** Whether somebody may be suggested, before anything else of them is looked at. */
export function mayBeAsked({ accountId, willingness, hoursAtMost }: Helper, asking: Asking): boolean {
  if (accountId === asking.productOwner) return false;
  if (hoursAtMost !== null && hoursAtMost < asking.hours) return false;
  switch (willingness.state) {
    case 'open':
      return true;
    case 'not-asked-yet':
      return !asking.isOptInOnly;
    case 'not-now':
      return !asking.isOptInOnly && Date.parse(willingness.until) <= Date.parse(asking.now);
    case 'never':
      return false;
  }
}
