/** What the use cases need to change a field of an issue as the person who asks. */
import type { ChangeHistory } from '../story/change-history';
import type { FieldMap } from '../story/fields';
import type { PlacedItem } from './placed-item';

/** An item as Jira gives it for a change. Its story and its fields are of one moment: what is judged is what is changed. */
export interface ItemForWriting extends PlacedItem {
  /** Untouched, by id. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Names of the fields as the site calls them, by id; only of those that this person may change on the item's own screen. */
  readonly changeable: ReadonlyMap<string, string>;
}

/** The same after a change, with what was changed lately and in which order. */
export interface WrittenItem extends ItemForWriting {
  /** The newest changes at least. */
  readonly history: ChangeHistory;
}

export interface JiraWriter {
  /** As it is now. One request. @throws Problem as a reader does */
  readForWriting(issueId: string, fields: FieldMap): Promise<ItemForWriting>;
  /** The same once something was written. One request. @throws Problem as a reader does */
  readWritten(issueId: string, fields: FieldMap): Promise<WrittenItem>;
  /**
   * One field, by this person's permission. One request, never repeated.
   * @throws Problem `not-allowed` and `bad-request` where Jira refuses; `jira-unavailable` where nobody knows whether it was done;
   *   `busy`, `not-found` and `signed-out` where it was not
   */
  writeField(issueId: string, fieldId: string, value: unknown): Promise<void>;
}
