/** The languages in which stories of a set are compared, by their code. Only the function compares sets: it has them all. */
import { englishSet } from '../language/english/set';
import { frenchSet } from '../language/french/set';
import { germanSet } from '../language/german/set';
import type { LanguageCode } from '../language/identify';
import { portugueseSet } from '../language/portuguese/set';
import { spanishSet } from '../language/spanish/set';
import type { SetLanguage } from './set-language';

export const LANGUAGES: Readonly<Record<LanguageCode, SetLanguage>> = {
  en: englishSet,
  de: germanSet,
  fr: frenchSet,
  es: spanishSet,
  pt: portugueseSet,
};
