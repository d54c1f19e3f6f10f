/**
 * A fingerprint of a story's words: enough to tell whether it still says what it said, and too little to read it again. What is
 * kept of a story in it can't be turned back into sentences.
 */
import { findCriteria } from '../readiness/criteria';
import type { Languages } from '../readiness/language/languages';
import { wordHash } from '../readiness/set/word-hash';
import { spokenIn } from '../readiness/spoken';
import type { Story } from '../story/story';

export interface Fingerprint {
  /** One sign for each criterion, sorted: their order does not count. */
  readonly criteria: readonly string[];
  /** How often each word stands in the summary and the description: `[word, times]`, sorted; a word is a number below `WORDS`. */
  readonly words: readonly (readonly [word: number, times: number])[];
}

/** So many different words are told apart: a bound for what is kept of however long a text. */
export const WORDS = 4096;
/** More criteria than these are a list of stories; a change beyond them is one of its words. */
export const MOST_CRITERIA = 200;
/** From this part of the words on, a story is another one: one in five. */
const ONE_IN = 5;

/**
 * Linear in the story's text. Whitespace, capitals and punctuation leave no trace in it.
 * @param languages those that this story needs, and no others: criteria are found by their words
 */
export function fingerprintOf(story: Story, languages: Languages): Fingerprint {
  const { all } = findCriteria(story, spokenIn(story, languages));
  const criteria = all.slice(0, MOST_CRITERIA).map(({ text }) => signOf(text));
  const times = new Map<number, number>();
  for (const text of [story.summary, ...(story.description?.blocks ?? []).map((block) => block.text)]) {
    for (const word of wordsOf(text)) {
      const number = wordHash(word) % WORDS;
      times.set(number, (times.get(number) ?? 0) + 1);
    }
  }
  return { criteria: criteria.sort(), words: [...times].sort(([one], [other]) => one - other) };
}

/** `false` as soon as a criterion has changed, come or gone, or one word in five has. */
export function stillStands(before: Fingerprint, now: Fingerprint): boolean {
  return isSame(before.criteria, now.criteria) && !isRewritten(before.words, now.words);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((sign, at) => sign === other[at]);
}

/** What is not in both, as a part of the longer of the two. */
function isRewritten(before: Fingerprint['words'], now: Fingerprint['words']): boolean {
  const timesBefore = new Map(before);
  const longer = Math.max(lengthOf(before), lengthOf(now));
  const common = now.reduce((sum, [word, times]) => sum + Math.min(times, timesBefore.get(word) ?? 0), 0);
  return longer > 0 && (longer - common) * ONE_IN >= longer;
}

function lengthOf(words: Fingerprint['words']): number {
  return words.reduce((sum, [, times]) => sum + times, 0);
}

/** 64 bits: among two hundred criteria no two meet by chance. */
function signOf(text: string): string {
  const words = wordsOf(text).join(' ');
  return [wordHash(words), wordHash(`${words}.`)].map((half) => half.toString(36)).join('-');
}

/** Words and numbers; and signs of sums, for `<` and `>`, or `€` and `%`, make two criteria of one. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+|[\p{Sm}\p{Sc}%]/gu) ?? []
  );
}
