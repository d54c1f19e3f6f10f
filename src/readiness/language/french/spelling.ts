/**
 * French as people type it: accents are often missing ("desactiver", "a definir"), apostrophes are straight, curly or a space.
 * Patterns are written as the dictionary writes; these helpers let them match either way.
 */
import { WORD_END, WORD_START } from '../phrases';

const LETTERS: Readonly<Record<string, string>> = {
  é: '[ée]',
  è: '[èe]',
  ê: '[êe]',
  à: '[àa]',
  â: '[âa]',
  ç: '[çc]',
  î: '[îi]',
  ô: '[ôo]',
  û: '[ûu]',
  ù: '[ùu]',
  œ: '(?:œ|oe)',
  "'": "['’ ]",
};

/**
 * What stays as it is: character classes, and the words that are others without their accent ("dès" and "des", "où" and "ou").
 */
const KEPT = /\[(?:\\.|[^\]\\])*\]|(?<!\p{L})(?:dès|où|là|sûr)(?!\p{L})|[éèêàâçîôûùœ']/gu;

/** The same source of a pattern, for any spelling. */
export function spelt(source: string): string {
  return source.replace(KEPT, (part) => LETTERS[part] ?? part);
}

/** A pattern from such a source; small letters only, unless the flags say otherwise. */
export function pattern(source: string, flags = ''): RegExp {
  return new RegExp(spelt(source), flags);
}

/** The source of any of these as whole words. */
export function whole(...alternatives: readonly string[]): string {
  return `${WORD_START}(?:${alternatives.join('|')})${WORD_END}`;
}

/** Any of these as whole words, in small or capital letters. */
export function anyFrench(...alternatives: readonly string[]): RegExp {
  return pattern(whole(...alternatives), 'i');
}

/** The same where letters of any kind are spoken of, as `\p{L}`. */
export function anyLetters(...alternatives: readonly string[]): RegExp {
  return pattern(whole(...alternatives), 'iu');
}

/** Any of these as whole words in a text that was put into small letters before. */
export function anyFrenchSmall(...alternatives: readonly string[]): RegExp {
  return pattern(whole(...alternatives));
}

/** One of these and nothing else but marks around it: a title. */
export function titleOf(...alternatives: readonly string[]): RegExp {
  return pattern(`^\\W{0,4}(?:${alternatives.join('|')})\\W{0,6}$`, 'i');
}

/** Without its accents, the way in which words are looked up. */
export function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace('œ', 'oe');
}

/** Words to look up one by one, with their accents and without. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = text.trim().split(/\s+/);
  return new Set([...words, ...words.map(plain)]);
}

const LETTERS_THAT_TELL = 5;

/** Words that are looked up by their first five letters, so that one stands for all its endings: "rapid" for "rapidement". */
class Beginnings extends Set<string> {
  override has(word: string): boolean {
    return super.has(word.slice(0, LETTERS_THAT_TELL));
  }
}

/** A quick look for words with any of these beginnings, with their accents and without. */
export function beginningsOf(text: string): ReadonlySet<string> {
  return new Beginnings([...wordsOf(text)].map((word) => word.slice(0, LETTERS_THAT_TELL)));
}
