/** What the weekly round over what is kept of people needs of the world. */
import type { Shelf } from '../ports';
import type { Records } from '../records';

/** An account of which something is kept, and how old that is: an instant, ISO 8601 in UTC. */
export interface ReportedAccount {
  readonly accountId: string;
  readonly updatedAt: string;
}

export interface AccountReports {
  /**
   * Tells Atlassian which accounts are kept.
   * @returns those that were closed, and those of which Atlassian knows something newer; all others are left out
   * @throws Problem `busy`, `jira-unavailable` where Atlassian can't be told now
   */
  report(
    accounts: readonly ReportedAccount[],
  ): Promise<readonly { readonly accountId: string; readonly status: 'closed' | 'updated' }[]>;
}

/** What an earlier version kept of people outside of their records. */
export interface OldChoices {
  /**
   * Moves some of it into the records of people.
   * @param after where it ended before
   * @returns where it ended; `null` at the end
   */
  moveSome(after: string | null): Promise<string | null>;
}

/** A part of a round. `after`: where the one before ended. */
export interface PersonalDataJob {
  readonly part: 'old-choices' | 'people' | 'places' | 'offers';
  readonly after: string | null;
}

export interface PersonalDataJobs {
  /** One after the other, each at least once. @throws Problem `busy` when too many were pushed */
  push(job: PersonalDataJob): Promise<void>;
}

export interface PersonalDataWorld {
  readonly records: Records;
  readonly reports: AccountReports;
  readonly oldChoices: OldChoices;
  readonly shelf: Pick<Shelf, 'claim' | 'write'>;
  readonly jobs: PersonalDataJobs;
  readonly now: () => Date;
}
