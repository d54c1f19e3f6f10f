/** All that it takes to say something in one language: its sentences, and how it counts and writes numbers. */
import type { CommonKey } from './common';
import { localeFor, type Language } from './language';
import type { Text } from './text';

/** Sentences by their key: at least what every page may say. Messages come over the wire, so that any key is possible. */
export type Texts = Readonly<Record<CommonKey, Text>> & Readonly<Record<string, Text>>;

export interface Words {
  readonly language: Language;
  /** BCP 47: the language as a country writes its numbers and dates, e.g. `de-AT`. */
  readonly locale: string;
  readonly texts: Texts;
  /** Of the language as the sentences are written, whatever the country. */
  readonly plurals: Intl.PluralRules;
  /** With at most two decimals: estimates are people's own numbers. */
  readonly numbers: Intl.NumberFormat;
}

/**
 * Made once, not for each sentence: making the plural rules costs more than all else that a sentence needs.
 * @param persons the locale of the person's profile, e.g. `de_AT`; the usual country's where none is given
 */
export function wordsIn(language: Language, texts: Texts, persons: string = language): Words {
  const locale = localeFor(language, persons);
  return {
    language,
    locale,
    texts,
    plurals: new Intl.PluralRules(language),
    numbers: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
  };
}
