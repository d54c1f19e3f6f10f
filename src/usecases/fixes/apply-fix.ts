/** Changes one field of the story that the panel is open on, in one write, or takes that back. */
import type { Fix, FixResult, Undo } from '../../contract/fixes';
import type { DocumentEdit } from '../../story/writing/document-edit';
import { editInTurn } from '../../story/writing/edit-in-turn';
import type { StoryQuestion } from '../admission/story-member';
import type { World } from '../ports';
import { CANT_BE_PLACED, writeField } from './write-fix';

/** @param base the state of the field that the page showed */
export async function applyFix(
  world: World,
  question: StoryQuestion,
  { fix, base }: { readonly fix: Fix; readonly base: string },
): Promise<FixResult> {
  if (fix.kind === 'text') {
    const edits = [fix.edit, ...(fix.then ?? [])];
    // What can't be put into the text as it stands was shown so by the page, which has the same code.
    const next = (present: unknown): unknown =>
      editInTurn(present, fix) ?? (edits.every(asksForNothing) ? undefined : CANT_BE_PLACED);
    return writeField(world, question, { field: { textId: fix.fieldId }, base, next });
  }
  const next = (present: unknown): unknown => (present === fix.value ? undefined : fix.value);
  return writeField(world, question, { field: 'estimate', base, next });
}

function asksForNothing(edit: DocumentEdit): boolean {
  switch (edit.kind) {
    case 'criteria':
      return isSameList(edit.before, edit.after);
    case 'replace':
      return edit.passage.trim() === edit.by.trim();
    case 'continue':
      return edit.words.trim() === '';
    case 'append':
      return edit.paragraphs.every((paragraph) => paragraph.trim() === '');
  }
}

function isSameList(before: readonly string[], after: readonly string[]): boolean {
  return (
    JSON.stringify(before.map((text) => text.trim())) === JSON.stringify(after.map((text) => text.trim()))
  );
}

/** Puts back what stood there, unless the field has changed since. */
export function undoFix(
  world: World,
  question: StoryQuestion,
  { undo }: { readonly undo: Undo },
): Promise<FixResult> {
  const { fieldId, before, base } = undo;
  return writeField(world, question, {
    field: { id: fieldId, holds: before },
    base,
    next: () => before,
    isFinal: true,
  });
}
