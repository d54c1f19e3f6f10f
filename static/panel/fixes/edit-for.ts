/** From what is typed to what is sent: one change for each field, none for what says nothing yet. Pure. */
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
      const after = filled(lines.map(({ text }) => text));
      const { before, heading, fieldId, areUntitled } = plan;
      if (isSame(after, filled(before))) return [];
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
      return isReason(text, plan.lead) ? [inText(DESCRIPTION, ...reasonEdits(plan, text))] : [];
    }
    case 'passages':
      return byField(
        plan.places
          .map(({ fieldId, passage }) => ({ fieldId, passage, by: typed(passage) }))
          .filter(({ passage, by }) => by !== '' && by !== passage.trim())
          .map(({ fieldId, passage, by }) => ({ fieldId, edit: { kind: 'replace', passage, by } })),
      );
    case 'sections':
      return byField(
        plan.sections
          .filter(({ name, lead }) => saysMore(typed(name), lead))
          .map(({ name, heading }) => ({
            fieldId: DESCRIPTION,
            edit: { kind: 'append', heading, paragraphs: filled(typed(name).split('\n')) },
          })),
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
  return filled(own.map(({ text }) => text)).join('\n');
}

/** @returns `null` for what is no size; people write 0.5 and 0,5 */
export function estimateIn(text: string): number | null {
  if (!/^\d{1,7}(?:[.,]\d{1,4})?$/.test(text.trim())) return null;
  const value = Number(text.trim().replace(',', '.'));
  return value <= LARGEST_ESTIMATE ? value : null;
}

function reasonEdits(
  { passage, stands, isStopped }: Extract<Plan, { kind: 'reason' }>,
  text: string,
): readonly [DocumentEdit, ...DocumentEdit[]] {
  const words = text.replace(/[.\s]+$/, '');
  const wantsStop = WANTS_STOP.test(words);
  if (!stands) {
    const whole = `${words.charAt(0).toUpperCase()}${words.slice(1)}${wantsStop ? '.' : ''}`;
    return [{ kind: 'continue', passage, words: whole }];
  }
  const goesOn = { kind: 'continue', passage, words: `, ${words}` } as const;
  if (wantsStop || !isStopped) return [goesOn];
  return [goesOn, { kind: 'replace', passage: `, ${words}.`, by: `, ${words}` }];
}

/** Behind any other sign, "!" and "…" among them, a full stop would be one too many. */
const WANTS_STOP = /[\p{L}\p{M}\p{N}"”“»’')\]%]$/u;

/** Signs alone tell nobody why. */
function isReason(text: string, lead: string): boolean {
  const own = text.startsWith(lead.trim()) ? text.slice(lead.trim().length) : text;
  return /[\p{L}\p{N}]/u.test(own);
}

function saysMore(text: string, lead: string): boolean {
  return text !== '' && text !== lead.trim();
}

/** Those that say something, without the space around them. */
function filled(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

interface FieldEdit {
  readonly fieldId: string;
  readonly edit: DocumentEdit;
}

/** What is changed in one field is one write, so that Jira's history has it as one. */
function byField(all: readonly FieldEdit[]): readonly Fix[] {
  const fields = new Set(all.map(({ fieldId }) => fieldId));
  return [...fields].flatMap((fieldId) => {
    const [first, ...others] = all.filter((one) => one.fieldId === fieldId).map(({ edit }) => edit);
    return first === undefined ? [] : [inText(fieldId, first, ...others)];
  });
}

function inText(fieldId: string, edit: DocumentEdit, ...then: readonly DocumentEdit[]): Fix {
  return { kind: 'text', fieldId, edit, ...(then.length > 0 && { then }) };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
