/** Makes one change of the story that the panel is open on, or takes it back. */
import type { Fix, FixResult, Undo } from '../../contract/fixes';
import { editDocument } from '../../story/writing/edit-document';
import type { StoryQuestion } from '../admission/story-member';
import type { World } from '../ports';
import { writeField } from './write-fix';

/** @param base the state of the field that the page showed */
export async function applyFix(
  world: World,
  question: StoryQuestion,
  { fix, base }: { readonly fix: Fix; readonly base: string },
): Promise<FixResult> {
  if (fix.kind === 'text') {
    const next = (present: unknown): unknown => editDocument(present, fix.edit) ?? undefined;
    return writeField(world, question, { field: { textId: fix.fieldId }, base, next });
  }
  const next = (present: unknown): unknown => (present === fix.value ? undefined : fix.value);
  return writeField(world, question, { field: 'estimate', base, next });
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
