/** The sentences of taking the stories along. */
import * as english from '../../../src/texts/en/pages/prep-export';
import type { InEachLanguage } from '../../shared/page-words';

export const EXPORT_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../../src/texts/de/pages/prep-export'),
  fr: () => import('../../../src/texts/fr/pages/prep-export'),
  es: () => import('../../../src/texts/es/pages/prep-export'),
  pt: () => import('../../../src/texts/pt/pages/prep-export'),
};
