/** The sentences of the card "prep-list". */
import * as english from '../../../src/texts/en/pages/prep-list';
import type { InEachLanguage } from '../../shared/page-words';

export const PREP_LIST_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../../src/texts/de/pages/prep-list'),
  fr: () => import('../../../src/texts/fr/pages/prep-list'),
  es: () => import('../../../src/texts/es/pages/prep-list'),
  pt: () => import('../../../src/texts/pt/pages/prep-list'),
};
