/** Text → the words by which two stories can be compared, whatever their endings and whichever of several equal words they use. */
import type { SetLanguage } from './set-language';

export interface Word {
  /** What it means: the word that stands for all of its meaning. */
  readonly meaning: string;
  /** In small letters, as written. */
  readonly lower: string;
  /**
   * `thing`: another one makes another story. `light`: says little. `name`: a number, an abbreviation, a product, a
   * negation: nothing stands for it. `function`: grammar.
   */
  readonly kind: 'thing' | 'light' | 'name' | 'work' | 'function';
  /** A comma or bracket stands before it. */
  readonly afterMark: boolean;
  /** Stands right behind a word that carries meaning, as `client` does in `TCP client`. */
  readonly isBound: boolean;
}

const MARK = /[,;:()]/;
const QUOTE = /['’]/;
const POSSESSIVE = /['’](?:s|$)/i;
/** No sentence that tells a story has more words; what is beyond is not compared. */
const MOST_WORDS = 60;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’+#_]*(?:\.\d[\p{L}\p{N}]*)*/gu;
/** Beyond this no word is looked for: an address or a key of a thousand signs. */
const LONGEST = 40;
const NAME = /\d|\p{Ll}\p{Lu}|^\p{Lu}{2,}$|[+#_]/u;
/** `s-c-s` is one word. */
const LETTERS = /(?<![\p{L}\p{N}])\p{L}(?:-\p{L}){1,6}(?![\p{L}\p{N}-])/gu;
const ROMAN = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['v', '5'],
]);

/** The words of a text, in order. Linear; long texts are cut. */
export function wordsOf(text: string, language: SetLanguage): readonly Word[] {
  const raw = rawWords(
    text.includes('-') ? text.replace(LETTERS, (letters) => letters.replaceAll('-', '')) : text,
  );
  const words: Word[] = [];
  for (let index = 0; index < raw.length;) {
    const length = phraseLength(raw, index, language);
    const phrase = length === 0 ? undefined : language.phrases.get(joined(raw, index, length));
    const word = raw[index];
    if (word === undefined) break;
    words.push(readWord(word, phrase, words.at(-1), language));
    index += Math.max(1, length);
  }
  return words;
}

/** The words that carry meaning, each once, in the order of the text. */
export function contentOf(words: readonly Word[]): readonly Word[] {
  const seen = new Set<string>();
  return words.filter(({ kind, meaning }) => {
    if (kind === 'function' || seen.has(meaning)) return false;
    seen.add(meaning);
    return true;
  });
}

interface RawWord {
  readonly surface: string;
  readonly lower: string;
  readonly afterMark: boolean;
}

function rawWords(text: string): readonly RawWord[] {
  const words: RawWord[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = match.index - end;
    const afterMark = gap > 1 && MARK.test(text.slice(end, match.index));
    end = match.index + match[0].length;
    const surface = QUOTE.test(match[0]) ? match[0].replace(POSSESSIVE, '') : match[0];
    if (surface === '') continue;
    const lower = surface.slice(0, LONGEST).toLowerCase();
    words.push({ surface, lower: lower.replace('’', "'"), afterMark });
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

function joined(words: readonly RawWord[], from: number, length: number): string {
  let text = words[from]?.lower ?? '';
  for (let index = from + 1; index < from + length; index += 1) text += ` ${words[index]?.lower ?? ''}`;
  return text;
}

function phraseLength(
  words: readonly RawWord[],
  from: number,
  { phrases, phraseStarts }: SetLanguage,
): number {
  if (!phraseStarts.has(words[from]?.lower ?? '')) return 0;
  for (const length of [3, 2, 1]) {
    if (from + length <= words.length && phrases.has(joined(words, from, length))) return length;
  }
  return 0;
}

function readWord(
  { surface, lower, afterMark }: RawWord,
  phrase: string | undefined,
  before: Word | undefined,
  language: SetLanguage,
): Word {
  const isBound = before !== undefined && before.kind !== 'function' && !afterMark;
  if (phrase === undefined) {
    if (language.functionWords.has(lower))
      return { meaning: lower, lower, kind: 'function', afterMark, isBound };
    const number = language.counted.has(before?.lower ?? '') ? ROMAN.get(lower) : undefined;
    if (number !== undefined) return { meaning: number, lower, kind: 'name', afterMark, isBound };
  }
  const stem = language.stem(phrase ?? lower);
  const meaning = language.meanings.get(stem) ?? stem;
  if (language.lightWords.has(meaning)) return { meaning, lower, kind: 'light', afterMark, isBound };
  if (language.workWords.has(meaning)) return { meaning, lower, kind: 'work', afterMark, isBound };
  const isOwn = isName(surface) || language.negations.has(lower);
  return { meaning, lower, kind: isOwn ? 'name' : 'thing', afterMark, isBound };
}

/** Numbers, abbreviations, products with a capital within, and single letters. */
function isName(surface: string): boolean {
  return surface.length === 1 || NAME.test(surface);
}
