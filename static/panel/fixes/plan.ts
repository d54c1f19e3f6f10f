/**
 * What somebody is given to edit: the story's own words where there are any, else a beginning in the story's language. Pure: made
 * from the story as it was read, and made again when it has changed meanwhile.
 */
import type { QuestionView } from '../../../src/contract/notes';
import type { FixDesk, FixText } from '../../../src/contract/fixes';
import { criteriaHome } from '../../../src/readiness/criteria-home';
import type { Finding } from '../../../src/readiness/finding';
import { findOpenPoints } from '../../../src/readiness/open-points';
import type { Passage } from '../../../src/readiness/passage';
import type { Reading } from '../../../src/readiness/reading';
import type { StoryWords } from '../../../src/texts/story-words';
import { linesOf, type Line } from './lines';
import { rebased } from './rebase-lines';
import type { Way } from './way';

/** Words under a heading of their own, or none, at the end of the description. */
export interface Section {
  readonly name:
    'described' | 'decision' | 'time-box' | 'expected' | 'actual' | 'steps' | 'environment' | 'answer';
  readonly heading: string | null;
  /** What stands in the editor before anybody types. */
  readonly start: string;
  /** A beginning that says nothing yet, alone. */
  readonly lead: string;
}

/** Words that stand in a field, to be written anew. */
export interface Place {
  readonly fieldId: string;
  readonly passage: string;
}

export type Plan =
  | {
      readonly kind: 'criteria';
      readonly fieldId: string;
      /** Those that stand as a list. */
      readonly before: readonly string[];
      /** What the editor begins with: those, or sentences of the story that already say when it is done. */
      readonly start: readonly string[];
      /** The line that the check speaks of, by its place. */
      readonly first: number;
      readonly heading: string;
      /** Nothing in the story calls them criteria. */
      readonly areUntitled: boolean;
    }
  /** Goes on after the passage; as a first sentence where the passage is in no text of the story. */
  | {
      readonly kind: 'reason';
      readonly passage: string;
      readonly stands: boolean;
      /** A full stop follows it there. */
      readonly isStopped: boolean;
      readonly lead: string;
    }
  | { readonly kind: 'passages'; readonly places: readonly Place[] }
  | { readonly kind: 'sections'; readonly sections: readonly Section[] }
  | { readonly kind: 'estimate'; readonly value: number | null };

export interface Given {
  readonly desk: FixDesk;
  readonly reading: Reading;
  readonly words: StoryWords;
  /** What the check says of the story as it is; `null` where the task is none of a check. */
  readonly finding: Finding | null;
  /** Whose answer goes into the story. */
  readonly question: QuestionView | null;
}

/** @returns `null` where there is nothing to do, as when somebody else has done it */
export function planFor(way: Way, given: Given): Plan | null {
  const { desk, words, question } = given;
  switch (way) {
    case 'criteria':
    case 'more-criteria':
      return criteriaPlan(given);
    case 'reason':
      return reasonPlan(given);
    case 'sharper':
    case 'for-whom':
      return passagesPlan(desk, toldIn(given)) ?? reasonPlan(given);
    case 'open-points':
      return passagesPlan(desk, findOpenPoints(given.reading));
    case 'estimate':
      return desk.estimate === null ? null : { kind: 'estimate', value: desk.estimate.value };
    case 'described':
    case 'decision':
      return sections(section(way, null));
    case 'time-box':
      return sections(section(way, null, words.timeBox));
    case 'both':
      return sections(section('actual', words.actual), section('expected', words.expected));
    case 'expected':
    case 'actual':
    case 'steps':
    case 'environment':
      return sections(section(way, words[way]));
    case 'answer':
      if (question?.answer === null || question === null) return null;
      return sections({
        ...section('answer', words.answers),
        // With the arrow the checks know, in any language, that the question is answered.
        start: `${question.text.trim()} → ${question.answer.trim()}`,
      });
  }
}

/** What the editor holds before anybody types. */
export function startOf(plan: Plan): readonly Line[] {
  switch (plan.kind) {
    case 'criteria':
      return linesOf(plan.start);
    case 'reason':
      return [{ id: plan.kind, text: plan.lead }];
    case 'passages':
      return plan.places.map(({ passage }) => ({ id: passage, text: passage }));
    case 'sections':
      return plan.sections.map(({ name, start }) => ({ id: name, text: start }));
    case 'estimate':
      return [{ id: plan.kind, text: plan.value === null ? '' : String(plan.value) }];
  }
}

