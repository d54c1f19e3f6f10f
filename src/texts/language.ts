/** The languages that people can read the product in, and how to find theirs. */

/** ISO 639-1. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Whose sentences come with a page anyway; those of the others are loaded where somebody reads them. */
export type OtherLanguage = Exclude<Language, 'en'>;

/** Where a person's own locale is of no use: how most of those who read the language write numbers and dates. */
const USUAL: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  pt: 'pt-BR',
};

/**
 * The language to speak to somebody.
 * @param locale as a profile or a host names it: `de-DE`, `pt_PT`, `fr`
 * @returns English for a language that nobody has written sentences in, and for what is no locale
 */
export function languageOf(locale: string): Language {
  const { language } = parsed(locale) ?? {};
  return LANGUAGES.find((each) => each === language) ?? 'en';
}

/**
 * How numbers and dates are written inside sentences of a language: as in the person's own country, where that
 * speaks the language.
 * @param persons the locale of the person's profile
 * @returns BCP 47
 */
export function localeFor(language: Language, persons: string): string {
  const own = parsed(persons);
  return own?.language === language && own.region !== undefined ? own.toString() : USUAL[language];
}

/** Profiles of Jira write `de_DE`, the standard `de-DE`. */
function parsed(locale: string): Intl.Locale | null {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-'));
  } catch {
    return null;
  }
}
