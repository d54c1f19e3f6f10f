/**
 * Finds rules that are told in a sentence, without a list or a heading: "The build number should be checked, and if it is
 * higher, the server must not start." The sentence that tells the wish is none, nor one that says it in other words.
 */
import type { Story, TextBlock } from '../story/story';
import type { Language } from './language/language';
import { countWords, type Stretch } from './passage';
import type { Spoken } from './spoken';

/** A text is read so far; three rules are as many as are ever told in prose. */
const WINDOW = 3000;
const MOST_BLOCKS = 60;
const ENOUGH = 3;
const MOST_CUES = 20;
const FEWEST_WORDS = 5;
const LONGEST = 400;

/** The rules in the description's sentences, and in what the summary says after its first. */
export function findRules(
  { summary, description }: Pick<Story, 'summary' | 'description'>,
  spoken: Spoken,
): readonly Stretch[] {
  const found: Stretch[] = [];
  const said = wordsOf(summary.slice(0, LONGEST).split(/[.!?]\s/)[0] ?? '', spoken.summary);
  const language = spoken.summary;
  readText({ source: 'summary', text: summary.slice(0, WINDOW), language }, said, false, found);
  let isOther = false;
  let isFirst = true;
  for (const [index, block] of (description?.blocks ?? []).slice(0, MOST_BLOCKS).entries()) {
    if (found.length >= ENOUGH) break;
    const language = spoken.at(index);
    if (isTitle(block)) isOther = language.criteria.OTHER_TITLE.test(block.text);
    else if (block.kind === 'paragraph' && !isOther) {
      readText({ source: 'description', text: block.text.slice(0, WINDOW), language }, said, !isFirst, found);
      isFirst = false;
    }
  }
  return found;
}

function isTitle({ kind, strong, text }: TextBlock): boolean {
  return kind === 'heading' || strong === true || (text.length <= 60 && text.endsWith(':'));
}

/** @param takesFirst whether the first sentence may be a rule: at a story's beginning it is the wish */
function readText(
  { source, text, language }: Stretch,
  said: ReadonlySet<string>,
  takesFirst: boolean,
  found: Stretch[],
): void {
  const lower = text.toLowerCase();
  const { CUE } = language.rules;
  CUE.lastIndex = 0;
  let cue = CUE.exec(lower);
  for (let count = 0; cue !== null && count < MOST_CUES && found.length < ENOUGH; count += 1) {
    const [start, end] = sentenceAround(lower, cue.index);
    const sentence = { start, at: cue.index - start, length: cue[0].length, text: lower.slice(start, end) };
    if ((takesFirst || start > 0) && isRule(sentence, said, language)) {
      found.push({ source, text: text.slice(start, end).trim(), language });
      CUE.lastIndex = end;
    }
    cue = CUE.exec(lower);
  }
}

interface Sentence {
  /** In small letters. */
  readonly text: string;
  /** Where the cue stands in it, and how long it is. */
  readonly at: number;
  readonly length: number;
}

function isRule({ text, at, length }: Sentence, said: ReadonlySet<string>, language: Language): boolean {
  const { rules, testable } = language;
  if (ASKED.test(text) || text.length > LONGEST || countWords(text) < FEWEST_WORDS) return false;
  const before = text.slice(0, at).trimEnd();
  const isNeed = rules.NEED.test(text.slice(at, at + length));
  if (rules.NO_SUBJECT.test(before) || (isNeed && rules.PEOPLE_BEFORE.test(before))) return false;
  if ((isNeed && before === '') || rules.REPORTED.test(before)) return false;
  if (rules.NO_RULE.test(text.slice(at + length))) return false;
  if (rules.WISHING.test(text) || rules.BACKGROUND.test(text)) return false;
  if (testable.WISH.test(text) && !testable.MEASURE.test(text)) return false;
  return !saysAgain(text, said, language);
}

const ASKED = /\?(?:\W{0,3}$|\*)/;

/** Of its words that carry meaning, so many stand in the title when it says the same in other words. */
const SAID_BEFORE = 0.7;

function saysAgain(sentence: string, said: ReadonlySet<string>, language: Language): boolean {
  const words = [...wordsOf(sentence, language)];
  return words.length === 0 || words.filter((word) => said.has(word)).length >= SAID_BEFORE * words.length;
}

/** Words of four letters and more, by their beginning: "deleted" and "deletes" are one. */
function wordsOf(text: string, { rules }: Language): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.filter((word) => !rules.EMPTY.has(word)).map((word) => word.slice(0, 6)));
}

function sentenceAround(text: string, at: number): readonly [start: number, end: number] {
  const from = Math.max(0, at - LONGEST);
  const before = text.slice(from, at);
  const stops = [
    before.lastIndexOf('. '),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
    before.lastIndexOf('\n'),
  ];
  const stop = Math.max(...stops);
  const start = stop === -1 ? from : from + stop + (before.charAt(stop) === '\n' ? 1 : 2);
  const after = /[.!?](?=["”’')\]]{0,2}(?:\s|$))|\n/.exec(text.slice(at, at + LONGEST));
  return [start, after === null ? Math.min(text.length, at + LONGEST) : at + after.index + 1];
}
