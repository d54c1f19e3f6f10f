/** The languages in which stories of a set are compared, by their code. */
import { englishSet } from '../language/english-set';
import type { SetLanguage } from './set-language';

export type LanguageCode = 'en';

export const LANGUAGES: Readonly<Record<LanguageCode, SetLanguage>> = { en: englishSet };
