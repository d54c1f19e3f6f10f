/** The sentences about what one can decide of two stories. */
import * as english from '../../../src/texts/en/pages/prep-pair';
import type { InEachLanguage } from '../../shared/page-words';

export const PAIR_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../../src/texts/de/pages/prep-pair'),
  fr: () => import('../../../src/texts/fr/pages/prep-pair'),
  es: () => import('../../../src/texts/es/pages/prep-pair'),
  pt: () => import('../../../src/texts/pt/pages/prep-pair'),
};
