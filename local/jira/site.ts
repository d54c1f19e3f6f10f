/** What every route works with: the file, the lists, the time, and what to tell the outside. */
import type { Database } from '../database';
import type { Clock } from '../clock';
import type { Account } from './accounts';
import type { ChangeItem } from './store/history';
import type { Catalogue } from './store/catalogue';
import { findIssueId } from './store/issues';
import type { JqlContext } from './jql/field';

/** One change that a person made to an issue, after it was written. */
export interface IssueChange {
  readonly event: 'created' | 'updated' | 'deleted';
  readonly issueId: string;
  readonly issueKey: string;
  readonly projectKey: string;
  /** Account id of who made it. */
  readonly author: string;
  readonly at: Date;
  /** As in the change history. */
  readonly items: readonly ChangeItem[];
}

export interface Site {
  readonly database: Database;
  readonly clock: Clock;
  /** Without a slash at the end. */
  readonly url: string;
  /** The lists as they are now; a load replaces them. */
  readonly catalogue: () => Catalogue;
  readonly onIssueChanged: (change: IssueChange) => void;
  /** Told of everything that was asked for and is not built, one line each. */
  readonly onUnknown: (line: string) => void;
}

export function jqlContext(site: Site, account: Account): JqlContext {
  return {
    catalogue: site.catalogue(),
    account,
    now: site.clock.now(),
    findIssueId: (idOrKey) => findIssueId(site.database, idOrKey),
  };
}
