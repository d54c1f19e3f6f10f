/** What the parts of the issue view need to change the issue. */
import type { DocumentNode } from '../document/node';
import type { FieldMeta } from '../jira/field-meta';

export interface Editing {
  /** Of the issue as a whole; single fields may still be read only. */
  readonly mayEdit: boolean;
  /** How a field is filled; `undefined` when this person can't. */
  readonly meta: (fieldId: string) => FieldMeta | undefined;
  readonly fields: readonly FieldMeta[];
  /**
   * Saves fields by their ids. Answers whether it worked; what went wrong has been said already.
   * @param may asked just before; `false` leaves everything as it is
   */
  readonly save: (
    fields: Readonly<Record<string, unknown>>,
    may?: () => Promise<boolean>,
  ) => Promise<boolean>;
  /** A field that holds a document, as Jira has it at this moment. @throws Failure */
  readonly read: (fieldId: string) => Promise<DocumentNode | null>;
  /** Brings the page up to date with what changed elsewhere. */
  readonly reload: () => void;
  /** Goes to another status, as `save`. */
  readonly transition: (id: string) => Promise<boolean>;
}