/**
 * What was typed over an older state of the story, over this one.
 * @param before the texts with which that edit began
 */
export function carriedOver(plan: Plan, mine: readonly Line[], before: readonly string[]): readonly Line[] {
  if (plan.kind === 'criteria') return rebased(mine, before, plan.start);
  const typed = new Map(mine.map(({ id, text }) => [id, text]));
  return startOf(plan).map(({ id, text }) => ({ id, text: typed.get(id) ?? text }));
}

/** Words that were typed in place of others which the story no longer has. */
export function withoutPlace(plan: Plan, mine: readonly Line[]): readonly string[] {
  if (plan.kind !== 'passages') return [];
  const known = new Set(plan.places.map(({ passage }) => passage));
  return mine.filter(({ id, text }) => !known.has(id) && text.trim() !== id.trim()).map(({ text }) => text);
}

function criteriaPlan({ desk, reading, words, finding }: Given): Plan {
  const { fieldId, listed } = criteriaHome(desk.texts, reading.criteria);
  const before = listed.map(({ text }) => text);
  // Sentences of the prose that say when it is done: a list may begin with them.
  const start = before.length > 0 ? before : reading.criteria.all.map(({ text }) => text);
  const quoted = finding?.check === 'testable-criteria' ? finding.evidence[0]?.text : undefined;
  const named = quoted === undefined ? -1 : start.findIndex((text) => beginsAs(text, quoted));
  const first = named === -1 ? start.length - 1 : named;
  // A field for criteria is its own title.
  const areUntitled = fieldId === 'description' && reading.criteria.title === null;
  return { kind: 'criteria', fieldId, before, start, first, heading: words.acceptanceCriteria, areUntitled };
}

/** A quotation is on one line, and cut where it is long. */
function beginsAs(text: string, quoted: string): boolean {
  return text.replace(/\s+/g, ' ').trim().startsWith(quoted.replace(/\s*…$/, ''));
}

function reasonPlan({ desk, reading, words }: Given): Plan {
  const told = reading.sentences.find(
    ({ means, source }) => means !== null && fieldOf(desk, source) !== null,
  );
  // A sentence over several lines goes on in its last one; its full stop stays behind the reason.
  const passage = told === undefined ? undefined : withoutEnd(told.text.split('\n').at(-1) ?? '');
  if (passage === undefined || passage === '') {
    return {
      kind: 'reason',
      passage: desk.story.summary,
      stands: false,
      isStopped: false,
      lead: words.soThat,
    };
  }
  const blocks = desk.story.description?.blocks ?? [];
  const isStopped = blocks.some(({ text }) => text.includes(`${passage}.`));
  return { kind: 'reason', passage, stands: true, isStopped, lead: words.soThat };
}

function withoutEnd(sentence: string): string {
  return sentence.trim().replace(/[.;!,]+$/, '');
}

/** The words that tell for what it is: the story's sentence, else what the check has read. */
function toldIn({ reading, finding }: Given): readonly Passage[] {
  const told = reading.sentences.find(({ ends }) => ends !== null);
  if (told !== undefined) return [told];
  return (finding?.evidence ?? []).filter(({ text }) => !text.endsWith('…')).slice(0, 1);
}

function passagesPlan(desk: FixDesk, passages: readonly Passage[]): Plan | null {
  const places = passages.flatMap(({ source, text }): readonly Place[] => {
    const field = fieldOf(desk, source);
    return field === null ? [] : [{ fieldId: field.fieldId, passage: text }];
  });
  // A question within an open point that stands there already, or the same words once more: one answer for both.
  const each = places.filter(
    ({ passage }, index) =>
      !places.some(
        (other, at) => other.passage.includes(passage) && (at < index || other.passage !== passage),
      ),
  );
  return each.length === 0 ? null : { kind: 'passages', places: each };
}

function fieldOf({ texts }: FixDesk, source: Passage['source']): FixText | null {
  const found = texts.find(
    ({ fieldId, name }) => source === (fieldId === 'description' ? fieldId : `field:${name}`),
  );
  return found ?? null;
}

function section(name: Section['name'], heading: string | null, lead = ''): Section {
  return { name, heading, start: lead, lead };
}

function sections(...all: readonly Section[]): Plan {
  return { kind: 'sections', sections: all };
}
