/** Finds why a story is wanted, where no "so that" says it: in prose, as a problem of today, under a title. */
import type { Language } from './language/language';
import { countWords, type Passage, type Stretch } from './passage';
import type { Reading } from './reading';
import { smallLetters } from './small-letters';
import type { StorySentence } from './story-sentence';

export interface Reason {
  readonly tells: 'reason' | 'problem';
  readonly passage: Passage;
}

const known = new WeakMap<Reading, Reason | null>();

/** A reason that is told beside the story's own sentence, or within what it wants. The same reading is searched once. */
export function findReason(reading: Reading): Reason | null {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const reason = search(reading);
  known.set(reading, reason);
  return reason;
}

function search(reading: Reading): Reason | null {
  const around = reading.prose.map((passage) => smallOf(without(reading.sentences, passage)));
  const within = reading.sentences.map(({ source, means, language }) =>
    smallOf({ source, text: means ?? '', language }),
  );
  return (
    firstMatch('reason', around, 'PURPOSE') ??
    firstMatch('reason', within, 'PURPOSE_WITHIN') ??
    firstMatch('reason', within, 'CAUSE_WITHIN') ??
    firstMatch('reason', around, 'REASON') ??
    firstMatch('problem', around, 'PROBLEM') ??
    titledReason(reading)
  );
}

/** Somebody is named: a role, or people in the text. */
export function hasSomebody({ sentences, prose }: Reading): boolean {
  const hasRole = sentences.some(({ role, form }) => role !== null && form !== 'statement');
  return hasRole || prose.some((passage) => passage.language.reason.SOMEBODY.test(smallOf(passage).lower));
}

/** Of the words of a reason that carry meaning, so many are in a wish that it repeats. */
const REPEATED = 0.75;

/** Nearly every word of the reason that carries meaning is in the wish already. */
export function saysTheSame(ends: string, means: string, { reason }: Language): boolean {
  if (reason.TO_KNOW.test(means) && !reason.KNOWS.test(ends)) return false;
  const wanted = carryingWords(means, reason);
  const given = [...carryingWords(ends, reason)];
  return given.length > 0 && given.filter((word) => wanted.has(word)).length >= REPEATED * given.length;
}

function carryingWords(text: string, { EMPTY_WORDS, stemOf }: Language['reason']): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)).map(stemOf));
}

interface Small extends Stretch {
  /** The text in small letters, in which patterns are found several times as quickly; places are the same. */
  readonly lower: string;
}

function smallOf({ source, text, language }: Stretch): Small {
  return { source, text, language, lower: smallLetters(text) };
}

function firstMatch(
  tells: Reason['tells'],
  passages: readonly Small[],
  sort: 'PURPOSE' | 'PURPOSE_WITHIN' | 'CAUSE_WITHIN' | 'REASON' | 'PROBLEM',
): Reason | null {
  for (const { source, text, lower, language } of passages) {
    const match = language.reason[sort].exec(lower);
    if (match !== null) return { tells, passage: { source, text: sentenceAround(text, match.index) } };
  }
  return null;
}

/** The passage without its story sentences, which have been judged: plain statements stay. */
function without(sentences: readonly StorySentence[], { source, text, language }: Stretch): Stretch {
  const told = sentences.filter((sentence) => sentence.source === source && sentence.form !== 'statement');
  if (told.length === 0) return { source, text, language };
  return { source, language, text: told.reduce((rest, sentence) => rest.replace(sentence.text, '\n'), text) };
}

/** A section "Why" or "Problem" with something under it. */
function titledReason({ story, spoken }: Reading): Reason | null {
  const blocks = story.description?.blocks ?? [];
  for (const [index, { kind, text }] of blocks.entries()) {
    const next = blocks[index + 1];
    if (kind === 'code' || next === undefined || next.kind === 'heading' || next.kind === 'code') continue;
    const { reason } = spoken.at(index);
    if (text.length <= 60 && reason.REASON_TITLE.test(text) && countWords(next.text) >= 4) {
      return { tells: 'reason', passage: { source: 'description', text: next.text } };
    }
  }
  return null;
}

function sentenceAround(text: string, at: number): string {
  const before = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at), at - 200);
  const ends = [text.indexOf('. ', at), text.indexOf('\n', at + 1)].filter((end) => end !== -1);
  return text.slice(before + 1, Math.min(...ends, at + 200) + 1).trim();
}
