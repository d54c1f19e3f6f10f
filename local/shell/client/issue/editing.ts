/** What the parts of the issue view need to change the issue. */
import type { FieldMeta } from '../jira/field-meta';

export interface Editing {
  /** Of the issue as a whole; single fields may still be read only. */
  readonly mayEdit: boolean;
  /** How a field is filled; `undefined` when this person can't. */
  readonly meta: (fieldId: string) => FieldMeta | undefined;
  readonly fields: readonly FieldMeta[];
  /** Saves fields by their ids. Answers whether it worked; what went wrong has been said already. */
  readonly save: (fields: Readonly<Record<string, unknown>>) => Promise<boolean>;
  /** Goes to another status, as `save`. */
  readonly transition: (id: string) => Promise<boolean>;
}
