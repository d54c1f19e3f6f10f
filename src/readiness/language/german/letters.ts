/** German as people type it: "für" and "fuer", "groß" and Swiss "gross". Patterns and words are written with umlauts and ß. */
import { anyWord, anyWordSmall, oneOf, setOf, titleOf, WORD_END, WORD_START } from '../phrases';

const PLAIN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const plain = (letter: string): string => PLAIN[letter] ?? letter;

/** What German words are made of, within a class; in small letters, or where capitals make no difference. */
export const LETTERS = `a-z\\u00df-\\u00ff`;

/** The pattern, which then finds its words without umlauts, too; none of these letters may stand in a class. */
export function typed(pattern: string): string {
  return pattern.replace(/[äöüß]/g, (letter) => `(?:${letter}|${plain(letter)})`);
}

/** Any of these as whole words, in small or capital letters. */
export function anyGerman(...alternatives: readonly string[]): RegExp {
  return anyWord(...alternatives.map(typed));
}

/** The same in a text that was put into small letters before. */
export function anyGermanSmall(...alternatives: readonly string[]): RegExp {
  return anyWordSmall(...alternatives.map(typed));
}

/** One of these and nothing else: a title. */
export function germanTitle(...alternatives: readonly string[]): RegExp {
  return titleOf(...alternatives.map(typed));
}

/** Alternatives within a phrase, as whole words. */
export function wordOf(words: string): string {
  return `${WORD_START}${typed(oneOf(words))}${WORD_END}`;
}

/** Words to look up one by one, typed in either way. */
export function germanWords(words: string): ReadonlySet<string> {
  return new Set([...setOf(words), ...setOf(words.replace(/[äöüß]/g, plain))]);
}

/** Words, and all that a pattern finds in them: inflected forms, compounds ("Button" is in "Bestellbutton", too). */
export class WordsLike extends Set<string> {
  readonly #pattern: RegExp;

  constructor(words: string, pattern: string) {
    super(germanWords(words));
    this.#pattern = new RegExp(typed(pattern));
  }

  override has(word: string): boolean {
    return super.has(word) || this.#pattern.test(word);
  }
}
