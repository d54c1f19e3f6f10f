/** The languages in which stories of a set are compared, by their code. Only the function compares sets: it has them all. */
import { englishSet } from '../language/english/set';
import type { LanguageCode } from '../language/identify';
import type { SetLanguage } from './set-language';

export const LANGUAGES: Readonly<Record<LanguageCode, SetLanguage>> = {
  en: englishSet,
  de: englishSet,
  fr: englishSet,
  es: englishSet,
  pt: englishSet,
};
