/** What comes of somebody's wish about a role: the team as it is then, or why it can't be. */
import type { Role, Team } from './team';

/**
 * `taken`: two have the role, or are about to. `not-held`: only who has the role can do this. `gone`: what it was about isn't
 * there any more, or never was.
 */
export type Refusal = 'taken' | 'not-held' | 'gone';

export type Outcome = { readonly team: Team } | { readonly refused: Refusal };

/** Who wants something, of which role, and when. */
export interface Wish {
  readonly role: Role;
  readonly accountId: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** IANA: working days are counted where people work. */
  readonly timeZone: string;
}

export function refused(why: Refusal): Outcome {
  return { refused: why };
}
