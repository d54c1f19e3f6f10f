/** What the story would be with changes that nobody has made yet: by the code by which the app then makes them. Pure. */
import type { Fix, FixDesk } from '../../../src/contract/fixes';
import { readAdf } from '../../../src/story/adf';
import type { Story } from '../../../src/story/story';
import { documentLines } from '../../../src/story/writing/compare-documents';
import { editInTurn } from '../../../src/story/writing/edit-in-turn';
import type { DifferenceLine } from './fold';

export interface Outcome {
  readonly story: Story;
  /** Of the texts that change, as they were and as they would be. */
  readonly lines: readonly DifferenceLine[];
  /** A change finds no place: the words that it is about are gone. */
  readonly isUnplaced: boolean;
}

export function outcomeOf(desk: FixDesk, fixes: readonly Fix[]): Outcome {
  const documents = new Map(desk.texts.map(({ fieldId, document }) => [fieldId, document]));
  let { story } = desk;
  let isUnplaced = false;
  for (const fix of fixes) {
    if (fix.kind === 'estimate') {
      story = { ...story, estimate: fix.value };
      continue;
    }
    const after = editInTurn(documents.get(fix.fieldId), fix);
    if (after === null) isUnplaced = true;
    else documents.set(fix.fieldId, after);
  }
  const changed = desk.texts.filter(({ fieldId, document }) => documents.get(fieldId) !== document);
  for (const { fieldId, name } of changed) story = withText(story, fieldId, name, documents.get(fieldId));
  const lines = changed.flatMap(({ fieldId, document }) => documentLines(document, documents.get(fieldId)));
  return { story, lines, isUnplaced };
}

/** What somebody else did to the texts meanwhile. */
export function changesBetween(before: FixDesk, now: FixDesk): readonly DifferenceLine[] {
  return now.texts.flatMap(({ fieldId, document, base }) => {
    const old = before.texts.find((text) => text.fieldId === fieldId);
    return old === undefined || old.base === base ? [] : documentLines(old.document, document);
  });
}

function withText(story: Story, fieldId: string, name: string, document: unknown): Story {
  const text = readAdf(document);
  if (fieldId === 'description') return { ...story, description: text };
  const fields = story.criteriaFields ?? [];
  const others = fields.some((field) => field.name === name) ? fields : [...fields, { name, text }];
  return {
    ...story,
    criteriaFields: others.map((field) => (field.name === name ? { name, text } : field)),
  };
}
