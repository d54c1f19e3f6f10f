/** From what is typed to what is sent: one change for each field or passage, none for what says nothing yet. Pure. */
import type { Fix } from '../../../src/contract/fixes';
import type { DocumentEdit } from '../../../src/story/writing/document-edit';
import type { Line } from './lines';
import type { Plan } from './plan';

const DESCRIPTION = 'description';

/** No larger size is an estimate of anything. */
const LARGEST_ESTIMATE = 1_000_000;

/** The changes that these lines ask for, in the order in which they are made. */
export function fixesFor(plan: Plan, lines: readonly Line[]): readonly Fix[] {
  const typed = (id: string): string => lines.find((line) => line.id === id)?.text.trim() ?? '';
  switch (plan.kind) {
    case 'criteria': {
      const after = lines.map(({ text }) => text.trim()).filter((text) => text !== '');
      const { before, heading, fieldId, areUntitled } = plan;
      if (
        isSame(
          after,
          before.map((text) => text.trim()),
        )
      )
        return [];
      // What nobody touched is sent as it was read, so that it is left as it stands.
      const asRead = after.map((text) => before.find((one) => one.trim() === text) ?? text);
      return [
        inText(fieldId, {
          kind: 'criteria',
          before,
          after: asRead,
          heading,
          ...(areUntitled && { areUntitled }),
        }),
      ];
    }
    case 'reason': {
      const text = typed(plan.kind);
      return saysMore(text, plan.lead) ? [inText(DESCRIPTION, reasonEdit(plan, text))] : [];
    }
    case 'passages':
      return plan.places
        .map(({ fieldId, passage }) => ({ fieldId, passage, by: typed(passage) }))
        .filter(({ passage, by }) => by !== '' && by !== passage.trim())
        .map(({ fieldId, passage, by }) => inText(fieldId, { kind: 'replace', passage, by }));
    case 'sections':
      return plan.sections
        .filter(({ name, lead }) => saysMore(typed(name), lead))
        .map(({ name, heading }) =>
          inText(DESCRIPTION, { kind: 'append', heading, paragraphs: paragraphsOf(typed(name)) }),
        );
    case 'estimate': {
      const value = estimateIn(typed(plan.kind));
      return value === null || value === plan.value ? [] : [{ kind: 'estimate', value }];
    }
  }
}

/** The id of the field that a change is of; `estimate` for the size, whose field the board names. */
export function fieldOf(fix: Fix): string {
  return fix.kind === 'text' ? fix.fieldId : fix.kind;
}

/** What was typed, to be copied or asked for where it can't be written. */
export function textOf(plan: Plan, lines: readonly Line[]): string {
  const own = plan.kind === 'passages' ? lines.filter(({ id, text }) => id.trim() !== text.trim()) : lines;
  return own
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

/** @returns `null` for what is no size; people write 0.5 and 0,5 */
export function estimateIn(text: string): number | null {
  if (!/^\d{1,7}(?:[.,]\d{1,4})?$/.test(text.trim())) return null;
  const value = Number(text.trim().replace(',', '.'));
  return value <= LARGEST_ESTIMATE ? value : null;
}

function reasonEdit({ passage, stands }: Extract<Plan, { kind: 'reason' }>, text: string): DocumentEdit {
  const words = text.replace(/[.\s]+$/, '');
  return stands
    ? { kind: 'continue', passage, words: `, ${words}` }
    : { kind: 'continue', passage, words: `${words.charAt(0).toUpperCase()}${words.slice(1)}.` };
}

function saysMore(text: string, lead: string): boolean {
  return text !== '' && text !== lead.trim();
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function inText(fieldId: string, edit: DocumentEdit): Fix {
  return { kind: 'text', fieldId, edit };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
