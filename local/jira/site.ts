/** What every route works with: the file, the lists, the time, and what to tell the outside. */
import type { Database } from '../database';
import type { Clock } from '../clock';
import type { ProductEvent } from './events';
import type { IndexedProperty } from './jql/indexed-property';
import type { SearchLag } from './search-lag';
import type { Catalogue } from './store/catalogue';
import type { Profiles } from './store/profiles';
import type { ChangeItem } from './store/history';
import type { TaskList } from './tasks';

/** One change that a person made to an issue, after it was written. */
export interface IssueChange {
  readonly event: 'created' | 'updated' | 'deleted';
  readonly issueId: string;
  readonly issueKey: string;
  readonly projectKey: string;
  /** Account id of who made it. */
  readonly author: string;
  readonly at: Date;
  /** As in the change history; none for what was created or deleted. */
  readonly items: readonly ChangeItem[];
  /** The same as the platform would tell it to an app. */
  readonly product: ProductEvent;
}

export interface Site {
  readonly database: Database;
  readonly clock: Clock;
  /** Without a slash at the end. */
  readonly url: string;
  readonly profiles: Profiles;
  /** The lists as they are now. */
  readonly catalogue: () => Catalogue;
  /** Reads the lists again, after one of them was written. */
  readonly reload: () => void;
  /** What apps asked Jira to index of issue properties. */
  readonly indexedProperties: () => readonly IndexedProperty[];
  /** Writes in one transaction; the outside is told after it, and never of what was rolled back. */
  readonly write: <T>(work: () => T) => T;
  readonly lag: SearchLag;
  readonly tasks: TaskList;
  readonly onIssueChanged: (change: IssueChange) => void;
  readonly onEvent: (event: ProductEvent) => void;
  /** Told of everything that was asked for and is not built, one line each. */
  readonly onUnknown: (line: string) => void;
}
