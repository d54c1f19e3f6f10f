/** The list of criteria becomes another one: in its own place where it has one, else under a heading. */
import { align, type Step } from './align';
import { isAsAsked } from './as-asked';
import { CriteriaEditing } from './criteria-editing';
import type { DocumentEdit } from './document-edit';
import { locate, type Spot } from './locate';
import { bulletList, childrenOf, heading, listItem, sameWords, withChildren, type DocNode } from './nodes';
import { titleAt } from './titles';
import { withoutEmptyTitle } from './without-empty-title';

/** @returns `null` where both lists say the same, or what is to be changed can't be found: then nothing is written at all */
export function editCriteria(
  document: DocNode,
  edit: Extract<DocumentEdit, { kind: 'criteria' }>,
): DocNode | null {
  const before = edit.before.filter((text) => text.trim() !== '');
  const after = edit.after.filter((text) => text.trim() !== '');
  const steps = align(before, after);
  if (steps.every(({ kind }) => kind === 'keep')) return null;
  if (before.length === 0) return withNewList(document, edit.heading, after);
  const spots = locate(document, before);
  const isLost = (step: Step): boolean =>
    (step.kind === 'change' || step.kind === 'remove') && (spots[step.at] ?? null) === null;
  if (steps.some(isLost)) return null;
  if (spots.every((spot) => spot === null)) return withNewList(document, edit.heading, textsAdded(steps));
  if (edit.areUntitled !== true || isOfBoxes(spots)) {
    const made = new CriteriaEditing(document, spots).made(steps);
    const unfound = new Set(before.filter((_, at) => spots[at] === null).map(sameWords));
    const known = after.filter((text) => !unfound.has(sameWords(text)));
    if (made === null || !isAsAsked(made, known)) return null;
    const first = spots.find((spot) => spot !== null);
    return after.length === 0 && first !== undefined ? withoutEmptyTitle(made, first) : made;
  }
  const [there, added] = apart(steps, before);
  const changed = new CriteriaEditing(document, spots).made(there);
  return changed === null ? null : (withNewList(changed, edit.heading, added) ?? changed);
}

/** Check boxes are read as criteria whatever stands above them. */
function isOfBoxes(spots: readonly (Spot | null)[]): boolean {
  return spots.every((spot) => spot?.kind === 'place' && spot.place.node['type'] === 'taskItem');
}

/** Beside a list of something else, what is new would not be read as a criterion: it stands apart. What moved stays in the list. */
function apart(
  steps: readonly Step[],
  before: readonly string[],
): readonly [there: readonly Step[], added: readonly string[]] {
  const known = new Set(before.map(sameWords));
  const isNew = (step: Step): boolean => step.kind === 'add' && !known.has(sameWords(step.text));
  return [steps.filter((step) => !isNew(step)), textsAdded(steps.filter(isNew))];
}

function textsAdded(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step) => (step.kind === 'add' ? [step.text] : []));
}

/** Under the heading that is there already with nothing under it, else under one of its own at the end. */
function withNewList(document: DocNode, title: string, texts: readonly string[]): DocNode | null {
  if (texts.length === 0) return null;
  const children = childrenOf(document);
  const list = bulletList(texts.map(listItem));
  const at = titleAt(children, title);
  return at === -1
    ? withChildren(document, [...children, heading(title), list])
    : withChildren(document, [...children.slice(0, at + 1), list, ...children.slice(at + 1)]);
}
