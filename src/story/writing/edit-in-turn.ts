/** Several changes of one text as one: each is made over what the one before has left. */
import type { DocumentEdit } from './document-edit';
import { editDocument } from './edit-document';
import type { DocNode } from './nodes';

export interface EditsInTurn {
  readonly edit: DocumentEdit;
  /** What is changed in the same text as well. */
  readonly then?: readonly DocumentEdit[] | undefined;
}

/**
 * @param document as Jira gave it
 * @returns the new document; `null` where one of the edits changes nothing, as where its words stand nowhere
 */
export function editInTurn(document: unknown, { edit, then = [] }: EditsInTurn): DocNode | null {
  let edited = editDocument(document, edit);
  for (const next of then) {
    if (edited === null) return null;
    edited = editDocument(edited, next);
  }
  return edited;
}
