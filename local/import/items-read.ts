/** What the readers of the several formats have in common. */
import type { BacklogItem } from './backlog-item';
import type { Known } from './columns';
import type { BadRow } from './import-refused';

export interface ItemsRead {
  readonly format: 'jira-csv' | 'plain-csv' | 'jira-json';
  /** Rows or issues in the file, bad ones included. */
  readonly rows: number;
  readonly items: readonly BacklogItem[];
  readonly badRows: readonly BadRow[];
  /** What the file has a column for, filled or not. */
  readonly seen: ReadonlySet<Known>;
  /** In words, to be read behind "Left out:". */
  readonly leftOut: readonly string[];
  /** What else the person should know of what was taken over: whole sentences. */
  readonly notes: readonly string[];
}
