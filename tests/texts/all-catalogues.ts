/** All that the product says, in all languages at once. */
import type { Catalogue } from '../../src/texts/catalogue';
import { DE } from '../../src/texts/de/catalogue';
import { EN } from '../../src/texts/en/catalogue';
import { ES } from '../../src/texts/es/catalogue';
import { FR } from '../../src/texts/fr/catalogue';
import { LANGUAGES, type Language } from '../../src/texts/language';
import { PT } from '../../src/texts/pt/catalogue';
import type { Text } from '../../src/texts/text';
import { wordsIn, type Words } from '../../src/texts/words';

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en: EN, de: DE, fr: FR, es: ES, pt: PT };

/** The words of each language, with all that any page may say. */
export const ALL_WORDS: readonly Words[] = LANGUAGES.map((language) =>
  wordsIn(language, CATALOGUES[language]),
);

export function formsOf(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : [text.one, text.other];
}

/** Each sentence of a language, in each of its forms, with its key. */
export function saidIn(language: Language): readonly (readonly [key: string, form: string])[] {
  return Object.entries<Text>(CATALOGUES[language]).flatMap(([key, text]) =>
    formsOf(text).map((form) => [key, form] as const),
  );
}
