/**
 * Spanish as people type it: accents are often missing ("creacion", "anadir"). Patterns are written as the dictionary
 * writes; these helpers let them match either way.
 */
import { WORD_END, WORD_START } from '../phrases';

const LETTERS: Readonly<Record<string, string>> = {
  á: '[áa]',
  é: '[ée]',
  í: '[íi]',
  ó: '[óo]',
  ú: '[úu]',
  ü: '[üu]',
  ñ: '[ñn]',
};

/** Latin letters by their ranges: patterns that look for letters of all scripts take a tenth of a second to be made. */
const RANGES: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-zÀ-ɏ',
  '\\p{Ll}': 'a-zß-ɏ',
  '\\p{Lu}': 'A-ZÀ-Þ',
  '\\p{N}': '0-9',
};
const RANGE = /\\p\{(?:L[lu]?|N)\}/g;

/** The same source of a pattern, for any spelling; its character classes keep their accents. */
export function typed(source: string): string {
  return source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{(?:L[lu]?|N)\}|[áéíóúüñ]/g, (part) =>
    part.startsWith('[')
      ? part.replace(RANGE, (range) => RANGES[range] ?? range)
      : part.startsWith('\\')
        ? `[${RANGES[part] ?? ''}]`
        : (LETTERS[part] ?? part),
  );
}

/** A pattern from such a source; small letters only, unless the flags say otherwise. */
export function pattern(source: string, flags = ''): RegExp {
  return new RegExp(typed(source), flags);
}

/** The source of any of these as whole words. */
export function whole(...alternatives: readonly string[]): string {
  return `${WORD_START}(?:${alternatives.join('|')})${WORD_END}`;
}

/** Any of these as whole words, in small or capital letters. */
export function anySpanish(...alternatives: readonly string[]): RegExp {
  return pattern(whole(...alternatives), 'i');
}

/** Any of these as whole words in a text that was put into small letters before. */
export function anySpanishSmall(...alternatives: readonly string[]): RegExp {
  return pattern(whole(...alternatives));
}

/** One of these and nothing else but marks around it: a title. */
export function titleOf(...alternatives: readonly string[]): RegExp {
  return pattern(`^[^\\p{L}\\p{N}]{0,6}(?:${alternatives.join('|')})[^\\p{L}\\p{N}]{0,6}$`, 'i');
}

/** Without its accents, the way in which words are looked up. */
export function plain(word: string): string {
  return /^[a-z]*$/.test(word) ? word : word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** Words to look up one by one, with their accents and without. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = text.trim().split(/\s+/);
  return new Set([...words, ...words.map(plain)]);
}

const ENDINGS = ['', 'o', 'a', 'os', 'as', 'e', 'es', 's'] as const;

/** Words to look up one by one, each given by its beginning, for one and many, him and her: "rápid" is "rápidas", too. */
export function formsOf(beginnings: string): ReadonlySet<string> {
  const words = [...wordsOf(beginnings)];
  return new Set(words.flatMap((word) => ENDINGS.map((ending) => `${word}${ending}`)));
}
